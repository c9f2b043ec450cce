import type { Fault } from '../../../simulator/world/fault-types';
import { arrivals, clientAnswering, localZendesk } from '../testing/local-zendesk';
import { getJson } from './get-json';

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
  ['a date, which Zendesk does not send', { 'Retry-After': 'Fri, 20 Nov 2026 12:00:00 GMT' }, null],
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
