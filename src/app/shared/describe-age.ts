import { type DurationMs, durationMs, type EpochMs, HOUR, MINUTE, plus } from '../../core/time';
import type { Locale } from '../i18n/locale';

/** In how long the words for a list's age change; null: they stay. */
export const nextAgeChange = (ageMs: number): DurationMs | null => {
  const past = Math.max(0, ageMs);
  return past < HOUR ? durationMs(MINUTE - (past % MINUTE)) : null;
};

/** "Updated 3 min ago", and from an hour on when it was. */
export function describeAge(
  ageMs: number,
  now: EpochMs,
  { t, clock }: Pick<Locale, 't' | 'clock'>,
): string {
  if (ageMs < MINUTE) return t('picker.updated.justNow');
  return ageMs < HOUR
    ? t('picker.updated.minutes', { count: Math.floor(ageMs / MINUTE) })
    : t('picker.updated.at', { time: clock(plus(now, durationMs(-ageMs)), now) });
}
