/** `client.request` of the real SDK against the host: answers, secure settings, faults. */
import { SUNSHINE } from '../scenarios/build/sunshine';
import { sunshineKey } from '../sunshine/authorize';
import { connectSdk, type InstallOptions } from '../testing/connect-sdk';
import { settle, TEST_MANIFEST, testWorld } from '../testing/test-world';
import type { Fault } from '../world/fault-types';
import { threadsIn } from '../world/threads';
import type { AppManifest } from './manifest';
import { requestCounts } from './request-counts';

const disposals: (() => void)[] = [];
afterEach(() => {
  jest.useRealTimers();
  for (const dispose of disposals.splice(0)) dispose();
});

function connected(options: Partial<InstallOptions> = {}) {
  const world = options.world ?? testWorld('fresh', { settings: { secret: 's3cret' } });
  const connection = connectSdk({ manifest: TEST_MANIFEST, ...options, world });
  disposals.push(connection.dispose);
  return { ...connection, world };
}

function withFault(key: string, fault: Fault) {
  const connection = connected();
  connection.world.setFault(key, fault);
  return connection;
}

it('resolves with the parsed body', async () => {
  const { client } = connected();
  await expect(client.request('/api/v2/users/me.json')).resolves.toMatchObject({
    user: { name: 'Nora Lindqvist', locale: 'en-US' },
  });
});

it('gives status and headers with httpCompleteResponse, Date being the virtual time', async () => {
  const { client, world } = connected();
  world.passTime(60_000);
  const answer = await client.request({ url: '/api/v2/users/me', httpCompleteResponse: true });
  expect(answer.status).toBe(200);
  expect(answer.responseJSON.user.id).toBe(101);
  expect(answer.headers.Date).toBe('Fri, 20 Nov 2026 12:01:00 GMT');
});

it('rejects with an xhr-like value, and lists what it does not have', async () => {
  const { client, host } = connected();
  await expect(client.request('/api/v2/brands.json')).rejects.toMatchObject({
    status: 404,
    statusText: 'Not Found',
    responseJSON: { error: 'InvalidEndpoint' },
  });
  await expect(client.request('https://elsewhere.example/x')).rejects.toMatchObject({
    status: 404,
  });
  expect(host.refused.map(({ name }) => name)).toEqual([
    'GET /api/v2/brands.json',
    'GET https://elsewhere.example/x',
  ]);
});

it('has no ticket of that number: 404, but a known address', async () => {
  const { client, host } = connected();
  await expect(client.request('/api/v2/tickets/9')).rejects.toMatchObject({
    status: 404,
    responseJSON: { error: 'RecordNotFound' },
  });
  expect(host.refused).toEqual([]);
});

it('asks the own handler first', async () => {
  const requestHandler = jest.fn(({ url }: { url: string }) =>
    url.startsWith('https://api.example.com/') ? { status: 201, body: { made: true } } : null,
  );
  const { client } = connected({ requestHandler });
  await expect(client.request('https://api.example.com/v1/things')).resolves.toEqual({
    made: true,
  });
  await expect(client.request('/api/v2/users/me')).resolves.toHaveProperty('user');
});

describe('secure settings', () => {
  it('are filled in where their scopes allow, and nowhere else', async () => {
    const requestHandler = jest.fn(() => ({ status: 200, body: {} }));
    const { client, host } = connected({ requestHandler });
    await client.request({
      url: 'https://api.example.com/{{setting.secret}}',
      secure: true,
      type: 'POST',
      headers: { Authorization: 'Basic {{setting.secret}}' },
      data: '{"key":"{{setting.secret}}"}',
    });
    expect(requestHandler).toHaveBeenCalledWith(
      expect.objectContaining({
        url: 'https://api.example.com/{{setting.secret}}',
        headers: { Authorization: 'Basic s3cret' },
        data: '{"key":"{{setting.secret}}"}',
      }),
    );
    expect(JSON.stringify(host.wire)).not.toContain('s3cret');
  });

  it('go to hosts of the domainWhitelist only', async () => {
    const requestHandler = jest.fn(() => ({ status: 200, body: {} }));
    const { client, host } = connected({ requestHandler });
    await expect(
      client.request({ url: 'https://evil.example/', secure: true }),
    ).rejects.toMatchObject({ status: 403 });
    expect(requestHandler).not.toHaveBeenCalled();
    expect(host.refused[0]?.why).toContain('evil.example is not in the manifest');
  });

  it('are left alone in ordinary requests', async () => {
    const requestHandler = jest.fn(() => ({ status: 200, body: {} }));
    const { client } = connected({ requestHandler });
    await client.request({ url: 'https://api.example.com/', headers: { A: '{{setting.secret}}' } });
    expect(requestHandler).toHaveBeenCalledWith(
      expect.objectContaining({ headers: { A: '{{setting.secret}}' } }),
    );
  });

  it('another Zendesk account is no proxyable address', async () => {
    const { client } = connected();
    await expect(client.request('https://other.zendesk.com/api/v2/users/me')).rejects.toMatchObject(
      { status: 403, responseText: 'not a proxyable URI' },
    );
  });
});

