import type { Fault } from '../../../simulator/world/fault-types';
import { epochMs } from '../../core/time';
import { arrivals, clientAnswering, localZendesk, NOON } from '../testing/local-zendesk';
import { ask, getJson, type Requests } from './ask';
import { getSecureJson } from './secure-json';
import { createServerClock } from './server-clock';

const DATE = 'Fri, 20 Nov 2026 12:00:00 GMT';

/** This computer's clock is 20 minutes slow. */
const slowClock = () =>
  createServerClock({ wallMs: () => epochMs(NOON - 20 * 60_000), monotonicMs: () => 0 });

test('an answer carries the server’s time', async () => {
  const client = clientAnswering('request', {
    status: 200,
    responseJSON: { a: 1 },
    headers: { Date: DATE },
  });
  await expect(ask(client, { url: '/x' })).resolves.toEqual({
    ok: true,
    value: { body: { a: 1 }, dateMs: NOON },
  });
});

test('without a Date that can be read there is none', async () => {
  const client = clientAnswering('request', { status: 200, responseJSON: [], headers: null });
  await expect(ask(client, { url: '/x' })).resolves.toEqual({
    ok: true,
    value: { body: [], dateMs: null },
  });
});

test.each([
  ['a good answer', 'resolve', 200],
  ['a refusal', 'reject', 403],
  ['a pause', 'reject', 429],
])('%s sets the clock', async (_what, way, status) => {
  const response = { status, responseJSON: {}, headers: { Date: DATE } };
  const clock = slowClock();
  const client: Requests = {
    clock,
    request: () => (way === 'resolve' ? Promise.resolve(response) : Promise.reject(response)),
  };
  await ask(client, { url: '/x' });
  expect(Math.abs(clock.now() - NOON)).toBeLessThanOrEqual(1_000);
});

test('an SDK that throws is a failure like any other', async () => {
  const client: Requests = {
    request() {
      throw new Error('not connected');
    },
  };
  await expect(ask(client, { url: '/x' })).resolves.toMatchObject({
    ok: false,
    error: { kind: 'wrong-shape' },
  });
});

describe('a pause that a server asks for', () => {
  const busy = { status: 429, headers: { 'Retry-After': '20' } };
  const asking = (answer: unknown) => {
    const asked: string[] = [];
    const client: Requests = {
      request: async ({ url }) => {
        asked.push(String(url));
        return answer;
      },
    };
    return { client, asked };
  };
  const OTHER = 'https://api.smooch.io/v2/x';

  test('holds for everything that asks it, and for no other server', async () => {
    jest.useFakeTimers();
    const { client, asked } = asking(busy);
    await ask(client, { url: '/x' });
    await jest.advanceTimersByTimeAsync(5_000);
    await expect(ask(client, { url: '/y' })).resolves.toEqual({
      ok: false,
      error: { kind: 'status', status: 429, retryAfterMs: expect.closeTo(15_000, -1) },
    });
    expect(asked).toEqual(['/x']);
    await ask(client, { url: OTHER });
    expect(asked).toEqual(['/x', OTHER]);
    await jest.advanceTimersByTimeAsync(15_000);
    await ask(client, { url: '/y' });
    expect(asked).toEqual(['/x', OTHER, '/y']);
    jest.useRealTimers();
  });

  test.each([
    ['no Retry-After', { status: 429, headers: {} }],
    ['another status', { status: 503, headers: { 'Retry-After': '20' } }],
  ])('%s is none', async (_what, answer) => {
    const { client, asked } = asking(answer);
    await ask(client, { url: '/x' });
    await ask(client, { url: '/y' });
    expect(asked).toEqual(['/x', '/y']);
  });
});

describe('with the key', () => {
  const URL = 'https://api.smooch.io/v2/apps/a/conversations/c/messages';

  test('the key is filled in on the way: the page never has it', async () => {
    const seen: unknown[] = [];
    const { client, host, world } = localZendesk({
      requestHandler: ({ url, headers }) => {
        seen.push([url, headers.Authorization]);
        return { status: 200, body: { messages: [] } };
      },
    });
    world.setSettings({ sunshine_key: 'a2V5OnNlY3JldA==' });
    await getSecureJson(client, URL);
    expect(seen).toEqual([[URL, 'Basic a2V5OnNlY3JldA==']]);
    const asked = host.wire.find(({ label }) => label.startsWith('request:'));
    expect(asked?.data).toMatchObject({
      message: {
        url: URL,
        type: 'GET',
        secure: true,
        cors: false,
        autoRetry: false,
        httpCompleteResponse: true,
        headers: { Authorization: 'Basic {{setting.sunshine_key}}' },
      },
    });
    expect(
      JSON.stringify(host.wire.filter(({ direction }) => direction === 'toHost')),
    ).not.toContain('a2V5OnNlY3JldA');
  });

  test('a host that the manifest does not name never sees it', async () => {
    const requestHandler = jest.fn();
    const { client } = localZendesk({ requestHandler });
    await expect(getSecureJson(client, 'https://evil.example/v2')).resolves.toMatchObject({
      ok: false,
      error: { kind: 'status', status: 403 },
    });
    expect(requestHandler).not.toHaveBeenCalled();
  });
});

