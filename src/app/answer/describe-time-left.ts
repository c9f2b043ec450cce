import type { EpochMs } from '../../core/time';
import type { TimedWindow } from '../../core/window/reply-window';
import { timeLeft } from '../../core/window/time-left';
import type { Translate } from '../i18n/create-translate';

/** From here on days are easier to grasp. */
const DAYS_FROM_HOURS = 72;

/** "6 d 22 h left", "5 h 12 min left", "42 min left", "30 s left", "Closed 2 h ago" or "No message left". */
export function describeTimeLeft(window: TimedWindow, now: EpochMs, t: Translate): string {
  // When the messages ended it is not known.
  if (window.state === 'closed' && window.endedBy === 'messages') return t('window.noMessage');
  const left = timeLeft(window, now);
  switch (left.kind) {
    case 'left':
      if (left.hours >= DAYS_FROM_HOURS) {
        const days = Math.floor(left.hours / 24);
        return t('window.left.daysHours', { days, hours: left.hours % 24 });
      }
      return left.hours > 0 ? t('window.left.hoursMinutes', left) : t('window.left.minutes', left);
    case 'seconds-left':
      return t('window.left.seconds', left);
    case 'ago':
      if (left.unit === 'day') return t('window.closed.days', left);
      if (left.unit === 'hour') return t('window.closed.hours', left);
      return left.count === 0 ? t('window.closed.justNow') : t('window.closed.minutes', left);
  }
}
