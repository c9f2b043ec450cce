import styles from './icon.module.css';
import type { IconName } from './icon-name';

/** One of Garden's icons in the colour of the text around it. It only repeats what words say. */
export const Icon = ({ name }: { readonly name: IconName }) => (
  <span aria-hidden="true" className={`${styles.icon} ${styles[name]}`} />
);