describe('getJson', () => {
  const URL = '/api/v2/macros/active.json';

  function withFault(fault: Fault) {
    const zendesk = localZendesk();
    zendesk.world.setFault(URL, fault);
    return zendesk;
  }

  test('gives the body of a good answer', async () => {
    const { client } = localZendesk();
    await expect(getJson(client, URL)).resolves.toMatchObject({
      ok: true,
      value: { macros: expect.any(Array) },
    });
  });

  test('asks for the whole response and decides itself when to ask again', async () => {
    const { client, host } = localZendesk();
    await getJson(client, URL);
    const request = host.wire.find(({ label }) => label.startsWith('request:'));
    expect(request?.data).toMatchObject({
      message: { url: URL, type: 'GET', autoRetry: false, httpCompleteResponse: true },
    });
  });

  test.each([401, 403, 404, 422, 500, 503])('status %d', async (status) => {
    const { client } = withFault({ kind: 'status', status });
    await expect(getJson(client, URL)).resolves.toEqual({
      ok: false,
      error: { kind: 'status', status, retryAfterMs: null },
    });
  });

  test('a 429 says how long to wait', async () => {
    const { client } = withFault({ kind: 'status', status: 429, retryAfterSeconds: 17 });
    await expect(getJson(client, URL)).resolves.toEqual({
      ok: false,
      error: { kind: 'status', status: 429, retryAfterMs: 17_000 },
    });
  });

  test.each([
    ['a table', { 'Retry-After': '30' }, 30_000],
    ['a table in lower case', { 'retry-after': 30 }, 30_000],
    ['Headers', new Headers({ 'Retry-After': '30' }), 30_000],
    ['parts of a second', { 'Retry-After': '0.5' }, 500],
    ['no pause', { 'Retry-After': '0' }, 0],
    ['nothing in it', { 'Retry-After': '' }, null],
    [
      'a date, which Zendesk does not send',
      { 'Retry-After': 'Fri, 20 Nov 2026 12:00:00 GMT' },
      null,
    ],
    ['a time before', { 'Retry-After': '-1' }, null],
    ['no such header', { Date: 'x' }, null],
    ['no headers', null, null],
  ])('Retry-After in %s', async (_what, headers, retryAfterMs) => {
    const client = clientAnswering('request', { status: 429, headers });
    await expect(getJson(client, URL)).resolves.toEqual({
      ok: false,
      error: { kind: 'status', status: 429, retryAfterMs },
    });
  });

  test('offline', async () => {
    const { client } = withFault({ kind: 'offline' });
    await expect(getJson(client, URL)).resolves.toEqual({ ok: false, error: { kind: 'offline' } });
  });

  test('a page instead of JSON, such as a sign-in', async () => {
    const { client } = withFault({ kind: 'notJson' });
    await expect(getJson(client, URL)).resolves.toEqual({
      ok: false,
      error: { kind: 'wrong-shape', detail: 'not JSON' },
    });
  });

  test.each([
    ['nothing', undefined],
    ['a text', 'Sign in'],
    ['a body without a status', { macros: [] }],
  ])('a response that is %s', async (_what, answer) => {
    await expect(getJson(clientAnswering('request', answer), URL)).resolves.toEqual({
      ok: false,
      error: { kind: 'wrong-shape', detail: 'no status in the answer' },
    });
  });

  test('no answer: given up after 15 s, and an answer after that is dropped', async () => {
    jest.useFakeTimers();
    const { client } = withFault({ kind: 'delay', ms: 20_000 });
    const answered = jest.fn();
    getJson(client, URL).then(answered);
    await jest.advanceTimersByTimeAsync(14_999);
    expect(answered).not.toHaveBeenCalled();
    await jest.advanceTimersByTimeAsync(1);
    expect(answered).toHaveBeenCalledWith({ ok: false, error: { kind: 'no-answer' } });
    await jest.advanceTimersByTimeAsync(10_000);
    await arrivals();
    expect(answered).toHaveBeenCalledTimes(1);
  });
});
