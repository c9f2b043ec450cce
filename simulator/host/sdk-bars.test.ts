/** The places with an icon, seen from the background and from themselves, with real SDK clients. */
import { connectSdk } from '../testing/connect-sdk';
import { settle, TEST_MANIFEST, testWorld } from '../testing/test-world';
import type { AppLocation } from './host';

const disposals: (() => void)[] = [];
afterEach(() => {
  for (const dispose of disposals.splice(0)) dispose();
});

const MANIFEST = {
  ...TEST_MANIFEST,
  location: {
    support: {
      background: 'assets/background.html',
      top_bar: 'assets/index.html',
      nav_bar: 'assets/index.html',
    },
  },
};

function connected(location: AppLocation = 'background') {
  const page = {
    onIcon: jest.fn(),
    onPopover: jest.fn(),
    onPreloadPane: jest.fn(),
    onClose: jest.fn(),
    onRouteTo: jest.fn(),
  };
  const world = testWorld('tour');
  const connection = connectSdk({
    world,
    manifest: MANIFEST,
    location,
    ...page,
  });
  disposals.push(connection.dispose);
  const bar = async (wanted: string) => {
    const { instances } = await connection.client.get('instances');
    const found = Object.entries(instances as Record<string, { location: string }>).filter(
      ([, context]) => context.location === wanted,
    );
    expect(found).toHaveLength(1);
    return { guid: found[0]?.[0] ?? '', client: connection.client.instance(found[0]?.[0] ?? '') };
  };
  return { ...connection, ...page, world, bar };
}

it('a bar has an instance before it was opened, whose icon others set', async () => {
  const { bar, onIcon } = connected();
  const { client } = await bar('top_bar');
  await client.set('iconSymbol', 'count-3');
  expect(onIcon).toHaveBeenCalledWith('top_bar', { symbol: 'count-3', chars: null });
  await expect(client.get('iconSymbol')).resolves.toMatchObject({ iconSymbol: 'count-3' });
  await (await bar('nav_bar')).client.invoke('iconChars', '12');
  expect(onIcon).toHaveBeenLastCalledWith('nav_bar', { symbol: 'default', chars: '12' });
});

it('others load and open it', async () => {
  const { bar, onPopover, onPreloadPane } = connected();
  const { client } = await bar('top_bar');
  await client.invoke('preloadPane');
  expect(onPreloadPane).toHaveBeenCalledWith('top_bar');
  await client.invoke('popover');
  await client.invoke('popover', 'hide');
  await client.invoke('popover', { width: 400 });
  expect(onPopover.mock.calls).toEqual([['show'], ['hide'], [{ width: 400 }]]);
  await expect(client.invoke('popover', 'wobble')).rejects.toThrow('wobble');
});

it('keeps its instance when its page loads, and hears what it is told from then on', async () => {
  const { bar, client, connect } = connected();
  const { guid, client: fromOutside } = await bar('top_bar');
  fromOutside.trigger('rows', 'too early');
  const created = jest.fn();
  client.on('instance.created', created);
  await settle();
  const opened = connect({ location: 'top_bar' });
  const heard = jest.fn();
  opened.on('rows', heard);
  await settle();
  expect((await opened.context()).instanceGuid).toBe(guid);
  fromOutside.trigger('rows', { count: 10 });
  await settle();
  expect(heard.mock.calls).toEqual([[{ count: 10 }]]);
  expect(created).not.toHaveBeenCalled();
});

it('has a closed instance again when its page is gone', async () => {
  const { bar, connect, host } = connected();
  const before = await bar('top_bar');
  connect({ location: 'top_bar' });
  await settle();
  host.detach('frame-2');
  const after = await bar('top_bar');
  expect(after.guid).not.toBe(before.guid);
});

it('tells of instances that come later', async () => {
  const { client, connect } = connected();
  const created = jest.fn();
  client.on('instance.created', created);
  await settle();
  connect({ location: 'ticket_sidebar', ticketId: 1002 });
  await settle();
  expect(created).toHaveBeenCalledWith(
    expect.objectContaining({ location: 'ticket_sidebar', ticketId: 1002 }),
  );
});

it('stands beside a ticket that the agent begins', async () => {
  const { connect, world, client } = connected();
  const ticketId = world.beginTicket();
  const sidebar = connect({ location: 'new_ticket_sidebar', ticketId });
  await settle();
  await expect(sidebar.context()).resolves.toMatchObject({ newTicketId: ticketId });
  await expect(sidebar.get('ticket.isNew')).resolves.toMatchObject({ 'ticket.isNew': true });
  await sidebar.set('ticket.form.id', 7);
  await sidebar.set('ticket.brand', { id: 1 });
  await expect(sidebar.set('ticket.brand', { id: 2 })).rejects.toThrow('the brand 1');
  await expect(sidebar.get('ticket.form.id')).resolves.toMatchObject({ 'ticket.form.id': 7 });
  const saved = jest.fn();
  client.on('ticket.saved', saved);
  await settle();
  world.setComposerText(ticketId, '<p>Hello</p>', 'agent');
  await world.submitReply(ticketId);
  await settle();
  expect(saved).toHaveBeenCalledWith(expect.objectContaining({ id: ticketId }));
  expect(world.ticket(ticketId).isNew).toBe(false);
});

it('closes, and goes to tickets', async () => {
  const { client, onClose, onRouteTo } = connected('top_bar');
  await client.invoke('app.close');
  expect(onClose).toHaveBeenCalledWith('frame-1');
  await client.invoke('routeTo', 'ticket', 1002);
  expect(onRouteTo).toHaveBeenCalledWith('frame-1', ['ticket', 1002]);
});

it('a background has no icon and nothing to close', async () => {
  const { client } = connected();
  await expect(client.set('iconSymbol', 'x')).rejects.toThrow('only in nav_bar, top_bar');
  await expect(client.invoke('app.close')).rejects.toThrow('only in');
});

it.each(['before', 'after'] as const)('a route is told to a page that listens %s', async (when) => {
  const { client, connect } = connected();
  const heard = jest.fn();
  const page = connect({ location: 'nav_bar' });
  if (when === 'before') page.on('app.route.changed', heard);
  await settle();
  await client.invoke('routeTo', 'nav_bar', 'test-app', 'board');
  if (when === 'after') page.on('app.route.changed', heard);
  await settle();
  expect(heard.mock.calls).toEqual([[{ appTitle: 'test-app', appRoute: 'board', appParams: {} }]]);
});
