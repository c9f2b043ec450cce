import { act, renderHook } from '@testing-library/react';
import { StrictMode } from 'react';
import { type DurationMs, durationMs, type EpochMs, epochMs } from '../../core/time';
import { useNow } from './use-now';

const START = Date.UTC(2026, 10, 20, 12);
const MINUTE = 60_000;

beforeEach(() => jest.useFakeTimers({ now: START }));
afterEach(() => jest.useRealTimers());

/** This computer's clock. */
const LOCAL = { now: () => epochMs(Date.now()), subscribe: () => () => {} };

type NextChange = (now: EpochMs) => DurationMs | null;
const never: NextChange = () => null;
/** Something that changes at each full minute. */
const eachMinute: NextChange = (now) => durationMs(MINUTE - (now % MINUTE));

function clock(nextChange: NextChange, isActive = true) {
  const seen: number[] = [];
  const hook = renderHook(
    (props) => {
      const now = useNow(props.isActive, props.nextChange, LOCAL);
      if (seen.at(-1) !== now) seen.push(now);
      return now;
    },
    { initialProps: { nextChange, isActive } },
  );
  return { ...hook, seen };
}

const pass = (ms: number) => act(() => jest.advanceTimersByTimeAsync(ms));

test('wakes exactly when something changes, and for nothing else', async () => {
  const { seen } = clock(eachMinute);
  await pass(MINUTE - 1);
  expect(seen).toEqual([START]);
  await pass(1);
  expect(seen).toEqual([START, START + MINUTE]);
  await pass(MINUTE);
  await pass(MINUTE);
  expect(seen).toEqual([START, START + MINUTE, START + 2 * MINUTE, START + 3 * MINUTE]);
});

test('where nothing changes it sets no timer', () => {
  clock(never);
  expect(jest.getTimerCount()).toBe(0);
});

test('an inactive tab sets no timer', () => {
  clock(eachMinute, false);
  expect(jest.getTimerCount()).toBe(0);
});

test('a tab that becomes inactive stops its timer', () => {
  const { rerender } = clock(eachMinute);
  expect(jest.getTimerCount()).toBe(1);
  rerender({ nextChange: eachMinute, isActive: false });
  expect(jest.getTimerCount()).toBe(0);
});

test('right at once when the agent comes back: the old time is never drawn', () => {
  const { seen, rerender, result } = clock(eachMinute);
  rerender({ nextChange: eachMinute, isActive: false });
  jest.setSystemTime(START + 5 * 3_600_000);
  const drawn = seen.length;
  rerender({ nextChange: eachMinute, isActive: true });
  expect(result.current).toBe(START + 5 * 3_600_000);
  expect(seen.slice(drawn)).toEqual([START + 5 * 3_600_000]);
});

test('another ticket state is never judged by a clock read before it came', () => {
  const { seen, rerender } = clock(never);
  jest.setSystemTime(START + 40 * MINUTE);
  rerender({ nextChange: () => null, isActive: true });
  expect(seen).toEqual([START, START + 40 * MINUTE]);
});

test('changes of the ticket between do not put the next tick off', async () => {
  const { rerender, seen } = clock(eachMinute);
  // As while an agent types: each key is another ticket state.
  for (let second = 1; second < 60; second++) {
    await pass(1_000);
    rerender({ nextChange: (now) => eachMinute(now), isActive: true });
  }
  await pass(999);
  const before = seen.length;
  await pass(1);
  expect(seen.slice(before)).toEqual([START + MINUTE]);
});

test.each([
  ['the window gets the focus', () => window.dispatchEvent(new Event('focus'))],
  ['the page is seen again', () => document.dispatchEvent(new Event('visibilitychange'))],
])('after a sleep, when %s, the clock is read again', (_when, wake) => {
  const { result } = clock(eachMinute);
  // A sleeping computer lets no timer run.
  jest.setSystemTime(START + 8 * 3_600_000);
  act(() => void wake());
  expect(result.current).toBe(START + 8 * 3_600_000);
});

test('an inactive tab does not even listen', () => {
  const { result } = clock(eachMinute, false);
  jest.setSystemTime(START + MINUTE);
  act(() => void window.dispatchEvent(new Event('focus')));
  expect(result.current).toBe(START);
});

test('a change far away is waited for in steps that a timer can take', async () => {
  const waits = jest.spyOn(globalThis, 'setTimeout');
  clock(() => durationMs(90 * 24 * 3_600_000));
  expect(waits.mock.calls.map(([, ms]) => ms)).toEqual([24 * 3_600_000]);
});

describe('a clock that is corrected', () => {
  /** This computer's clock plus what a server's answer has shown. */
  function correctable() {
    let offsetMs = 0;
    const listeners = new Set<() => void>();
    const clock = {
      now: () => epochMs(Date.now() + offsetMs),
      subscribe: (listener: () => void) => {
        listeners.add(listener);
        return () => listeners.delete(listener);
      },
    };
    const correct = (ms: number) => {
      offsetMs = ms;
      for (const listener of listeners) listener();
    };
    return { clock, correct, listeners };
  }

  test('is the one that is read, and read again as soon as it is corrected', async () => {
    const { clock, correct } = correctable();
    const { result } = renderHook(() => useNow(true, eachMinute, clock));
    act(() => correct(20 * MINUTE + 1_000));
    expect(result.current).toBe(START + 20 * MINUTE + 1_000);
    // The next full minute comes by the corrected clock.
    await pass(59_000);
    expect(result.current).toBe(START + 21 * MINUTE);
  });

  test('is not listened to in an inactive tab, nor after the end', () => {
    const { clock, listeners } = correctable();
    const { unmount } = renderHook(() => useNow(true, never, clock));
    expect(listeners.size).toBe(1);
    unmount();
    expect(listeners.size).toBe(0);
    renderHook(() => useNow(false, never, clock));
    expect(listeners.size).toBe(0);
  });
});

test('the end: no timer is left', () => {
  const { unmount } = clock(eachMinute);
  unmount();
  expect(jest.getTimerCount()).toBe(0);
});

test('drawn twice, as React’s strict mode does, it keeps one timer', async () => {
  const { result } = renderHook(() => useNow(true, eachMinute, LOCAL), { wrapper: StrictMode });
  expect(jest.getTimerCount()).toBe(1);
  await pass(MINUTE);
  expect(result.current).toBe(START + MINUTE);
  expect(jest.getTimerCount()).toBe(1);
});
