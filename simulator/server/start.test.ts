/** @jest-environment node */
import { FILE_CLOCK_HEADER, fileClockHeader } from '../frame/own-server';
import type { FileClock } from '../world/variants';
import { type Simulator, startSimulator } from './start';
import { folderWith, MANIFEST, rawGet } from './testing';

const CDN = 'https://static.zdassets.com/zendesk_app_framework_sdk/2.0/zaf_sdk.min.js';
const INDEX = `<!doctype html><head><meta charset="utf-8"><script src="${CDN}"></script></head>`;

let simulator: Simulator;
let options: { appFolder: string; scriptsFolder: string };
let appOrigin: string;

beforeAll(async () => {
  const appFolder = await folderWith({
    'manifest.json': MANIFEST,
    'assets/index.html': INDEX,
    'assets/app.js': `/* ${'x'.repeat(2000)} */`,
    'assets/logo.png': 'not really',
  });
  const scriptsFolder = await folderWith({
    'page.js': 'page()',
    'clock.js': 'clock()',
    'zaf_sdk.js': 'sdk()',
    'zaf_sdk_newest.js': 'newest()',
  });
  options = { appFolder, scriptsFolder };
  simulator = await startSimulator({ port: 0, ...options });
  appOrigin = simulator.url.replace('localhost', '127.0.0.1');
});
afterAll(() => simulator.close());

describe('two origins on one port', () => {
  test('the page is on localhost', async () => {
    expect(simulator.url).toMatch(/^http:\/\/localhost:\d+$/);
    expect((await rawGet(simulator.url, '/')).body).toContain('/page.js');
    expect((await rawGet(simulator.url, '/page.js')).body).toBe('page()');
  });

  test('the app is on 127.0.0.1', async () => {
    const script = await rawGet(appOrigin, '/app/assets/app.js');
    expect(script.status).toBe(200);
    expect(script.headers['content-type']).toBe('text/javascript; charset=utf-8');
    const boot = JSON.parse((await rawGet(simulator.url, '/boot.json')).body);
    expect(boot).toMatchObject({ appOrigin, app: { name: 'Sample' }, settings: {} });
  });

  test('the SDK is npm’s, or for tests the newest build’s like, at the same address', async () => {
    expect((await rawGet(appOrigin, '/zaf_sdk.js')).body).toBe('sdk()');
    const newest = await startSimulator({ port: 0, ...options, sdk: 'newest' });
    const origin = newest.url.replace('localhost', '127.0.0.1');
    expect((await rawGet(origin, '/zaf_sdk.js')).body).toBe('newest()');
    await newest.close();
  });

  test('neither serves what is the other one’s', async () => {
    for (const path of ['/', '/page.js', '/boot.json']) {
      expect((await rawGet(appOrigin, path)).status).toBe(404);
    }
    for (const path of ['/app/assets/index.html', '/zaf_sdk.js', '/clock.js']) {
      expect((await rawGet(simulator.url, path)).status).toBe(404);
    }
  });

  test('another host name is refused, with the right address', async () => {
    const answer = await rawGet(simulator.url, '/', { host: 'evil.example' });
    expect(answer.status).toBe(421);
    expect(answer.body).toContain(simulator.url);
  });
});

describe('the time on the app’s files', () => {
  const HOUR = 3_600_000;
  const told = async (files?: FileClock, offsetMs = 5 * HOUR) => {
    const wish = files && { [FILE_CLOCK_HEADER]: fileClockHeader({ offsetMs, files }) };
    const { status, headers } = await rawGet(appOrigin, '/app/assets/logo.png', wish);
    return { status, date: headers.date as string | undefined, age: headers.age };
  };
  const ahead = ({ date }: { date: string | undefined }) =>
    Math.round((Date.parse(date ?? '') - Date.now()) / HOUR) + 0;

  test('is the machine’s, or that of the page that asks', async () => {
    expect(ahead(await told())).toBe(0);
    expect(ahead(await told('date'))).toBe(5);
    expect(ahead(await told('date', -48 * HOUR))).toBe(-48);
  });

  test('comes out of a cache, with its age or without', async () => {
    expect(await told('age').then((it) => [ahead(it), it.age])).toEqual([4, '3600']);
    const stale = await told('stale');
    expect(stale.age).toBeUndefined();
    expect(Date.parse(stale.date ?? '') % HOUR).toBe(0);
    expect([3, 4]).toContain(ahead(stale));
  });

  test('is missing', async () => {
    expect(await told('no-date')).toMatchObject({ status: 200, date: undefined });
    expect(await told('not-found')).toMatchObject({ status: 404, date: undefined });
  });
});

