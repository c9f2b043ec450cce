import { type ReactNode, useContext, useEffect } from 'react';
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
  const { kind, say } = useContext(NoticeContext);
  useEffect(() => {
    if (!isAlert) say?.(title);
  }, [say, isAlert, title]);
  return (
    <div className={`${styles.notice} ${styles[tone]}`} data-notice={kind}>
      <p className={styles.title} role={isAlert ? 'alert' : undefined}>
        {title}
      </p>
      {children}
      {actions && <div className={styles.actions}>{actions}</div>}
    </div>
  );
}
