import { between, type EpochMs } from '../../core/time';
import { timeAgo } from '../../core/window/time-left';
import type { Translate } from '../i18n/create-translate';

/** "5 min ago"; what is still to come by this clock is "just now". */
export function describeAgo(at: EpochMs, now: EpochMs, t: Translate): string {
  const { unit, count } = timeAgo(between(at, now));
  if (unit === 'day') return t('board.ago.days', { count });
  if (unit === 'hour') return t('board.ago.hours', { count });
  return count > 0 ? t('board.ago.minutes', { count }) : t('board.ago.now');
}