describe('faults', () => {
  it.each([401, 403, 404, 500])('status %d', async (status) => {
    const { client } = withFault('request', { kind: 'status', status });
    await expect(client.request('/api/v2/users/me')).rejects.toMatchObject({ status });
  });

  it('429 with Retry-After', async () => {
    const { client } = withFault('/api/v2/macros*', {
      kind: 'status',
      status: 429,
      retryAfterSeconds: 30,
    });
    const url = '/api/v2/macros/active.json?per_page=5';
    await expect(client.request({ url, httpCompleteResponse: true })).rejects.toMatchObject({
      status: 429,
      headers: { 'Retry-After': '30' },
    });
    await expect(client.request('/api/v2/users/me')).resolves.toBeDefined();
  });

  it('offline', async () => {
    const { client } = withFault('request', { kind: 'offline' });
    await expect(client.request('/api/v2/users/me')).rejects.toMatchObject({ status: 0 });
  });

  it('not JSON', async () => {
    const { client } = withFault('request', { kind: 'notJson' });
    await expect(client.request('/api/v2/users/me')).resolves.toContain('<!doctype html>');
    const dataType = 'json';
    await expect(client.request({ url: '/api/v2/users/me', dataType })).rejects.toMatchObject({
      status: 200,
    });
  });

  it('no answer', async () => {
    const { client, host } = withFault('/api/v2/users/me', { kind: 'noAnswer' });
    const answered = jest.fn();
    client.request('/api/v2/users/me').then(answered, answered);
    await settle();
    expect(answered).not.toHaveBeenCalled();
    expect(host.wire.at(-1)?.label).toBe('no answer to GET /api/v2/users/me');
  });

  it('late', async () => {
    jest.useFakeTimers();
    const { client } = withFault('request', { kind: 'delay', ms: 3000 });
    const answered = jest.fn();
    client.request('/api/v2/users/me').then(answered);
    await jest.advanceTimersByTimeAsync(2999);
    expect(answered).not.toHaveBeenCalled();
    await jest.advanceTimersByTimeAsync(1);
    expect(answered).toHaveBeenCalled();
  });
});

describe('a lost answer', () => {
  const KEY = 'POST /api/v2/tickets/*';
  const subject = {
    url: '/api/v2/tickets/1001.json',
    type: 'PUT',
    contentType: 'application/json',
  };
  const data = JSON.stringify({ ticket: { subject: 'Done' } });

  it('comes of a request that is carried out all the same', async () => {
    const { client, host, world } = withFault('PUT /api/v2/tickets/*', { kind: 'lostAnswer' });
    const answered = jest.fn();
    client.request({ ...subject, data }).then(answered, answered);
    await settle();
    expect(world.ticket(1001).subject).toBe('Done');
    expect(answered).not.toHaveBeenCalled();
    expect(host.requests.at(-1)).toMatchObject({ method: 'PUT', status: null });
    expect(host.wire.at(-1)?.label).toBe('lost: answer to PUT /api/v2/tickets/1001.json');
  });

  it('hits one method only, where the key names one', async () => {
    const { client } = withFault(KEY, { kind: 'lostAnswer' });
    await expect(client.request('/api/v2/tickets/1001.json')).resolves.toHaveProperty('ticket');
    await expect(client.request({ ...subject, data })).resolves.toHaveProperty('ticket');
  });
});

