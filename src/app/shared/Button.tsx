import type { ButtonHTMLAttributes } from 'react';
import styles from './button.module.css';

interface ButtonProps extends ButtonHTMLAttributes<HTMLButtonElement> {
  readonly isPrimary?: boolean;
  /** Its own action is under way: it does nothing then, but keeps the keyboard's place. */
  readonly isBusy?: boolean;
}

/**
 * Looks like Garden's small button, without Garden's run time: the first screen has to be there
 * before Garden is, and a list of 500 macros holds 500 of these.
 */
export const Button = ({
  isPrimary = false,
  isBusy = false,
  className = '',
  onClick,
  ...rest
}: ButtonProps) => (
  <button
    type="button"
    className={`${styles.button} ${isPrimary ? styles.primary : ''} ${className}`}
    // A disabled button would drop the focus; `aria-disabled` says the same and keeps it.
    aria-disabled={isBusy || undefined}
    onClick={(event) => {
      if (isBusy) event.preventDefault();
      else onClick?.(event);
    }}
    {...rest}
  />
);
