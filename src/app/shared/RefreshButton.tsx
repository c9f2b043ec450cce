import { Glyph } from '../templates/Glyph';
import { IconButton } from './IconButton';
import styles from './refresh-button.module.css';

interface RefreshButtonProps {
  readonly label: string;
  /** What is said while it is under way: it does nothing then, but keeps the keyboard's place. */
  readonly busyLabel: string;
  readonly isBusy: boolean;
  readonly onClick: () => void;
}

/** Asks for a list again at once. */
export const RefreshButton = ({ label, busyLabel, isBusy, onClick }: RefreshButtonProps) => (
  <IconButton
    aria-label={isBusy ? busyLabel : label}
    title={label}
    aria-disabled={isBusy || undefined}
    onClick={() => {
      if (!isBusy) onClick();
    }}
  >
    <span className={isBusy ? styles.turning : undefined}>
      <Glyph name="refresh" />
    </span>
  </IconButton>
);
