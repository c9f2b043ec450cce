import { getJson } from './ask';
import { watchLimits } from './limits';

beforeEach(() => {
  jest.useFakeTimers();
});
afterEach(() => {
  jest.useRealTimers();
});

/** What is watched after one answer. */
async function after(status: number, headers: object, url = '/api/v2/search.json') {
  const stop = new AbortController();
  const limits = watchLimits(stop.signal);
  await getJson({ request: async () => ({ status, responseJSON: {}, headers }) }, url);
  return { ...limits, stop };
}

const left = (limit: string, remaining: string) => ({
  'X-Rate-Limit': limit,
  'X-Rate-Limit-Remaining': remaining,
});

test.each([
  ['much is left', 200, left('700', '650'), 1],
  ['little is left', 200, left('700', '80'), 4],
  ['the other spelling', 200, { 'ratelimit-limit': '700', 'ratelimit-remaining': '300' }, 2],
  ['as a browser has them', 200, new Headers(left('700', '10')), 8],
  ['a refusal', 429, {}, 8],
  ['no headers', 200, {}, 1],
  ['headers that cannot be read', 200, left('many', ''), 1],
])('%s', async (_name, status, headers, times) => {
  const { widening, stop } = await after(status, headers);
  expect(widening()).toBe(times);
  stop.abort();
});

test('says nothing of another server, nor for longer than a quarter of an hour', async () => {
  const other = await after(200, left('100', '1'), 'https://api.smooch.io/v2');
  expect(other.widening()).toBe(1);
  other.stop.abort();
  const mine = await after(200, left('100', '1'));
  expect(mine.widening()).toBe(8);
  await jest.advanceTimersByTimeAsync(15 * 60_000 + 1);
  expect(mine.widening()).toBe(1);
  mine.stop.abort();
});
