import type { ButtonHTMLAttributes } from 'react';
import styles from './icon-button.module.css';

interface IconButtonProps extends Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'className'> {
  /** The icon says nothing to those who do not see it. */
  readonly 'aria-label': string;
}

/** A button that is only an icon. */
export const IconButton = (props: IconButtonProps) => (
  <button type="button" className={styles.button} {...props} />
);
