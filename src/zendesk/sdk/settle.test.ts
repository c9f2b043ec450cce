import { CALL_TIMEOUT_MS, settle } from './settle';

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

const never = new Promise<never>(() => {});
const noAnswer = { ok: false, error: { kind: 'no-answer', call: 'get x' } };

test('an answer comes through as it is, also one that is nothing', async () => {
  await expect(settle('get x', () => Promise.resolve({ a: 1 }))).resolves.toEqual({
    ok: true,
    value: { a: 1 },
  });
  await expect(settle('get x', () => Promise.resolve(undefined))).resolves.toEqual({
    ok: true,
    value: undefined,
  });
  expect(jest.getTimerCount()).toBe(0);
});

test.each([
  ['an error', new Error('No such Api'), 'No such Api'],
  ['a text', 'not now', 'not now'],
  ['an object with a message', { name: 'Broken', message: 'is broken' }, 'is broken'],
  ['nothing', undefined, 'no reason given'],
  ['something else', 42, 'no reason given'],
])('rejected with %s: a refusal with its reason', async (_what, reason, detail) => {
  await expect(settle('get x', () => Promise.reject(reason))).resolves.toEqual({
    ok: false,
    error: { kind: 'refused', call: 'get x', detail },
  });
  expect(jest.getTimerCount()).toBe(0);
});

test('the value with which the npm SDK resolves a timeout is no answer', async () => {
  const value = { name: 'TimeoutError', message: 'Timeout when invoking "get"' };
  await expect(settle('get x', () => Promise.resolve(value))).resolves.toEqual(noAnswer);
});

test.each([
  ['the usual limit', undefined, CALL_TIMEOUT_MS],
  ['its own limit', 500, 500],
])('gives up at %s and not before', async (_name, limit, atMs) => {
  const settled = jest.fn();
  settle('get x', () => never, limit === undefined ? {} : { timeoutMs: limit }).then(settled);
  await jest.advanceTimersByTimeAsync(atMs - 1);
  expect(settled).not.toHaveBeenCalled();
  await jest.advanceTimersByTimeAsync(1);
  expect(settled).toHaveBeenCalledWith(noAnswer);
});

test.each([
  ['answer', 'resolve'],
  ['refusal', 'reject'],
] as const)('a late %s changes nothing and is not left unhandled', async (_name, how) => {
  let finish = { resolve: (_: unknown) => {}, reject: (_: unknown) => {} };
  const late = new Promise((resolve, reject) => {
    finish = { resolve, reject };
  });
  const settled = settle('get x', () => late, { timeoutMs: 500 });
  await jest.advanceTimersByTimeAsync(500);
  finish[how](new Error('late'));
  await expect(settled).resolves.toEqual(noAnswer);
});

test('what the SDK throws before it promises anything is a refusal', async () => {
  const start = () => {
    throw new Error('not a string');
  };
  await expect(settle('get x', start)).resolves.toEqual({
    ok: false,
    error: { kind: 'refused', call: 'get x', detail: 'not a string' },
  });
});

test('the limit can count from later than the call', async () => {
  let open = () => {};
  const from = new Promise<void>((resolve) => {
    open = resolve;
  });
  const settled = jest.fn();
  settle('get x', () => never, { timeoutMs: 500, from }).then(settled);
  await jest.advanceTimersByTimeAsync(2_000);
  expect(settled).not.toHaveBeenCalled();
  open();
  await jest.advanceTimersByTimeAsync(499);
  expect(settled).not.toHaveBeenCalled();
  await jest.advanceTimersByTimeAsync(1);
  expect(settled).toHaveBeenCalledWith(noAnswer);
});
