import { epochMs } from '../../core/time';
import { askOwnFile } from './own-file-date';
import { createServerClock } from './server-clock';

const NOON = Date.UTC(2026, 10, 20, 12);
const MINUTE = 60_000;

beforeEach(() => jest.useFakeTimers({ now: NOON - 20 * MINUTE }));
afterEach(() => {
  jest.useRealTimers();
  Reflect.deleteProperty(globalThis, 'fetch');
});

const slowClock = () =>
  createServerClock({
    wallMs: () => epochMs(Date.now()),
    monotonicMs: () => performance.now(),
  });

function answering(answer: (url: URL, options: RequestInit) => Promise<unknown>) {
  const asked = jest.fn(answer);
  Object.assign(globalThis, { fetch: asked });
  return asked;
}
const withDate =
  (headers: Record<string, string>, status = 200) =>
  async () => ({
    status,
    headers: new Headers(headers),
  });
const DATE = { Date: new Date(NOON).toUTCString() };
const never = new AbortController().signal;

test('a HEAD of a file of its own that no cache may answer sets the clock', async () => {
  const asked = answering(withDate(DATE));
  const clock = slowClock();
  await expect(askOwnFile(clock, 0, never)).resolves.toMatchObject({ by: 'own-files' });
  await askOwnFile(clock, 1, never);
  expect(clock.now() - NOON).toBeLessThanOrEqual(1_000);
  const [first, second] = asked.mock.calls as [[URL, RequestInit], [URL, RequestInit]];
  expect(first[0].origin).toBe(window.location.origin);
  expect(first[0].pathname).toMatch(/\/logo-small\.png$/);
  expect(second[0].pathname).toMatch(/\/logo\.png$/);
  expect(first[1]).toMatchObject({ method: 'HEAD', cache: 'no-store' });
});

test('a refusal tells the time as well', async () => {
  answering(withDate(DATE, 404));
  const clock = slowClock();
  await expect(askOwnFile(clock, 0, never)).resolves.not.toBeNull();
  expect(clock.offByMs()).toBeGreaterThan(19 * MINUTE);
});

test.each([
  ['blocked', () => Promise.reject(new TypeError('Failed to fetch'))],
  ['no Date', withDate({})],
  ['a Date that is none', withDate({ Date: 'today' })],
])('%s: nothing is known, and nothing fails', async (_what, answer) => {
  answering(answer);
  const clock = slowClock();
  await expect(askOwnFile(clock, 0, never)).resolves.toBeNull();
  expect(clock.now()).toBe(NOON - 20 * MINUTE);
});

test('a browser without fetch, too', async () => {
  await expect(askOwnFile(slowClock(), 0, never)).resolves.toBeNull();
});

test('never answered: given up after 10 s, and at the end at once', async () => {
  const hangs = (_url: URL, { signal }: RequestInit) =>
    new Promise((_resolve, reject) =>
      signal?.addEventListener('abort', () => reject(signal.reason)),
    );
  answering(hangs);
  const clock = slowClock();
  let answer: unknown = 'waiting';
  void askOwnFile(clock, 0, never).then((value) => {
    answer = value;
  });
  await jest.advanceTimersByTimeAsync(9_999);
  expect(answer).toBe('waiting');
  await jest.advanceTimersByTimeAsync(1);
  expect(answer).toBeNull();

  const stop = new AbortController();
  const ended = askOwnFile(clock, 0, stop.signal);
  stop.abort();
  await expect(ended).resolves.toBeNull();
  expect(jest.getTimerCount()).toBe(0);
});
