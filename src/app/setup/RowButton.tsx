import type { ReactNode } from 'react';
import styles from './row-button.module.css';

interface RowButtonProps {
  /** What it shows is shown now. */
  readonly isCurrent?: boolean;
  /** It is the chosen one of its list. */
  readonly isPressed?: boolean;
  readonly onClick: () => void;
  readonly children: ReactNode;
}

/** A button as wide as its column, one of several below each other. */
export const RowButton = ({ isCurrent, isPressed, onClick, children }: RowButtonProps) => (
  <button
    type="button"
    className={styles.button}
    aria-current={isCurrent || undefined}
    aria-pressed={isPressed}
    onClick={onClick}
  >
    {children}
  </button>
);
