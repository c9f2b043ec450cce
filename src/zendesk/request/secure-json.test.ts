import { ERROR_V1, ERROR_V2 } from '../../sunshine/spec/errors.fixture';
import { clientAnswering, localZendesk } from '../testing/local-zendesk';
import type { Requests } from './ask';
import { postSecureJson } from './secure-json';

const URL = 'https://api.smooch.io/v2/apps/a/conversations/c/messages';
const BODY = { content: { text: 'Grüße' } };

test('JSON goes out once, with the key filled in on the way', async () => {
  const seen: unknown[] = [];
  const { client, host, world } = localZendesk({
    requestHandler: ({ url, type, data, headers }) => {
      seen.push([url, type, JSON.parse(String(data)), headers.Authorization]);
      return { status: 201, body: { messages: [{ id: 'm1' }] } };
    },
  });
  world.setSettings({ sunshine_key: 'a2V5OnNlY3JldA==' });
  await expect(postSecureJson(client, URL, BODY)).resolves.toMatchObject({
    ok: true,
    value: { body: { messages: [{ id: 'm1' }] } },
  });
  expect(seen).toEqual([[URL, 'POST', BODY, 'Basic a2V5OnNlY3JldA==']]);
  const asked = host.wire.find(({ label }) => label.startsWith('request:'));
  expect(asked?.data).toMatchObject({
    message: {
      url: URL,
      type: 'POST',
      contentType: 'application/json',
      data: JSON.stringify(BODY),
      secure: true,
      cors: false,
      autoRetry: false,
      httpCompleteResponse: true,
      headers: { Authorization: 'Basic {{setting.sunshine_key}}' },
    },
  });
  expect(JSON.stringify(host.wire.filter(({ direction }) => direction === 'toHost'))).not.toContain(
    'a2V5OnNlY3JldA',
  );
});

test.each<[string, unknown, object]>([
  ['v2', ERROR_V2, { code: 'unauthorized', title: 'Authorization is required' }],
  ['v1.1', ERROR_V1, { code: 'unauthorized', title: 'Authorization is required' }],
  ['a code alone', { errors: [{ code: 'bad_request', title: 7 }] }, { code: 'bad_request' }],
  ['an empty list', { errors: [] }, {}],
  ['something else', { message: 'no' }, {}],
  ['a text', 'no', {}],
  ['nothing', undefined, {}],
])('a refusal in the words of %s', async (_what, responseJSON, said) => {
  const request = () => Promise.reject({ status: 400, responseJSON, headers: {} });
  await expect(postSecureJson({ request }, URL, BODY)).resolves.toEqual({
    ok: false,
    error: { kind: 'status', status: 400, retryAfterMs: null, ...said },
  });
});

test.each<[string, unknown, object]>([
  ['offline', { status: 0 }, { kind: 'offline' }],
  ['not JSON', { status: 201, responseText: 'ok' }, { kind: 'wrong-shape' }],
])('%s is a failure, not a second try', async (_what, answer, error) => {
  await expect(
    postSecureJson(clientAnswering('request', answer), URL, BODY),
  ).resolves.toMatchObject({ ok: false, error });
});

test('no answer within 15 seconds is a failure, and nothing is asked again', async () => {
  jest.useFakeTimers();
  const request = jest.fn(() => new Promise(() => {}));
  const client: Requests = { request };
  const answer = postSecureJson(client, URL, BODY);
  await jest.advanceTimersByTimeAsync(15_000);
  await expect(answer).resolves.toEqual({ ok: false, error: { kind: 'no-answer' } });
  await jest.advanceTimersByTimeAsync(60_000);
  expect(request).toHaveBeenCalledTimes(1);
  jest.useRealTimers();
});
