import fc from 'fast-check';
import { messageOf } from '../conversation/message.fixture';
import { snapshotOf } from '../conversation/ticket-snapshot.fixture';
import { DEFAULT_SETTINGS } from '../settings';
import { durationMs, epochMs, HOUR, hours, MINUTE, SECOND } from '../time';
import type { ReplyWindow, Thresholds } from './reply-window';
import { timedWindow, UNRESTRICTED, unknownWindow } from './reply-window.fixture';
import { replyWindowAt } from './reply-window-at';
import { nextChangeMs, timeLeft } from './time-left';

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

describe('nextChangeMs', () => {
  const DAY = 24 * HOUR;
  const END = Date.parse('2026-11-21T10:15:00Z');
  const NO_MARGINS = { arrivalMs: durationMs(0), sentMs: durationMs(0) };
  const usual: Thresholds = { closingMs: hours(4), criticalMs: hours(1) };

  function windowAt(now: number, thresholds: Thresholds) {
    const settings = { ...DEFAULT_SETTINGS, thresholds, margins: NO_MARGINS };
    const ticket = snapshotOf({ messages: [messageOf({ at: END - DAY })] });
    return replyWindowAt({
      ticket,
      channel: 'whatsapp',
      evidence: [],
      settings,
      now: epochMs(now),
    });
  }

  const nextAt = (now: number, thresholds = usual) =>
    nextChangeMs(windowAt(now, thresholds), thresholds, epochMs(now)) as number;

  test.each([
    ['a whole minute', 5 * HOUR, MINUTE],
    ['1 ms into a minute', 5 * HOUR + 1, 1],
    ['1 ms before the next minute', 5 * HOUR - 1, MINUTE - 1],
    ['the last minute begins', MINUTE, SECOND],
    ['1 ms before the seconds', 59 * SECOND + 1, 1],
    ['59 s', 59 * SECOND, SECOND],
    ['half a second', 500, 500],
    ['the last ms', 1, 1],
    ['the end', 0, MINUTE],
    ['1 ms after the end', -1, MINUTE - 1],
    ['1 ms before an hour ago', 1 - HOUR, 1],
    ['an hour ago', -HOUR, HOUR],
    ['1 ms before a day ago', 1 - DAY, 1],
    ['a day ago', -DAY, DAY],
  ])('%s', (_name, left, expected) => {
    expect(nextAt(END - left)).toBe(expected);
  });

  test.each([
    ['closing', { closingMs: durationMs(4 * HOUR + 90), criticalMs: hours(1) }, 4 * HOUR + 100, 10],
    ['critical', { closingMs: hours(4), criticalMs: durationMs(HOUR + 90) }, HOUR + 100, 10],
    ['critical first', { closingMs: hours(1), criticalMs: durationMs(HOUR + 90) }, HOUR + 100, 10],
  ])('never sleeps past the change to %s', (_name, thresholds, left, expected) => {
    expect(nextAt(END - left, thresholds)).toBe(expected);
  });

  test.each([unknownWindow('never-wrote'), UNRESTRICTED])(
    'no time is shown for $state',
    (window) => {
      expect(nextChangeMs(window, usual, epochMs(END))).toBeNull();
    },
  );

  describe('what else changes by itself', () => {
    const humanOnly = (from: number): ReplyWindow => ({
      ...timedWindow('open', {}, { expiresAt: epochMs(END) }),
      humanOnlyFrom: epochMs(from),
    });
    const at = (left: number) => epochMs(END - left);

    test.each([
      ['only a human may answer, in 10 ms', humanOnly(END - 6 * DAY), 6 * DAY + 10, 10],
      ['only a human may answer, in 1 ms', humanOnly(END - 6 * DAY), 6 * DAY + 1, 1],
      ['only a human may answer, from now on', humanOnly(END - 6 * DAY), 6 * DAY, MINUTE],
      ['only a human may answer, since 1 ms', humanOnly(END - 6 * DAY), 6 * DAY - 1, MINUTE - 1],
      ['long before', humanOnly(END - 6 * DAY), 6 * DAY + HOUR, MINUTE],
    ])('%s', (_name, window, left, expected) => {
      expect(nextChangeMs(window, usual, at(left))).toBe(expected);
    });

    test.each([
      [5 * HOUR, 5 * HOUR],
      [1, 1],
      [3 * DAY, DAY],
    ])('a window that may be open for %d ms more', (left, expected) => {
      const startedBy = timedWindow('open').startedBy;
      const possible = { expiresAt: epochMs(END), startedBy };
      const window = { ...unknownWindow('other-number-possible'), possible } as ReplyWindow;
      expect(nextChangeMs(window, usual, at(left))).toBe(expected);
    });

    test.each([
      [5 * HOUR, 5 * HOUR],
      [3 * DAY, DAY],
      [0, MINUTE],
      [-90 * SECOND, 30 * SECOND],
    ])('all messages used, %d ms before the end', (left, expected) => {
      const window = timedWindow('closed', {}, { expiresAt: epochMs(END) });
      expect(nextChangeMs(window, usual, at(left))).toBe(expected);
    });

    test('a future time is looked at each minute', () => {
      expect(nextChangeMs(unknownWindow('future-time'), usual, at(0))).toBe(MINUTE);
    });
  });

  test('until then nothing shown changes, and then something does', () => {
    const threshold = fc.integer({ min: 0, max: DAY }).map(durationMs);
    const left = fc.oneof(
      fc.integer({ min: -3 * DAY, max: DAY }),
      fc.integer({ min: -2 * MINUTE, max: 2 * MINUTE }),
      fc.integer({ min: -25, max: 24 }).map((count) => count * HOUR),
    );
    const instant = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });
    fc.assert(
      fc.property(left, threshold, threshold, instant, (ms, closingMs, criticalMs, share) => {
        const thresholds = { closingMs, criticalMs };
        const shownAt = (now: number) => {
          const window = windowAt(now, thresholds);
          if (!('expiresAt' in window)) throw new Error(window.state);
          return { state: window.state, ...timeLeft(window, epochMs(now)) };
        };
        const now = END - ms;
        const next = nextAt(now, thresholds);
        expect(next).toBeGreaterThan(0);
        const shown = shownAt(now);
        expect(shownAt(now + Math.floor(next * share))).toEqual(shown);
        expect(shownAt(now + next - 1)).toEqual(shown);
        expect(shownAt(now + next)).not.toEqual(shown);
      }),
      { numRuns: 1000 },
    );
  });
});
