import { type ReactNode, useContext } from 'react';
import styles from './notice-box.module.css';
import { NoticeContext } from './notice-context';

export type NoticeBoxTone = 'quiet' | 'warning' | 'danger';

interface NoticeBoxProps {
  readonly tone: NoticeBoxTone;
  /** The one sentence. */
  readonly title: string;
  /** It answers what the agent has just done, and is heard at once. */
  readonly isAlert?: boolean;
  /** What the agent has to see to act on it. */
  readonly children?: ReactNode;
  /** Two at most, the best first. */
  readonly actions?: ReactNode;
}

/** How a notice of the sidebar looks: one sentence, and what can be done. */
export function NoticeBox({ tone, title, isAlert = false, children, actions }: NoticeBoxProps) {
  const kind = useContext(NoticeContext);
  // A screen reader hears the first one when it comes; of the others the agent asks.
  const role = isAlert ? 'alert' : kind && 'status';
  return (
    <div className={`${styles.notice} ${styles[tone]}`} data-notice={kind}>
      <p className={styles.title} role={role}>
        {title}
      </p>
      {children}
      {actions && <div className={styles.actions}>{actions}</div>}
    </div>
  );
}
