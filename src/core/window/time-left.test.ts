import { epochMs, HOUR, MINUTE, SECOND } from '../time';
import { timedWindow } from './reply-window.fixture';
import { timeLeft } from './time-left';

const END = Date.parse('2026-11-21T10:15:00Z');
const DAY = 24 * HOUR;
const window = timedWindow('open', {}, { expiresAt: epochMs(END) });

const left = (hours: number, minutes: number) => ({ kind: 'left', hours, minutes });
const seconds = (count: number) => ({ kind: 'seconds-left', seconds: count });
const ago = (count: number, unit: string) => ({ kind: 'ago', unit, count });

test.each([
  ['the full window', DAY, left(24, 0)],
  ['1 ms less is still rounded up', DAY - 1, left(24, 0)],
  ['1 ms more than 23 h 59 min', DAY - MINUTE + 1, left(24, 0)],
  ['23 h 59 min', DAY - MINUTE, left(23, 59)],
  ['1 ms more than 5 h 12 min', 5 * HOUR + 12 * MINUTE + 1, left(5, 13)],
  ['5 h 12 min', 5 * HOUR + 12 * MINUTE, left(5, 12)],
  ['1 ms more than an hour', HOUR + 1, left(1, 1)],
  ['an hour', HOUR, left(1, 0)],
  ['1 ms less than an hour', HOUR - 1, left(1, 0)],
  ['1 ms more than a minute', MINUTE + 1, left(0, 2)],
  ['a minute', MINUTE, left(0, 1)],
  ['1 ms more than 59 s', 59 * SECOND + 1, left(0, 1)],
  ['59 s', 59 * SECOND, seconds(59)],
  ['1 ms less than 59 s', 59 * SECOND - 1, seconds(59)],
  ['half a second', 500, seconds(1)],
  ['the last ms', 1, seconds(1)],
])('%s', (_name, ms, expected) => {
  expect(timeLeft(window, epochMs(END - ms))).toEqual(expected);
});

test.each([
  ['the end itself', 0, ago(0, 'minute')],
  ['1 ms less than a minute', MINUTE - 1, ago(0, 'minute')],
  ['a minute', MINUTE, ago(1, 'minute')],
  ['1 ms less than an hour', HOUR - 1, ago(59, 'minute')],
  ['an hour', HOUR, ago(1, 'hour')],
  ['1 ms less than two hours', 2 * HOUR - 1, ago(1, 'hour')],
  ['1 ms less than a day', DAY - 1, ago(23, 'hour')],
  ['a day', DAY, ago(1, 'day')],
  ['1 ms less than two days', 2 * DAY - 1, ago(1, 'day')],
  ['100 days', 100 * DAY, ago(100, 'day')],
])('past: %s', (_name, ms, expected) => {
  expect(timeLeft(window, epochMs(END + ms))).toEqual(expected);
});
