import { type EpochMs, epochMs } from '../../core/time';
import { readTimestamp } from '../ticket/read-message';

/** Seconds lie below, milliseconds from 1973 above. */
const FIRST_MILLISECONDS = 1e11;
const LAST_MILLISECONDS = 1e14;

/** The history's stamps are milliseconds in messaging, seconds perhaps in chat (?): told by their size. */
export function readStamp(value: unknown): EpochMs | null {
  if (typeof value !== 'number') return readTimestamp(value);
  if (!(value > 0 && value < LAST_MILLISECONDS)) return null;
  return epochMs(Math.round(value < FIRST_MILLISECONDS ? value * 1_000 : value));
}

/** Of several times of one message the earliest is the most exact; null where none can be read. */
export function earliest(...instants: readonly (EpochMs | null)[]): EpochMs | null {
  const known = instants.filter((instant) => instant !== null);
  return known.length > 0 ? epochMs(Math.min(...known)) : null;
}
