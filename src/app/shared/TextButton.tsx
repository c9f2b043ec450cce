import type { ButtonHTMLAttributes } from 'react';
import styles from './text-button.module.css';

/** A button that reads like the words around it: the way back, a small step aside. */
export const TextButton = (props: Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'className'>) => (
  <button type="button" className={styles.button} {...props} />
);
