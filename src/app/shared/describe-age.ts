import { type DurationMs, durationMs, type EpochMs, plus } from '../../core/time';
import type { Locale } from '../i18n/locale';

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;

/** In how long the words for a list's age change; null: they stay. */
export const nextAgeChange = (ageMs: number): DurationMs | null => {
  const past = Math.max(0, ageMs);
  return past < HOUR_MS ? durationMs(MINUTE_MS - (past % MINUTE_MS)) : null;
};

/** "Updated 3 min ago", and from an hour on when it was. */
export function describeAge(
  ageMs: number,
  now: EpochMs,
  { t, clock }: Pick<Locale, 't' | 'clock'>,
): string {
  if (ageMs < MINUTE_MS) return t('picker.updated.justNow');
  return ageMs < HOUR_MS
    ? t('picker.updated.minutes', { count: Math.floor(ageMs / MINUTE_MS) })
    : t('picker.updated.at', { time: clock(plus(now, durationMs(-ageMs)), now) });
}