describe('Sunshine Conversations through the proxy', () => {
  const manifest: AppManifest = {
    ...TEST_MANIFEST,
    domainWhitelist: ['api.smooch.io', 'demo.zendesk.com'],
  };
  const URL_V2 = `https://api.smooch.io/v2/apps/${SUNSHINE.appId}/integrations`;
  const secure = (url: string) => ({
    url,
    secure: true,
    httpCompleteResponse: true,
    headers: { Authorization: 'Basic {{setting.secret}}' },
  });
  const withKey = (secret: string) =>
    connected({ manifest, world: testWorld('fresh', { settings: { secret } }) });

  it.each([URL_V2, URL_V2.replace('https://api.smooch.io', 'https://demo.zendesk.com/sc')])(
    'answers %s with the key filled in',
    async (url) => {
      const { client, host } = withKey(sunshineKey(SUNSHINE));
      const answer = await client.request(secure(url));
      expect(answer.responseJSON.integrations[0]).toMatchObject({ type: 'whatsapp' });
      expect(answer.headers.Date).toBe('Fri, 20 Nov 2026 12:00:00 GMT');
      expect(JSON.stringify([host.wire, host.requests])).not.toContain(sunshineKey(SUNSHINE));
      expect(host.refused).toEqual([]);
    },
  );

  it('sends once, and can lose the answer of the sending alone', async () => {
    const { client, host, world } = withKey(sunshineKey(SUNSHINE));
    world.setFault('POST https://*/v2/apps/*/messages', { kind: 'lostAnswer' });
    const [thread] = threadsIn(world.state, world.ticket(1001));
    const url = `https://api.smooch.io/v2/apps/${SUNSHINE.appId}/conversations/${thread?.conversationId}/messages`;
    const message = {
      author: { type: 'business' },
      schema: 'whatsapp',
      content: {
        type: 'template',
        template: { name: 'noch_fragen', language: { policy: 'deterministic', code: 'de' } },
      },
    };
    const sending = { ...secure(url), type: 'POST', contentType: 'application/json' };
    const answered = jest.fn();
    client.request({ ...sending, data: JSON.stringify(message) }).then(answered, answered);
    await settle();
    expect(answered).not.toHaveBeenCalled();
    expect(host.refused).toEqual([]);
    const before = world.ticket(1001).conversation;
    expect(before.at(-1)).toMatchObject({ kind: 'template', delivery: { code: 132000 } });
    const { responseJSON } = await client.request(secure(url));
    expect(responseJSON.messages).toHaveLength(before.length);

    world.setFault('POST https://*/v2/apps/*/messages', null);
    const components = [{ type: 'body', parameters: [{ type: 'text', text: 'Lena' }] }];
    const template = { ...message.content.template, components };
    const whole = { ...message, content: { type: 'template', template } };
    const answer = await client.request({ ...sending, data: JSON.stringify(whole) });
    expect(answer.status).toBe(201);
    expect(answer.responseJSON.messages).toHaveLength(1);
    expect(world.ticket(1001).conversation).toHaveLength(before.length + 1);
  });

  it('refuses a wrong key, and one that was never typed', async () => {
    await expect(withKey('wrong').client.request(secure(URL_V2))).rejects.toMatchObject({
      status: 401,
      responseJSON: { errors: [{ code: 'unauthorized' }] },
    });
    const { client } = connected({ manifest, world: testWorld() });
    await expect(client.request(secure(URL_V2))).rejects.toMatchObject({ status: 401 });
  });

  it.each([
    [URL_V2, { errors: [{ code: 'too_many_requests' }] }],
    [URL_V2.replace('/v2/', '/v1.1/'), { error: { code: 'too_many_requests' } }],
  ])('fails in the form of the version: %s', async (url, body) => {
    const { client, world } = withKey(sunshineKey(SUNSHINE));
    world.setFault('https://*/apps/*', { kind: 'status', status: 429, retryAfterSeconds: 9 });
    await expect(client.request(secure(url))).rejects.toMatchObject({
      status: 429,
      headers: { 'Retry-After': '9', Date: 'Fri, 20 Nov 2026 12:00:00 GMT' },
      responseJSON: body,
    });
  });
});

it('lists every request with its answer, and sums them up by address', async () => {
  const { client, host, world } = connected();
  await client.request('/api/v2/users/me.json?include=x');
  await client.request({ url: '/api/v2/users/me.json', data: { page: 2 } });
  await client.request('/api/v2/brands.json').catch(() => null);
  world.setFault('/api/v2/macros*', { kind: 'offline' });
  await client.request('/api/v2/macros.json').catch(() => null);
  world.setFault('/api/v2/search*', { kind: 'noAnswer' });
  void client.request('/api/v2/search.json?query=x');
  await settle();
  expect(host.requests.map(({ method, url, status }) => [method, url, status])).toEqual([
    ['GET', '/api/v2/users/me.json?include=x', 200],
    ['GET', '/api/v2/users/me.json?page=2', 200],
    ['GET', '/api/v2/brands.json', 404],
    ['GET', '/api/v2/macros.json', 0],
    ['GET', '/api/v2/search.json?query=x', null],
  ]);
  expect(requestCounts(host.requests)).toEqual({
    'GET /api/v2/users/me.json': 2,
    'GET /api/v2/brands.json': 1,
    'GET /api/v2/macros.json': 1,
    'GET /api/v2/search.json': 1,
  });
  host.clearWire();
  expect(host.requests).toEqual([]);
});

