import { type DurationMs, HOUR, MINUTE } from '../../../core/time';

/** From how much of a unit on the unit is used: 90 min still are minutes. */
const UNITS = [
  { unit: 'day', ms: 24 * HOUR, from: 48 * HOUR },
  { unit: 'hour', ms: HOUR, from: 2 * HOUR },
  { unit: 'minute', ms: MINUTE, from: 0 },
] as const;

/** "20 min", "3 hr" or "2 days", rounded, as the locale writes it; of no sign. */
export function describeDuration(length: DurationMs, tag: string): string {
  const size = Math.abs(length);
  const { unit, ms } = UNITS.find(({ from }) => size >= from) ?? UNITS[2];
  const format = new Intl.NumberFormat(tag, { style: 'unit', unit, unitDisplay: 'short' });
  return format.format(Math.round(size / ms));
}
