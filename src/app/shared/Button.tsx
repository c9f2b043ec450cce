import type { ButtonHTMLAttributes } from 'react';
import styles from './button.module.css';

interface ButtonProps extends ButtonHTMLAttributes<HTMLButtonElement> {
  readonly isPrimary?: boolean;
}

/**
 * Looks like Garden's small button, without Garden's run time: the first screen has to be there
 * before Garden is, and a list of 500 macros holds 500 of these.
 */
export const Button = ({ isPrimary = false, className = '', ...rest }: ButtonProps) => (
  <button
    type="button"
    className={`${styles.button} ${isPrimary ? styles.primary : ''} ${className}`}
    {...rest}
  />
);
