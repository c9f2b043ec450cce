import { type EpochMs, epochMs } from '../core/time';

const ISO_UTC = /^(\d{4}-\d\d-\d\d)T\d\d:\d\d:\d\d(\.\d+)?Z$/;

/** v2 writes `YYYY-MM-DDThh:mm:ss.SSSZ`; anything else is unreadable, never guessed. */
export function readIso(value: unknown): EpochMs | null {
  const day = typeof value === 'string' ? ISO_UTC.exec(value)?.[1] : undefined;
  const instant = day === undefined ? Number.NaN : Date.parse(value as string);
  // `Date.parse` reads 30 February as 2 March, which would end the window later.
  if (Number.isNaN(instant) || !new Date(instant).toISOString().startsWith(day ?? '')) return null;
  return epochMs(instant);
}

/** Later than any message; beyond it are milliseconds mistaken for seconds. */
const MOST_SECONDS = 1e11;

/** v1.1 writes unix seconds with a fraction: `1439220041.586`. */
export function readSeconds(value: unknown): EpochMs | null {
  const isSeconds = typeof value === 'number' && value > 0 && value < MOST_SECONDS;
  return isSeconds ? epochMs(Math.round(value * 1_000)) : null;
}

/** Nothing arrives before it was sent, so the earlier one is the sending time. */
export const sentBefore = (sentAt: EpochMs | null, at: EpochMs | null): EpochMs | null =>
  sentAt !== null && at !== null && at < sentAt ? at : sentAt;
