import type { EpochMs } from '../../core/time';
import type { TimedWindow } from '../../core/window/reply-window';
import { daysLeft, timeLeft } from '../../core/window/time-left';
import type { Translate } from '../i18n/create-translate';

/** "6 d 22 h left", "5 h 12 min left", "42 min left", "30 s left", "Closed 2 h ago" or "No message left". */
export function describeTimeLeft(window: TimedWindow, now: EpochMs, t: Translate): string {
  // When the messages ended it is not known.
  if (window.state === 'closed' && window.endedBy === 'messages') return t('window.noMessage');
  const left = timeLeft(window, now);
  switch (left.kind) {
    case 'left': {
      const inDays = daysLeft(left.hours);
      if (inDays) return t('window.left.daysHours', inDays);
      return left.hours > 0 ? t('window.left.hoursMinutes', left) : t('window.left.minutes', left);
    }
    case 'seconds-left':
      return t('window.left.seconds', left);
    case 'ago':
      if (left.unit === 'day') return t('window.closed.days', left);
      if (left.unit === 'hour') return t('window.closed.hours', left);
      return left.count === 0 ? t('window.closed.justNow') : t('window.closed.minutes', left);
  }
}
