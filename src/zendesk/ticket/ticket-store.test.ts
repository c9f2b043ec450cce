import { arrivals, localZendesk } from '../testing/local-zendesk';
import { readTicket } from './read-ticket';
import { createTicketStore } from './ticket-store';

async function storeIn(scenario = 'fresh') {
  const zendesk = localZendesk({ scenario });
  const look = await readTicket(zendesk.client);
  if (!look.ok) throw new Error(`not read: ${look.error.kind}`);
  const stop = new AbortController();
  const store = createTicketStore(zendesk.client, look.value, 'light', stop.signal);
  await arrivals();
  zendesk.host.clearWire();
  const gets = () => zendesk.asked().filter((label) => label.startsWith('get'));
  return { ...zendesk, store, stop, gets, ticket: () => store.getState().ticket };
}

test('begins with the first look', async () => {
  const { store } = await storeIn();
  expect(store.getState()).toMatchObject({
    isActive: true,
    paneOpenings: 0,
    colorScheme: 'light',
    ticket: { ticketId: '1001', composer: { text: '' } },
  });
});

describe('an event only says that something changed: the value is read again', () => {
  test('a new message', async () => {
    const { world, ticketId, ticket } = await storeIn();
    world.customerWrites(ticketId, { text: 'Hello?', channel: 'whatsapp' });
    await arrivals();
    expect(ticket().messages).toHaveLength(6);
    expect(ticket().messages?.at(-1)?.author.role).toBe('end-user');
  });

  test('another requester', async () => {
    const { world, ticketId, ticket } = await storeIn();
    world.updateTicket(ticketId, { requesterId: 207 });
    await arrivals();
    expect(ticket().requester.name).toBe('Clara Hoffmann');
  });

  test('the draft', async () => {
    const { type, ticket } = await storeIn();
    type('Hi Lena');
    await arrivals();
    expect(ticket().composer.text).toBe('Hi Lena');
  });

  test('reply or note', async () => {
    const { world, ticketId, ticket } = await storeIn();
    world.setCommentType(ticketId, 'internalNote');
    await arrivals();
    expect(ticket().composer.type).toBe('internalNote');
  });

  test('the channel', async () => {
    const { world, ticketId, ticket } = await storeIn('several-channels');
    world.setTargetChannel(ticketId, 'email');
    await arrivals();
    expect(ticket().composer.targetChannel).toBe('email');
  });

  test('attachments', async () => {
    const { world, ticketId, ticket } = await storeIn();
    const file = { id: 1, filename: 'a.jpg', contentType: 'image/jpeg', contentUrl: 'x', size: 1 };
    world.setComposerAttachments(ticketId, [file]);
    await arrivals();
    expect(ticket().composer.hasAttachments).toBe(true);
  });

  test('a composer event reads the composer, a message the conversation', async () => {
    const { type, gets, world, ticketId } = await storeIn();
    type('a');
    await arrivals();
    expect(gets()).toHaveLength(1);
    expect(gets()[0]).not.toContain('ticket.conversation');
    world.customerWrites(ticketId, { text: 'Hello?', channel: 'whatsapp' });
    await arrivals();
    expect(gets()).toHaveLength(2);
    expect(gets()[1]).not.toContain('comment.text');
  });
});

test('a burst of keys costs two reads, and the last one sees the last key', async () => {
  const { type, ticket, gets } = await storeIn();
  for (const text of ['H', 'He', 'Hel', 'Hell', 'Hello']) type(text);
  await arrivals();
  expect(ticket().composer.text).toBe('Hello');
  expect(gets()).toHaveLength(2);
});

test('listeners are told, until they leave', async () => {
  const { store, type } = await storeIn();
  const listener = jest.fn();
  const leave = store.subscribe(listener);
  type('a');
  await arrivals();
  expect(listener).toHaveBeenCalledTimes(1);
  leave();
  type('ab');
  await arrivals();
  expect(listener).toHaveBeenCalledTimes(1);
});

test('refresh reads conversation and composer', async () => {
  const { store, gets } = await storeIn();
  store.refresh();
  await arrivals();
  expect(gets().join()).toMatch(/ticket\.conversation.*comment\.text/);
});

