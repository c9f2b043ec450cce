import { clockMessage, clockName } from './agent-clock';

const HOUR = 3_600_000;
const NOW = Date.UTC(2026, 10, 20, 12);

/** The agent's page says what the computer's clock shows now. */
const say = (data: unknown, source: MessageEventSource | null = window.parent) =>
  window.dispatchEvent(new MessageEvent('message', { data, source }));

jest.useFakeTimers({ now: NOW });
window.name = clockName({ offsetMs: HOUR, errorMs: 0 });
require('./clock');
const first = Date.now();

beforeEach(() => jest.setSystemTime(NOW));
afterEach(() => say(clockMessage({ offsetMs: HOUR, errorMs: 0 })));

test('starts with the time in the frame’s name', () => {
  expect(first).toBe(NOW + HOUR);
});

test('shows what the computer is wrong by', () => {
  say(clockMessage({ offsetMs: HOUR, errorMs: -20 * 60_000 }));
  expect(Date.now()).toBe(NOW + HOUR - 20 * 60_000);
  expect(new Date().toISOString()).toBe('2026-11-20T12:40:00.000Z');
});

test('time that passes fires timers, a computer set anew does not', () => {
  const fired = jest.fn();
  window.setTimeout(fired, 2 * HOUR);
  say(clockMessage({ offsetMs: HOUR, errorMs: 5 * HOUR }));
  jest.advanceTimersByTime(1);
  expect(fired).not.toHaveBeenCalled();
  say(clockMessage({ offsetMs: 4 * HOUR, errorMs: 5 * HOUR }));
  jest.advanceTimersByTime(1);
  expect(fired).toHaveBeenCalledTimes(1);
});

test('listens to the page around it only, and keeps its messages from the app', () => {
  const heard = jest.fn();
  window.addEventListener('message', heard);
  const before = Date.now();
  say(clockMessage({ offsetMs: 0, errorMs: 9 }), null);
  expect(Date.now()).toBe(before);
  expect(heard).toHaveBeenCalledTimes(1);
  say(clockMessage({ offsetMs: HOUR, errorMs: 9 }));
  expect(heard).toHaveBeenCalledTimes(1);
  window.removeEventListener('message', heard);
});
