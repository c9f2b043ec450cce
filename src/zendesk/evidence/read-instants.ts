import { type EpochMs, epochMs } from '../../core/time';
import { readTimestamp } from '../ticket/read-message';

/** Seconds are below it, milliseconds since 1973 above. */
const FIRST_MILLISECONDS = 1e11;
const LAST_MILLISECONDS = 1e14;

/** Stamps are milliseconds in messaging, perhaps seconds in chat (?): told by size. */
export function readStamp(value: unknown): EpochMs | null {
  if (typeof value !== 'number') return readTimestamp(value);
  if (!(value > 0 && value < LAST_MILLISECONDS)) return null;
  return epochMs(Math.round(value < FIRST_MILLISECONDS ? value * 1_000 : value));
}

/** The earliest of one message's times is the most exact; null: none is readable. */
export function earliest(...instants: readonly (EpochMs | null)[]): EpochMs | null {
  const known = instants.filter((instant) => instant !== null);
  return known.length > 0 ? epochMs(Math.min(...known)) : null;
}
