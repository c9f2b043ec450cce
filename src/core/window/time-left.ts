import { between, type DurationMs, type EpochMs, HOUR, MINUTE, SECOND } from '../time';
import type { TimedWindow } from './reply-window';

/** The parts of "5 h 12 min left", "42 s left" or "closed 3 hours ago", for `Intl` to put in words. */
export type TimeLeft =
  | { readonly kind: 'left'; readonly hours: number; readonly minutes: number }
  | { readonly kind: 'seconds-left'; readonly seconds: number }
  | { readonly kind: 'ago'; readonly unit: 'minute' | 'hour' | 'day'; readonly count: number };

/**
 * What to say of a window's time at `now`.
 * While open, minutes are rounded up, so that "0 min" is never said of a window that is open;
 * from 59 s on it says seconds, rounded up, at least 1. From the end on it counts what is past,
 * rounded down: minutes (0 is "just now"), after an hour hours, after 24 h days of 24 h.
 */
export function timeLeft(window: TimedWindow, now: EpochMs): TimeLeft {
  const left = between(now, window.expiresAt);
  if (!(left > 0)) return timeAgo(between(window.expiresAt, now));
  const seconds = Math.ceil(left / SECOND);
  if (seconds <= 59) return { kind: 'seconds-left', seconds };
  const minutes = Math.ceil(left / MINUTE);
  return { kind: 'left', hours: Math.floor(minutes / 60), minutes: minutes % 60 };
}

function timeAgo(past: DurationMs): TimeLeft {
  if (past < HOUR) return { kind: 'ago', unit: 'minute', count: Math.floor(past / MINUTE) };
  const hours = Math.floor(past / HOUR);
  return hours < 24
    ? { kind: 'ago', unit: 'hour', count: hours }
    : { kind: 'ago', unit: 'day', count: Math.floor(hours / 24) };
}
