import type { ButtonHTMLAttributes } from 'react';
import styles from './text-button.module.css';

interface TextButtonProps
  extends Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'className' | 'type'> {
  /** Its own action is under way: it does nothing then, but keeps the keyboard's place. */
  readonly isBusy?: boolean;
}

/** A button that reads like the words around it: the way back, a small step, what a notice offers. */
export const TextButton = ({ isBusy = false, onClick, ...rest }: TextButtonProps) => (
  <button
    type="button"
    className={styles.button}
    aria-disabled={isBusy || undefined}
    onClick={(event) => {
      if (!isBusy) onClick?.(event);
    }}
    {...rest}
  />
);
