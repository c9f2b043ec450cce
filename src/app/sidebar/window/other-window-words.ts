import type { EpochMs } from '../../../core/time';
import type { ReplyWindow } from '../../../core/window/reply-window';
import { timeLeft } from '../../../core/window/time-left';
import type { Translate } from '../../i18n/create-translate';

/** "Messenger · closes in 3 h": the window of a channel that is not the one answered on. */
export function otherWindowWords(
  window: ReplyWindow,
  channel: string,
  now: EpochMs,
  t: Translate,
): string {
  if (window.state === 'unknown') {
    return t(window.possible ? 'window.notes.others.maybe' : 'window.notes.others.unknown', {
      channel,
    });
  }
  if (window.state === 'unrestricted') return channel;
  if (window.state === 'closed') return t('window.notes.others.closed', { channel });
  const left = timeLeft(window, now);
  // A full hour less is early, which a glance may be; never late.
  if (left.kind === 'left' && left.hours > 0) {
    return t('window.notes.others.hours', { channel, count: left.hours });
  }
  if (left.kind === 'left')
    return t('window.notes.others.minutes', { channel, count: left.minutes });
  return left.kind === 'seconds-left'
    ? t('window.notes.others.seconds', { channel, count: left.seconds })
    : t('window.notes.others.closed', { channel });
}
