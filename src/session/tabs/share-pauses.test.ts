import { createBrowser } from '../../../test/fixtures/one-browser.fixture';
import { getJson, type Requests } from '../../zendesk/request/ask';
import { sharePauses } from './share-pauses';
import { createTabShare } from './tab-share';

beforeEach(() => {
  jest.useFakeTimers();
});
afterEach(() => {
  jest.useRealTimers();
});

const settle = () => jest.advanceTimersByTimeAsync(10);

/** A client whose server answers thus. */
function clientOf(status: number, headers: Record<string, string> = {}) {
  let asked = 0;
  const requests: Requests = {
    request: async () => {
      asked += 1;
      return { status, responseJSON: {}, headers };
    },
  };
  return { requests, asked: () => asked };
}

test('a pause told in one tab holds in the others, those that open later included, until it is over', async () => {
  const browser = createBrowser();
  const stop = new AbortController();
  // Here and there are one page in this test, so what "there" was told would hold here anyway.
  const told = clientOf(429, { 'Retry-After': '60' });
  const there = createTabShare(browser, 'there', stop.signal);
  const ends = new AbortController();
  sharePauses(there, ends.signal);
  await getJson(told.requests, '/api/v2/search.json');
  await jest.advanceTimersByTimeAsync(20_000);
  const here = new AbortController();
  sharePauses(createTabShare(browser, 'here', here.signal), here.signal);
  await settle();
  const mine = clientOf(200);
  expect(await getJson(mine.requests, '/api/v2/tickets.json')).toMatchObject({
    ok: false,
    error: { kind: 'status', status: 429 },
  });
  expect(mine.asked()).toBe(0);
  // Another server did not ask for one.
  expect(await getJson(mine.requests, 'https://api.smooch.io/v2')).toMatchObject({ ok: true });
  await jest.advanceTimersByTimeAsync(38_000);
  expect(await getJson(mine.requests, '/api/v2/tickets.json')).toMatchObject({ ok: false });
  await jest.advanceTimersByTimeAsync(3_000);
  expect(await getJson(mine.requests, '/api/v2/tickets.json')).toMatchObject({ ok: true });
  for (const one of [stop, ends, here]) one.abort();
});

test.each([
  null,
  ['x'],
  { 'api.smooch.io': null },
  { 'api.smooch.io': { leftMs: 'long', failure: { kind: 'status', status: 429 } } },
])('what a tab of another version tells is no pause: %j', async (value) => {
  const browser = createBrowser();
  const stop = new AbortController();
  sharePauses(createTabShare(browser, 'here', stop.signal), stop.signal);
  createTabShare(browser, 'there', stop.signal).announce('pauses', value);
  await settle();
  const { requests } = clientOf(200);
  expect(await getJson(requests, 'https://api.smooch.io/v2')).toMatchObject({ ok: true });
  stop.abort();
});

test('any other failure is no pause', async () => {
  const browser = createBrowser();
  const stop = new AbortController();
  sharePauses(createTabShare(browser, 'there', stop.signal), stop.signal);
  await getJson(clientOf(503).requests, '/api/v2/search.json');
  const here = new AbortController();
  sharePauses(createTabShare(browser, 'here', here.signal), here.signal);
  await settle();
  expect(await getJson(clientOf(200).requests, '/x')).toMatchObject({ ok: true });
  for (const one of [stop, here]) one.abort();
});
