import type { EpochMs } from '../../../core/time';
import type { Precision, ReplyWindow } from '../../../core/window/reply-window';
import { timeLeft } from '../../../core/window/time-left';
import type { Translate } from '../../i18n/create-translate';
import type { MessageKey } from '../../i18n/messages';

const CLOSES = {
  sent: {
    hours: 'window.notes.others.sent.hours',
    minutes: 'window.notes.others.sent.minutes',
    seconds: 'window.notes.others.sent.seconds',
  },
  arrival: {
    hours: 'window.notes.others.arrival.hours',
    minutes: 'window.notes.others.arrival.minutes',
    seconds: 'window.notes.others.arrival.seconds',
  },
} as const satisfies Record<Precision, Record<string, MessageKey>>;

/** "Messenger · closes in 3 h": the window of a channel that is not the one answered on. */
export function describeOtherWindow(
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
  const closes = CLOSES[window.precision];
  switch (left.kind) {
    case 'left':
      // A full hour less is early, which a glance may be; never late.
      return left.hours > 0
        ? t(closes.hours, { channel, count: left.hours })
        : t(closes.minutes, { channel, count: left.minutes });
    case 'seconds-left':
      return t(closes.seconds, { channel, count: left.seconds });
    case 'ago':
      return t('window.notes.others.closed', { channel });
  }
}
