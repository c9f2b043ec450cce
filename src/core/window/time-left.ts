import { between, type DurationMs, durationMs, type EpochMs, HOUR, MINUTE, SECOND } from '../time';
import type { ReplyWindow, Thresholds, TimedWindow } from './reply-window';

/** The parts of "5 h 12 min left", "42 s left" or "closed 3 hours ago", for `Intl` to word. */
type TimeLeft =
  | { readonly kind: 'left'; readonly hours: number; readonly minutes: number }
  | { readonly kind: 'seconds-left'; readonly seconds: number }
  | { readonly kind: 'ago'; readonly unit: 'minute' | 'hour' | 'day'; readonly count: number };

/**
 * What to say of a window's time. Open: minutes rounded up, from 59 s seconds, at least 1. Over:
 * rounded down, minutes (0 is "just now"), then hours, then days of 24 h.
 */
export function timeLeft({ expiresAt }: Pick<TimedWindow, 'expiresAt'>, now: EpochMs): TimeLeft {
  const left = between(now, expiresAt);
  if (!(left > 0)) return timeAgo(between(expiresAt, now));
  const seconds = Math.ceil(left / SECOND);
  if (seconds <= 59) return { kind: 'seconds-left', seconds };
  const minutes = Math.ceil(left / MINUTE);
  return { kind: 'left', hours: Math.floor(minutes / 60), minutes: minutes % 60 };
}

/** How long something is over. */
export function timeAgo(past: DurationMs): Extract<TimeLeft, { readonly kind: 'ago' }> {
  if (past < HOUR) return { kind: 'ago', unit: 'minute', count: Math.floor(past / MINUTE) };
  const hours = Math.floor(past / HOUR);
  return hours < 24
    ? { kind: 'ago', unit: 'hour', count: hours }
    : { kind: 'ago', unit: 'day', count: Math.floor(hours / 24) };
}

/** From here on days are easier to grasp. */
const DAYS_FROM_HOURS = 72;

/** Hours left as days and hours; null: they are few enough to be told as hours. */
export const daysLeft = (
  hours: number,
): { readonly days: number; readonly hours: number } | null =>
  hours < DAYS_FROM_HOURS ? null : { days: Math.floor(hours / 24), hours: hours % 24 };

const DAY = durationMs(24 * HOUR);
/** From here on seconds are shown: "1 min" is followed by "59 s". */
const SECONDS_SHOWN = durationMs(59 * SECOND);

/**
 * How long until what is shown of this window changes: `timeLeft`'s parts, its state, whether only
 * a human may answer; of one perhaps open, its end. A timer of exactly this length never leaves a
 * wrong text standing.
 * @param window as `replyWindowAt` gave it for this `now`.
 * @returns more than 0 ms, at most a day; null when nothing changes by itself.
 */
export function nextChangeMs(
  window: ReplyWindow,
  thresholds: Thresholds,
  now: EpochMs,
): DurationMs | null {
  // A time in the future comes closer by itself.
  if (window.state === 'unknown') {
    if (window.possible !== null) return untilEnd(now, window.possible.expiresAt);
    return window.reason === 'future-time' ? MINUTE : null;
  }
  if (window.state === 'unrestricted') return null;
  const left = between(now, window.expiresAt);
  if (!(left > 0)) return untilNextAgo(between(window.expiresAt, now));
  // All messages are used: nothing but the end changes that.
  if (window.state === 'closed') return untilEnd(now, window.expiresAt);
  const { closingMs, criticalMs } = thresholds;
  // Critical stays until the end, even if `closing` is set to less time.
  const states = left <= criticalMs ? [] : [closingMs, criticalMs];
  const humanOnly = between(window.humanOnlyFrom ?? window.expiresAt, window.expiresAt);
  const ahead = [...states, humanOnly].filter((mark) => mark < left);
  return durationMs(left - Math.max(nextShown(left), ...ahead));
}

/** How long until `timeLeft` says something else of this end. */
export function nextWordsMs(end: EpochMs, now: EpochMs): DurationMs {
  const left = between(now, end);
  return left > 0 ? durationMs(left - nextShown(left)) : untilNextAgo(between(end, now));
}

/** At most a day, as browsers cannot wait for any length. */
const untilEnd = (now: EpochMs, end: EpochMs): DurationMs =>
  durationMs(Math.min(between(now, end), DAY));

/** The time left at which the text changes next; 0 is the end. */
function nextShown(left: DurationMs): number {
  if (left <= SECONDS_SHOWN) return (Math.ceil(left / SECOND) - 1) * SECOND;
  return Math.max((Math.ceil(left / MINUTE) - 1) * MINUTE, SECONDS_SHOWN);
}

function untilNextAgo(past: DurationMs): DurationMs {
  const unit = past < HOUR ? MINUTE : past < DAY ? HOUR : DAY;
  return durationMs(unit - (past % unit));
}
