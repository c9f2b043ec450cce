import type { ReactNode } from 'react';
import { Icon } from './Icon';
import type { IconName } from './icon-name';
import styles from './notice.module.css';

export type NoticeTone = 'success' | 'warning' | 'danger' | 'quiet';

const ICONS: Readonly<Record<NoticeTone, IconName>> = {
  success: 'check',
  warning: 'warning',
  danger: 'error',
  quiet: 'info',
};

interface NoticeProps {
  readonly tone: NoticeTone;
  readonly title: string;
  /** Where the box comes by itself and stays the same: a screen reader then hears its title once. */
  readonly titleRole?: 'status' | 'alert';
  readonly children?: ReactNode;
  /** The next steps, in order of preference. */
  readonly actions?: ReactNode;
}

/**
 * A box with one sentence, its reason and its next step. It has no live role of its own: Garden's
 * Alert announces itself on every change, which a box beside a typing agent must not.
 */
export const Notice = ({ tone, title, titleRole, children, actions }: NoticeProps) => (
  <div className={`${styles.notice} ${styles[tone]}`}>
    <p className={styles.title}>
      <Icon name={ICONS[tone]} />
      <span role={titleRole}>{title}</span>
    </p>
    {children}
    {actions && <div className={styles.actions}>{actions}</div>}
  </div>
);
