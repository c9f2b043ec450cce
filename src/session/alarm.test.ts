import { durationMs, type EpochMs, epochMs, plus } from '../core/time';
import { createAlarm } from './alarm';

const START = epochMs(Date.UTC(2026, 10, 20, 12));
const MINUTE = 60_000;

beforeEach(() => jest.useFakeTimers({ now: START }));
afterEach(() => jest.useRealTimers());

const after = (ms: number): EpochMs => plus(START, durationMs(ms));

/** An alarm by this computer's clock plus what a server's answer has shown. */
function alarm() {
  let offsetMs = 0;
  const listeners = new Set<() => void>();
  const clock = {
    now: () => epochMs(Date.now() + offsetMs),
    subscribe: (listener: () => void) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
  const rung: number[] = [];
  const end = new AbortController();
  const set = createAlarm(clock, () => rung.push(clock.now() - START), end.signal);
  const correct = (ms: number) => {
    offsetMs = ms;
    for (const listener of [...listeners]) listener();
  };
  return { set, rung, listeners, correct, end: () => end.abort() };
}

test('rings at the instant it is set to, and for nothing else', () => {
  const { set, rung } = alarm();
  set(true, after(MINUTE));
  jest.advanceTimersByTime(MINUTE - 1);
  expect(rung).toEqual([]);
  jest.advanceTimersByTime(1);
  expect(rung).toEqual([MINUTE]);
  jest.advanceTimersByTime(MINUTE);
  expect(rung).toEqual([MINUTE]);
});

test('set again and again to the same instant, as while an agent types, it rings once, in time', () => {
  const { set, rung } = alarm();
  for (let second = 0; second < 60; second++) {
    set(true, after(MINUTE));
    jest.advanceTimersByTime(1_000);
  }
  expect(rung).toEqual([MINUTE]);
});

test.each([
  ['where nothing changes', true, null],
  ['in an inactive tab', false, after(MINUTE)],
])('%s it sets no timer', (_where, isActive, due) => {
  const { set } = alarm();
  set(isActive, due);
  expect(jest.getTimerCount()).toBe(0);
});

test('a tab that becomes inactive is silent, and does not even listen', () => {
  const { set, rung, listeners } = alarm();
  set(true, after(MINUTE));
  set(false, after(MINUTE));
  expect(jest.getTimerCount()).toBe(0);
  expect(listeners.size).toBe(0);
  window.dispatchEvent(new Event('focus'));
  jest.advanceTimersByTime(2 * MINUTE);
  expect(rung).toEqual([]);
});

test.each([
  ['the window gets the focus', () => window.dispatchEvent(new Event('focus'))],
  ['the page is seen again', () => document.dispatchEvent(new Event('visibilitychange'))],
])('after a sleep, when %s, it rings', (_when, wake) => {
  const { set, rung } = alarm();
  set(true, after(MINUTE));
  set(true, after(MINUTE));
  // A sleeping computer lets no timer run.
  jest.setSystemTime(START + 8 * 60 * MINUTE);
  wake();
  expect(rung).toEqual([8 * 60 * MINUTE]);
});

test('an instant that is over rings at once', () => {
  const { set, rung } = alarm();
  set(true, after(-MINUTE));
  jest.advanceTimersByTime(0);
  expect(rung).toEqual([0]);
});

test('rings when the clock is put right, and then by the corrected clock', () => {
  const { set, rung, correct } = alarm();
  set(true, after(30 * MINUTE));
  correct(20 * MINUTE);
  expect(rung).toEqual([20 * MINUTE]);
  set(true, after(30 * MINUTE));
  jest.advanceTimersByTime(10 * MINUTE);
  expect(rung).toEqual([20 * MINUTE, 30 * MINUTE]);
});

test('an instant far away is waited for in steps that a timer can take', () => {
  const waits = jest.spyOn(globalThis, 'setTimeout');
  const { set } = alarm();
  set(true, after(90 * 24 * 60 * MINUTE));
  expect(waits.mock.calls.map(([, ms]) => ms)).toEqual([24 * 60 * MINUTE]);
});

test('the end: no timer is left, nothing is listened to, and nothing can be set', () => {
  const { set, rung, listeners, end } = alarm();
  set(true, after(MINUTE));
  end();
  set(true, after(MINUTE));
  expect(jest.getTimerCount()).toBe(0);
  expect(listeners.size).toBe(0);
  window.dispatchEvent(new Event('focus'));
  expect(rung).toEqual([]);
});