describe('a read that fails leaves what is known', () => {
  const broken = { kind: 'namedError', name: 'Broken', message: 'is broken' } as const;

  test.each(['get', 'comment.text', 'comment.type', 'ticket.editor.targetChannel'])(
    'of the composer: %s',
    async (key) => {
      const { world, type, ticket, ticketId } = await storeIn();
      type('Hi Lena');
      world.setCommentType(ticketId, 'internalNote');
      await arrivals();
      const before = ticket().composer;
      world.setFault(key, broken);
      world.setComposerAttachments(ticketId, []);
      await arrivals();
      expect(ticket().composer).toEqual(before);
      expect(before.text).toBe('Hi Lena');
    },
  );

  test.each(['get', 'ticket.conversation', 'ticket.requester'])(
    'of the conversation: %s',
    async (key) => {
      const { store, world, ticket } = await storeIn();
      const before = ticket();
      world.setFault(key, broken);
      store.refresh();
      await arrivals();
      expect(ticket().messages).toEqual(before.messages);
      expect(ticket().requester).toEqual(before.requester);
    },
  );

  test('and the next one is taken again', async () => {
    const { world, type, ticket } = await storeIn();
    world.setFault('get', broken);
    type('a');
    await arrivals();
    world.setFault('get', null);
    type('ab');
    await arrivals();
    expect(ticket().composer.text).toBe('ab');
  });
});

describe('the colour scheme', () => {
  test('comes with its event', async () => {
    const { store, world, gets } = await storeIn();
    world.setColorScheme('dark');
    await arrivals();
    expect(store.getState().colorScheme).toBe('dark');
    expect(gets()).toEqual([]);
  });

  test('is read when the event does not say it', async () => {
    const { store, world, host } = await storeIn();
    // Without its own event: the one below stands for a Zendesk that sends another payload.
    world.setFault('colorScheme.changed', { kind: 'noAnswer' });
    world.setColorScheme('dark');
    world.setFault('colorScheme.changed', null);
    host.fire('frame-1', 'colorScheme.changed', { newValue: 'dark' });
    await arrivals();
    expect(store.getState().colorScheme).toBe('dark');
  });
});

describe('the ticket’s tab', () => {
  test('is inactive while the agent is elsewhere', async () => {
    const { store, host } = await storeIn();
    host.deactivate('frame-1');
    await arrivals();
    expect(store.getState().isActive).toBe(false);
  });

  test('is read again when the agent comes back', async () => {
    const { store, host, gets } = await storeIn();
    host.deactivate('frame-1');
    await arrivals();
    expect(gets()).toEqual([]);
    host.activate('frame-1');
    await arrivals();
    expect(store.getState().isActive).toBe(true);
    expect(gets()).toHaveLength(2);
  });
});

describe('the composer’s pane', () => {
  const paneEvent = async ({ host }: Awaited<ReturnType<typeof storeIn>>, name: string) => {
    host.fire('frame-1', name);
    await arrivals();
  };

  test('counts its openings, and is inactive while it is shut', async () => {
    const opened = await storeIn();
    const { store, gets } = opened;
    await paneEvent(opened, 'pane.activated');
    expect(store.getState()).toMatchObject({ paneOpenings: 1, isActive: true });
    await paneEvent(opened, 'pane.deactivated');
    expect(store.getState()).toMatchObject({ paneOpenings: 1, isActive: false });
    const before = gets().length;
    await paneEvent(opened, 'pane.activated');
    expect(store.getState()).toMatchObject({ paneOpenings: 2, isActive: true });
    expect(gets()).toHaveLength(before + 2);
  });
});

test('abort ends everything: each event is unsubscribed and nothing arrives', async () => {
  const { store, stop, type, world, ticketId, asked, gets } = await storeIn();
  const listener = jest.fn();
  store.subscribe(listener);
  stop.abort();
  await arrivals();
  const offs = asked().filter((label) => label.startsWith('iframe.off:'));
  expect(offs.map((label) => label.slice('iframe.off:'.length)).sort()).toEqual([
    'app.activated',
    'app.deactivated',
    'channel.changed',
    'colorScheme.changed',
    'comment.attachments.changed',
    'comment.text.changed',
    'comment.type.changed',
    'pane.activated',
    'pane.deactivated',
    'ticket.conversation.changed',
    'ticket.editor.targetChannel.changed',
    'ticket.requester.changed',
    'ticket.requester.id.changed',
  ]);
  type('after the end');
  world.customerWrites(ticketId, { text: 'Hello?', channel: 'whatsapp' });
  world.setColorScheme('dark');
  await arrivals();
  expect(gets()).toEqual([]);
  expect(listener).not.toHaveBeenCalled();
});

test('an answer that comes after the abort is dropped', async () => {
  jest.useFakeTimers();
  const { store, stop, world, type } = await storeIn();
  world.setFault('get', { kind: 'delay', ms: 500 });
  type('a');
  await jest.advanceTimersByTimeAsync(100);
  stop.abort();
  await jest.advanceTimersByTimeAsync(1_000);
  expect(store.getState().ticket.composer.text).toBe('');
});
