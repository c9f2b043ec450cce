import { between, type DurationMs, durationMs, type EpochMs, minutes, SECOND } from '../time';

/** Clocks of servers differ a little. */
const EARLIEST: DurationMs = durationMs(-10 * SECOND);
/** How much later than Sunshine a ticket shows a reply, and than the reply a refusal is told of (?). */
const LATEST: DurationMs = minutes(10);

/** Can what was seen at `second` be the message that was written at `first`? */
export const follows = (first: EpochMs, second: EpochMs): boolean => {
  const later = between(first, second);
  return later >= EARLIEST && later <= LATEST;
};
