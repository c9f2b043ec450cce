import { arrivals, localZendesk } from '../testing/local-zendesk';
import { createPageHost } from './page-host';

async function openPageHost(options: Parameters<typeof localZendesk>[0] = {}) {
  const zendesk = localZendesk({ location: 'nav_bar', ...options });
  const stop = new AbortController();
  const host = await createPageHost(zendesk.client, Promise.resolve(), 'light', stop.signal);
  return { ...zendesk, page: host, stop };
}

test('tells who reads the page, without a request', async () => {
  const { page, host } = await openPageHost();
  expect(page.viewer.locale).toBe('en-US');
  expect(page.get()).toMatchObject({ colorScheme: 'light' });
  expect(host.requests).toEqual([]);
});

test('follows the colours of Zendesk until it ends', async () => {
  const { page, world, stop } = await openPageHost();
  const heard = jest.fn();
  page.subscribe(heard);
  world.setColorScheme('dark');
  await arrivals();
  expect(page.get().colorScheme).toBe('dark');
  expect(heard).toHaveBeenCalledTimes(1);
  stop.abort();
  world.setColorScheme('light');
  await arrivals();
  expect(page.get().colorScheme).toBe('dark');
});

test('a host that tells nothing leaves the defaults', async () => {
  const client = { ...localZendesk().client, get: async () => 'nothing', on() {}, off() {} };
  const { signal } = new AbortController();
  const page = await createPageHost(client, Promise.resolve(), 'dark', signal);
  expect(page.get().colorScheme).toBe('dark');
  expect(page.viewer).toEqual({ id: null, name: '', locale: 'en', timeZone: null });
});
