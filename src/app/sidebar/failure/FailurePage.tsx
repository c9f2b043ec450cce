import styles from '../sidebar.module.css';
import { FailurePanel, type FailurePanelProps } from './FailurePanel';

/** A failure that leaves nothing else to show. */
export const FailurePage = (props: FailurePanelProps) => (
  <main className={styles.sidebar}>
    <FailurePanel {...props} />
  </main>
);
