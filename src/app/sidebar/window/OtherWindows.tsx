import type { TicketView } from '../../../core/derive';
import type { EpochMs } from '../../../core/time';
import { STATE_LOOK } from '../../answer/state-look';
import { useLocale } from '../../i18n/LocaleContext';
import { describeChannel } from '../../shared/describe-channel';
import { Icon } from '../../shared/Icon';
import { describeOtherWindow } from './describe-other-window';
import styles from './other-windows.module.css';

interface OtherWindowsProps {
  readonly windows: TicketView['otherWindows'];
  readonly now: EpochMs;
}

/** The windows of the ticket's other channels, one small line each. */
export default function OtherWindows({ windows, now }: OtherWindowsProps) {
  const { t } = useLocale();
  return (
    <ul className={styles.others} aria-label={t('window.notes.others.title')}>
      {windows.map(({ channel, window }) => (
        <li key={channel} className={styles[window.state]}>
          <Icon name={STATE_LOOK[window.state].icon} />
          <span>{describeOtherWindow(window, describeChannel(channel, t), now, t)}</span>
        </li>
      ))}
    </ul>
  );
}