describe('the app’s page', () => {
  test('loads the SDK from here and the clock shim before it', async () => {
    const { body } = await rawGet(appOrigin, '/app/assets/index.html?origin=x');
    expect(body).not.toContain('zdassets');
    expect(body.indexOf('/clock.js')).toBeGreaterThan(0);
    expect(body.indexOf('/clock.js')).toBeLessThan(body.indexOf('/zaf_sdk.js'));
    expect((await rawGet(appOrigin, '/zaf_sdk.js')).body).toBe('sdk()');
  });

  test('gets no SDK when its script is blocked', async () => {
    const { body } = await rawGet(appOrigin, '/app-sdk-blocked/assets/index.html');
    expect(body).toContain('src="/blocked/zaf_sdk.js"');
    await expect(rawGet(appOrigin, '/blocked/zaf_sdk.js')).rejects.toThrow();
  });
});

describe('files', () => {
  test.each([
    '/app/../manifest.json/../../etc/passwd',
    '/app/../../../../../../etc/passwd',
    '/app/..%2f..%2f..%2f..%2fetc/passwd',
    '/app/%2e%2e/%2e%2e/%2e%2e/%2e%2e/etc/passwd',
    '/app//etc/passwd',
    '/app/..\\..\\etc\\passwd',
    '/app/%00',
    '/app/%',
    '/app/',
    '/app/assets',
  ])('%s is refused', async (path) => {
    const answer = await rawGet(appOrigin, path);
    expect(answer.status).toBe(404);
    expect(answer.body).not.toContain('root:');
  });

  test('text is gzipped, bitmaps are not', async () => {
    const accept = { 'accept-encoding': 'gzip, br' };
    const script = await rawGet(appOrigin, '/app/assets/app.js', accept);
    expect(script.headers['content-encoding']).toBe('gzip');
    expect(Number(script.headers['content-length'])).toBeLessThan(200);
    const logo = await rawGet(appOrigin, '/app/assets/logo.png', accept);
    expect(logo.headers['content-encoding']).toBeUndefined();
  });

  test('nothing is used again without asking', async () => {
    const { headers } = await rawGet(appOrigin, '/app/assets/app.js');
    expect(headers['cache-control']).toBe('no-cache');
    const again = await rawGet(appOrigin, '/app/assets/app.js', {
      'if-none-match': String(headers.etag),
    });
    expect(again.status).toBe(304);
  });
});

test('a taken port is told in one sentence, with the way out', async () => {
  const port = Number(new URL(simulator.url).port);
  await expect(startSimulator({ port, ...options })).rejects.toThrow(
    `Port ${port} is already taken by another program. Choose another one with --port`,
  );
});

test('an open page hears that the app was built anew, where the server is live', async () => {
  const live = await startSimulator({ ...options, port: 0, isLive: true });
  expect(JSON.parse((await rawGet(live.url, '/boot.json')).body)).toMatchObject({ isLive: true });
  const heard = rawGet(live.url, '/reloads');
  // Its request was taken before this one is answered.
  await rawGet(live.url, '/');
  live.reloadApp();
  await live.close();
  expect((await heard).body).toContain('data: built');
  expect((await rawGet(simulator.url, '/reloads')).status).toBe(404);
});