it('can answer with JSON that nobody expects', async () => {
  const { client } = withFault('/api/v2/users*', { kind: 'wrongShape' });
  await expect(client.request('/api/v2/users/me.json')).resolves.toEqual({ surprise: true });
});

it('loses the answer to what it has done', async () => {
  const put = {
    url: '/api/v2/tickets/1001.json',
    type: 'PUT',
    contentType: 'application/json',
    data: JSON.stringify({ ticket: { additional_tags: ['done'] } }),
  };
  const { client, world, host } = withFault('/api/v2/tickets/1001.json', {
    kind: 'lostAnswer',
    status: 502,
  });
  await expect(client.request(put)).rejects.toMatchObject({ status: 502 });
  expect(world.ticket(1001).tags).toContain('done');

  world.setFault('/api/v2/tickets/1001.json', { kind: 'lostAnswer' });
  const settled = jest.fn();
  client.request(put).then(settled, settled);
  await settle();
  expect(settled).not.toHaveBeenCalled();
  expect(host.wire.at(-1)?.label).toBe('lost: answer to PUT /api/v2/tickets/1001.json');
});

describe('every request of the board', () => {
  const URLS = [
    '/api/v2/search.json?query=type:ticket&per_page=1&page=2',
    '/api/v2/search/export.json?filter[type]=ticket&query=status<solved&page[size]=1',
    '/api/v2/tickets/show_many.json?ids=1001&include=metric_sets',
    '/api/v2/groups.json',
    '/api/v2/users/me.json',
    '/api/v2/users/101/group_memberships.json',
    '/api/v2/users/show_many.json?ids=101',
  ];
  const ask = async (url: string, fault: Fault) => {
    const { client, world } = connected();
    world.setFault(`${url.split('?')[0]}*`, fault);
    return client.request({ url, httpCompleteResponse: true }).then(
      (answer) => ({ answered: true, ...answer }),
      (failure) => ({ answered: false, ...failure }),
    );
  };

  it.each(URLS)('%s can fail', async (url) => {
    for (const status of [401, 403, 404, 500]) {
      expect(await ask(url, { kind: 'status', status })).toMatchObject({ answered: false, status });
    }
    const busy = { kind: 'status', status: 429, retryAfterSeconds: 7 } as const;
    expect((await ask(url, busy)).headers['Retry-After']).toBe('7');
    expect((await ask(url, { kind: 'notJson' })).responseText).toContain('<!doctype');
    expect((await ask(url, { kind: 'wrongShape' })).responseJSON).toEqual({ surprise: true });
  });

  it.each(URLS)('%s can stay without an answer', async (url) => {
    const { client, world } = connected();
    world.setFault(`${url.split('?')[0]}*`, { kind: 'noAnswer' });
    const settled = jest.fn();
    client.request(url).then(settled, settled);
    await settle();
    expect(settled).not.toHaveBeenCalled();
  });

  it('one page can fail by itself, and one can lead no further', async () => {
    const { client, world } = connected({ world: testWorld('tour') });
    const page = (number: number) =>
      `/api/v2/search.json?query=type:ticket&per_page=3&page=${number}`;
    world.setFault('/api/v2/search*&page=2*', { kind: 'status', status: 404 });
    await expect(client.request(page(1))).resolves.toMatchObject({ count: 10 });
    await expect(client.request(page(2))).rejects.toMatchObject({ status: 404 });
    world.setFault('/api/v2/search*', { kind: 'noNextPage' });
    await expect(client.request(page(1))).resolves.toMatchObject({ count: 10, next_page: null });
    const exported = '/api/v2/search/export?filter[type]=ticket&query=status<solved&page[size]=2';
    await expect(client.request(exported)).resolves.toMatchObject({
      meta: { has_more: true, after_cursor: null },
      links: { next: null },
    });
  });
});
