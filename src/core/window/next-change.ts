import { between, type DurationMs, durationMs, type EpochMs, HOUR, MINUTE, SECOND } from '../time';
import type { ReplyWindow, Thresholds } from './reply-window';

const DAY = durationMs(24 * HOUR);
/** From here on seconds are shown: the last minute begins with "1 min" and goes on with "59 s". */
const SECONDS_SHOWN = durationMs(59 * SECOND);

/**
 * How long from `now` until what is shown of this window changes: the parts that `timeLeft` gives,
 * its state (closing, critical, closed), or whether only a human may answer, whichever comes first;
 * of one that may be open only its end. A clock that sleeps exactly so
 * long is never wrong and never wakes for nothing; only where a message ahead of `now` has already
 * changed the state may it.
 *
 * @param window as `replyWindowAt` gave it for this `now`.
 * @returns more than 0 ms, at most a day; null when nothing changes by itself (unknown for another
 *   reason than a future time, unrestricted).
 */
export function nextChangeMs(
  window: ReplyWindow,
  thresholds: Thresholds,
  now: EpochMs,
): DurationMs | null {
  // A time in the future comes near by itself: the answer may change without any event.
  if (window.state === 'unknown') {
    if (window.possible !== null) return untilEnd(now, window.possible.expiresAt);
    return window.reason === 'future-time' ? MINUTE : null;
  }
  if (window.state === 'unrestricted') return null;
  const left = between(now, window.expiresAt);
  if (!(left > 0)) return untilNextAgo(between(window.expiresAt, now));
  // All messages are used: nothing but the end changes what ended it.
  if (window.state === 'closed') return untilEnd(now, window.expiresAt);
  const { closingMs, criticalMs } = thresholds;
  // Once critical it stays so until the end, also when `closing` is set to less time than `critical`.
  const states = left <= criticalMs ? [] : [closingMs, criticalMs];
  const humanOnly = between(window.humanOnlyFrom ?? window.expiresAt, window.expiresAt);
  const ahead = [...states, humanOnly].filter((mark) => mark < left);
  return durationMs(left - Math.max(nextShown(left), ...ahead));
}

/** Days ahead it wakes once a day for nothing: browsers cannot sleep for any length. */
const untilEnd = (now: EpochMs, end: EpochMs): DurationMs =>
  durationMs(Math.min(between(now, end), DAY));

/** The amount of time left at which the text changes next; 0 is the end. */
function nextShown(left: DurationMs): number {
  if (left <= SECONDS_SHOWN) return (Math.ceil(left / SECOND) - 1) * SECOND;
  return Math.max((Math.ceil(left / MINUTE) - 1) * MINUTE, SECONDS_SHOWN);
}

function untilNextAgo(past: DurationMs): DurationMs {
  const unit = past < HOUR ? MINUTE : past < DAY ? HOUR : DAY;
  return durationMs(unit - (past % unit));
}
