import type { ButtonHTMLAttributes } from 'react';
import styles from './notice-action.module.css';

interface NoticeActionProps
  extends Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'className' | 'type'> {
  /** Its own action is under way: it does nothing then, but keeps the keyboard's place. */
  readonly isBusy?: boolean;
}

/** What can be done about a notice, in the words of a link. */
export const NoticeAction = ({ isBusy = false, onClick, ...rest }: NoticeActionProps) => (
  <button
    type="button"
    className={styles.action}
    aria-disabled={isBusy || undefined}
    onClick={(event) => {
      if (!isBusy) onClick?.(event);
    }}
    {...rest}
  />
);
