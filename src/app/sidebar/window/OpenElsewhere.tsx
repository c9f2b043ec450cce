import type { TicketView } from '../../../core/derive';
import type { EpochMs } from '../../../core/time';
import { shownState } from '../../answer/shown-state';
import { useLocale } from '../../i18n/LocaleContext';
import { describeChannel } from '../../shared/describe-channel';
import { describeOtherWindow } from './describe-other-window';
import styles from './window-section.module.css';

interface OpenElsewhereProps {
  readonly view: Pick<TicketView, 'window' | 'otherWindows'>;
  readonly now: EpochMs;
}

/** Where this channel is shut: the one of the ticket's others that still takes an answer, the newest. */
export function OpenElsewhere({ view, now }: OpenElsewhereProps) {
  const { t } = useLocale();
  const { window, otherWindows } = view;
  const state = shownState(window);
  if (state !== 'closed' && state !== 'unknown' && state !== 'possible') return null;
  const open = otherWindows.find(
    (other) => 'expiresAt' in other.window && other.window.state !== 'closed',
  );
  return (
    open && (
      <p className={styles.elsewhere}>
        {describeOtherWindow(open.window, describeChannel(open.channel, t), now, t)}
      </p>
    )
  );
}
