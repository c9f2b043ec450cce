import { localZendesk } from '../testing/local-zendesk';
import { showBarIcon } from './bar-icon';

/** What stands on the icons of the bars, in order. */
function watched(location: 'background' | 'top_bar') {
  const icons: string[] = [];
  const zendesk = localZendesk({
    location,
    onIcon: (bar, { symbol }) => icons.push(`${bar} ${symbol}`),
  });
  return { ...zendesk, icons };
}

test('the bar sets its own icon', async () => {
  const { client, icons } = watched('top_bar');
  expect(await showBarIcon(client, 'top_bar', '3')).toBe(true);
  expect(icons).toEqual(['top_bar 3']);
});

test('the background reaches the bar on top, and no other', async () => {
  const { client, host, icons } = watched('background');
  host.attach({ frameId: 'top', location: 'top_bar' });
  host.attach({ frameId: 'side', location: 'nav_bar' });
  expect(await showBarIcon(client, 'background', '9plus')).toBe(true);
  expect(icons).toEqual(['top_bar 9plus']);
});

test('where `set` is refused it is asked for by `invoke`', async () => {
  const { client, world, icons } = watched('top_bar');
  world.setFault('set', { kind: 'status', status: 403 });
  expect(await showBarIcon(client, 'top_bar', '1')).toBe(true);
  expect(icons).toEqual(['top_bar 1']);
});

test.each([
  [{ set: { kind: 'status', status: 500 }, invoke: { kind: 'status', status: 500 } }],
  [{ get: { kind: 'status', status: 403 } }],
] as const)('Zendesk takes it nowhere: %j', async (faults) => {
  const { client, host, world, icons } = watched('background');
  host.attach({ frameId: 'top', location: 'top_bar' });
  for (const [key, fault] of Object.entries(faults)) world.setFault(key, fault);
  expect(await showBarIcon(client, 'background', '1')).toBe(false);
  expect(icons).toEqual([]);
});
