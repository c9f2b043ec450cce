import { createBrowser } from '../../../test/fixtures/one-browser.fixture';
import { getJson } from '../../zendesk/request/ask';
import { pageShare } from './page-share';

const opened: string[] = [];

/** The browser's own class, on channels of the test. */
function browserChannels() {
  const { open } = createBrowser();
  return class {
    constructor(name: string) {
      opened.push(name);
      // biome-ignore lint/correctness/noConstructorReturn: the channel of the test stands in for it
      return open(name);
    }
  };
}

beforeEach(() => {
  opened.length = 0;
  window.history.replaceState(null, '', '/?origin=https%3A%2F%2Facme.zendesk.com&app_guid=1');
  Object.assign(globalThis, { BroadcastChannel: browserChannels() });
});
afterEach(() => {
  window.dispatchEvent(new Event('pagehide'));
  Reflect.deleteProperty(globalThis, 'BroadcastChannel');
});

test('one for all parts of a page, of this account only, with a channel of its own', () => {
  expect(pageShare()).toBe(pageShare());
  expect(opened).toHaveLength(2);
  expect(opened[0]).toBe('reply-window 4 https://acme.zendesk.com');
  expect(opened[1]).toMatch(/^reply-window 4 https:\/\/acme\.zendesk\.com \S+$/);
});

test('every page tells the others of a pause that a server asks for', async () => {
  pageShare();
  const told: unknown[] = [];
  const other = new BroadcastChannel('reply-window 4 https://acme.zendesk.com');
  other.addEventListener('message', ({ data }) => told.push(data));
  const headers = { 'Retry-After': '60' };
  await getJson({ request: async () => ({ status: 429, responseJSON: {}, headers }) }, '/x');
  await new Promise((resolve) => setTimeout(resolve, 5));
  expect(told).toContainEqual(expect.objectContaining({ type: 'have', key: 'pauses' }));
});

test('a page that comes back begins anew', () => {
  const before = pageShare();
  window.dispatchEvent(new Event('pagehide'));
  expect(pageShare()).not.toBe(before);
});

test('a browser without channels: every tab asks for itself', async () => {
  Reflect.deleteProperty(globalThis, 'BroadcastChannel');
  const request = { key: 'k', isFresh: () => true, isShared: () => true };
  await expect(pageShare().get({ ...request, fetch: async () => 1 })).resolves.toMatchObject({
    value: 1,
  });
});
