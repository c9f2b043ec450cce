/** The real SDK from npm against the host: what an app can read, set, call and hear. */
import { WHATSAPP } from '../scenarios/build/sunshine';
import { connectSdk, type InstallOptions, SDK_BUILD } from '../testing/connect-sdk';
import { settle, TEST_MANIFEST, testWorld } from '../testing/test-world';
import { groupsNamed } from '../world/people';
import { threadsOf } from '../world/threads';

function connected(options: Partial<InstallOptions> = {}) {
  const world = options.world ?? testWorld();
  const connection = connectSdk({ manifest: TEST_MANIFEST, ...options, world });
  disposals.push(connection.dispose);
  return { ...connection, world };
}

const disposals: (() => void)[] = [];
afterEach(() => {
  for (const dispose of disposals.splice(0)) dispose();
});

describe('start', () => {
  it('answers the handshake once, with context and metadata', async () => {
    const { client, host, instanceGuid } = connected({
      world: testWorld('fresh', { settings: { greeting: 'Hi', secret: 's3cret' } }),
    });
    const registered = jest.fn();
    client.on('app.registered', registered);
    await expect(client.context()).resolves.toEqual({
      instanceGuid,
      product: 'support',
      account: { subdomain: 'demo' },
      location: 'ticket_sidebar',
      ticketId: 1001,
    });
    const metadata = await client.metadata();
    expect(metadata).toMatchObject({ name: 'Test app', version: '1.2.3' });
    expect(metadata.settings).toEqual({ greeting: 'Hi', hours: 4 });
    expect(registered).toHaveBeenCalledTimes(1);
    expect(JSON.stringify(host.wire)).not.toContain('s3cret');
  });

  it('takes the name from the translations in the agent’s language', async () => {
    const { client } = connected({ translations: { en: { app: { name: 'Shown name' } } } });
    expect((await client.metadata()).name).toBe('Shown name');
  });

  it('fires app.activated once on load, and again on return to the tab', async () => {
    const { client, host } = connected();
    const activated = jest.fn();
    const deactivated = jest.fn();
    client.on('app.activated', activated);
    client.on('app.deactivated', deactivated);
    await settle();
    expect(activated).toHaveBeenCalledTimes(1);
    host.deactivate('frame-1');
    host.activate('frame-1');
    await settle();
    expect(activated).toHaveBeenCalledTimes(2);
    expect(deactivated).toHaveBeenCalledTimes(1);
  });

  it('replaces the context when the frame gets another ticket', async () => {
    const { client, host } = connected({ world: testWorld('tour') });
    await settle();
    host.setTicket('frame-1', 1002);
    await settle();
    await expect(client.context()).resolves.toMatchObject({ ticketId: 1002 });
    await expect(client.get('ticket.id')).resolves.toMatchObject({ 'ticket.id': 1002 });
  });

  it('fires app.willDestroy when the frame goes', async () => {
    const { client, host } = connected();
    const gone = jest.fn();
    client.on('app.willDestroy', gone);
    await settle();
    host.detach('frame-1');
    host.detach('frame-1');
    await settle();
    expect(gone).toHaveBeenCalledTimes(1);
  });
});

describe('get', () => {
  it('reads many paths at once, with errors: {}', async () => {
    const { client } = connected();
    await expect(
      client.get(['ticket.id', 'ticket.requester.name', 'comment.type', 'colorScheme']),
    ).resolves.toEqual({
      'ticket.id': 1001,
      'ticket.requester.name': 'Lena Hoffmann',
      'comment.type': 'publicReply',
      colorScheme: 'light',
      errors: {},
    });
  });

  it('gives the conversation in the shape apps know', async () => {
    const { client } = connected();
    const { 'ticket.conversation': conversation } = await client.get('ticket.conversation');
    expect(conversation).toHaveLength(5);
    expect(conversation[0]).toEqual({
      author: { id: 201, name: 'Lena Hoffmann', role: 'end-user', avatar: null },
      channel: { name: 'whatsapp' },
      message: { content: expect.stringContaining('Paket'), contentType: 'text/plain' },
      attachments: [],
      timestamp: '2026-11-20T11:34:00.000Z',
    });
  });

  it('has no words for a message that is only a file', async () => {
    const { client } = connected({ world: testWorld('attachments-only') });
    const { 'ticket.conversation': conversation } = await client.get('ticket.conversation');
    expect(conversation[0].message.content).toBeNull();
    expect(conversation[0].attachments[0].filename).toBe('IMG_2041.jpg');
  });

  it('calls a private note internal', async () => {
    const { client } = connected({ world: testWorld('closing') });
    const { 'ticket.conversation': conversation } = await client.get('ticket.conversation');
    expect(conversation.at(-1).channel).toEqual({ name: 'internal' });
  });

  it('refuses an unknown path by name and lists it', async () => {
    const { client, host } = connected();
    await expect(client.get('ticket.mood')).rejects.toThrow('"ticket.mood" No such Api');
    const bulk = await client.get(['ticket.id', 'ticket.requester.mood']);
    expect(bulk['ticket.id']).toBe(1001);
    expect(bulk.errors['ticket.requester.mood'].name).toBe('APIUnknownPathError');
    expect(host.refused.map(({ kind, name }) => `${kind} ${name}`)).toEqual([
      'get ticket.mood',
      'get ticket.requester.mood',
    ]);
  });

  it('knows no ticket outside a ticket location', async () => {
    const { client } = connected({ location: 'nav_bar' });
    await expect(client.get('ticket.id')).rejects.toThrow('nav_bar (only in ticket_sidebar');
    await expect(client.get('currentUser.name')).resolves.toMatchObject({
      'currentUser.name': 'Nora Lindqvist',
    });
  });

  it.each([
    'ticket',
    'ticket.comment',
    'ticket.assignee.user.name',
    'ticket.brand.subdomain',
    'ticket.via.channel',
    'ticket.via.source.from.address',
    'ticket.requester.customField:whatsapp_opt_in',
    'ticket.form.name',
    'ticket.comments',
    'ticket.editor.targetChannel',
    'ticket.editor.capabilities',
    'ticket.customField:custom_field_360001',
    'ticketFields:custom_field_360001.label',
    'ticketFields:priority.isVisible',
    'ticketFields',
    'macros',
    'channel',
    'currentUser.timeZone.ianaName',
    'currentAccount.subdomain',
    'instances',
    'viewport.size',
    'isCollapsed',
    'appsTray.isVisible',
    'visible',
    'assetURL:logo.svg',
  ])('knows %s', async (path) => {
    const { client } = connected();
    expect(await client.get(path)).toEqual({ [path]: expect.anything(), errors: {} });
  });

  it.each(['ticket.via.source.to.address', 'ticket.requester.customField:customer_level'])(
    'knows that %s is empty',
    async (path) => {
      const { client } = connected();
      expect(await client.get(path)).toEqual({ [path]: null, errors: {} });
    },
  );

  it('reads the user and the organization in their sidebars', async () => {
    const user = connected({ location: 'user_sidebar' });
    expect(await user.client.get('user.name')).toMatchObject({ 'user.name': 'Lena Hoffmann' });
    const field = await user.client.get('userFields:whatsapp_opt_in.value');
    expect(field['userFields:whatsapp_opt_in.value']).toBe(true);
    const organization = connected({ location: 'organization_sidebar' });
    expect(await organization.client.get('organization.id')).toMatchObject({
      'organization.id': 1,
    });
  });

  it('knows the agent’s groups, and hears of others only by asking again', async () => {
    const { client, world } = connected();
    const groups = async () => (await client.get('currentUser.groups'))['currentUser.groups'];
    expect(await groups()).toEqual([{ id: 1, name: 'Support' }]);
    world.setAgent({ groups: groupsNamed(['Billing', 'Support']) });
    expect(await groups()).toEqual([
      { id: 2, name: 'Billing' },
      { id: 1, name: 'Support' },
    ]);
    const assignee = await client.get('ticket.assignee');
    expect(assignee['ticket.assignee'].group).toEqual({ id: 1, name: 'Support' });
  });

  it.each([
    ['closed', 'Grant Interiors', ['vip']],
    ['fresh', null, []],
  ])('knows the requester’s organization and tags: %s', async (scenario, name, tags) => {
    const { client } = connected({ world: testWorld(scenario) });
    const paths = ['ticket.organization', 'ticket.requester', 'ticket.organization.name'];
    const told = await client.get([...paths, 'ticket.brand']);
    const { organizations } = told['ticket.requester'];
    expect(told['ticket.organization']?.name ?? null).toBe(name);
    expect(told['ticket.organization.name']).toBe(name);
    expect(organizations.map((one: { name: string }) => one.name)).toEqual(name ? [name] : []);
    expect(told['ticket.requester'].tags).toEqual(tags);
    expect(told['ticket.brand']).toMatchObject({ name: 'Birch & Bloom', subdomain: 'demo' });
  });

  it('a template sent through Sunshine stands there as the customer reads it', async () => {
    const { client, world } = connected();
    const heard = jest.fn();
    client.on('ticket.conversation.changed', heard);
    await settle();
    world.sendThroughSunshine({
      ticketId: 1001,
      integrationId: WHATSAPP.id,
      displayName: 'Nora',
      metadata: null,
      template: {
        name: 'noch_fragen',
        language: 'de',
        components: [{ type: 'body', parameters: [{ type: 'text', text: 'Lena' }] }],
      },
    });
    await settle();
    const told = await client.get('ticket.conversation');
    expect(told['ticket.conversation'].at(-1)).toMatchObject({
      author: { id: null, name: 'Birch & Bloom', role: 'agent' },
      channel: { name: 'whatsapp' },
      message: { content: expect.stringMatching(/^Hallo Lena, wir helfen/) },
    });
    expect(heard).toHaveBeenCalledTimes(1);
  });
});

describe('set', () => {
  it.each([
    ['ticket.subject', 'New subject', 'ticket.subject.changed'],
    ['ticket.status', 'solved', 'ticket.status.changed'],
    ['ticket.priority', 'urgent', 'ticket.priority.changed'],
    ['ticket.tags', ['a', 'b'], 'ticket.tags.changed'],
    ['ticket.externalId', 'X1', 'ticket.externalId.changed'],
    ['ticket.customField:custom_field_360001', 'express', 'ticket.custom_field_360001.changed'],
    ['comment.text', 'Hello', 'comment.text.changed'],
    ['ticket.comment.text', 'Hello', 'comment.text.changed'],
    ['comment.type', 'internalNote', 'comment.type.changed'],
  ])('%s can be read back and is heard as %s', async (path, value, event) => {
    const { client } = connected();
    const heard = jest.fn();
    const anything = jest.fn();
    client.on(event, heard);
    client.on('*.changed', anything);
    await client.set(path, value);
    expect(await client.get(path)).toEqual({ [path]: value, errors: {} });
    expect(heard).toHaveBeenCalledTimes(1);
    expect(heard).toHaveBeenCalledWith(value);
    expect(anything).toHaveBeenCalledWith({
      propertyName: event.replace(/\.changed$/, ''),
      newValue: value,
    });
  });

  it('hears nothing when nothing changes', async () => {
    const { client } = connected();
    const heard = jest.fn();
    client.on('ticket.status.changed', heard);
    await client.set('ticket.status', 'open');
    expect(heard).not.toHaveBeenCalled();
  });

  it('sets requester and assignee in their own forms', async () => {
    const { client } = connected();
    await client.set('ticket.requester', { email: 'grace@mensah.example' });
    await client.set('ticket.assignee', { groupId: 1, userId: 102 });
    const people = await client.get(['ticket.requester.id', 'ticket.assignee.user.id']);
    expect(people).toMatchObject({ 'ticket.requester.id': 203, 'ticket.assignee.user.id': 102 });
  });

  it('refuses wrong values, read-only and unknown paths by name', async () => {
    const { client } = connected();
    await expect(client.set('comment.type', 'shout')).rejects.toThrow('publicReply, internalNote');
    await expect(client.set('ticket.id', 5)).rejects.toThrow('can be read, not set');
    await expect(client.set('ticket.mood', 'good')).rejects.toThrow('No such Api');
    const bulk = await client.set({ 'ticket.subject': 'kept', 'ticket.status': 'sad' });
    expect(bulk.errors['ticket.status'].message).toContain('"sad"');
    expect(bulk['ticket.subject']).toBe('kept');
  });
});

describe('events', () => {
  it('come only to subscribers, and end with off', async () => {
    const { client, host, world } = connected();
    const heard = jest.fn();
    client.on('ticket.conversation.changed', heard);
    await settle();
    world.customerWrites(1001, { text: 'One', channel: 'whatsapp' });
    await settle();
    client.off('ticket.conversation.changed', heard);
    await settle();
    const posted = host.wire.length;
    world.customerWrites(1001, { text: 'Two', channel: 'whatsapp' });
    await settle();
    expect(heard).toHaveBeenCalledTimes(1);
    expect(heard.mock.calls[0][0]).toHaveLength(6);
    expect(host.wire).toHaveLength(posted);
  });

  it('tell of notes, or do not', async () => {
    const { client, world } = connected();
    const conversation = jest.fn();
    const comments = jest.fn();
    client.on('ticket.conversation.changed', conversation);
    client.on('ticket.comments.changed', comments);
    await settle();
    world.addNote(1001, { html: '<p>One</p>' });
    await settle();
    world.setVariants({ notesTellApps: false });
    world.addNote(1001, { html: '<p>Two</p>' });
    await settle();
    expect(conversation).toHaveBeenCalledTimes(1);
    expect(comments).toHaveBeenCalledTimes(2);
  });

  it('concern only the own ticket', async () => {
    const { client, world } = connected({ world: testWorld('tour') });
    const heard = jest.fn();
    client.on('ticket.conversation.changed', heard);
    await settle();
    world.customerWrites(1002, { text: 'Oi', channel: 'whatsapp' });
    await settle();
    expect(heard).not.toHaveBeenCalled();
  });

  it('tell of the colour scheme and the target channel', async () => {
    const { client, world } = connected({ world: testWorld('several-channels') });
    const scheme = jest.fn();
    const target = jest.fn();
    client.on('colorScheme.changed', scheme);
    client.on('ticket.editor.targetChannel.changed', target);
    await settle();
    world.setColorScheme('dark');
    world.setTargetChannel(1006, 'email');
    await settle();
    expect(scheme).toHaveBeenCalledWith('dark');
    expect(target).toHaveBeenCalledWith({
      name: 'email',
      sessionBased: false,
      sessionActive: false,
    });
  });

  it('gives the requester an identity for each of Sunshine’s users', async () => {
    const { client, world } = connected({ world: testWorld('two-numbers') });
    const { identities } = (await client.get('ticket.requester'))['ticket.requester'];
    expect(identities).toEqual(
      threadsOf(world.state).map(({ userId }) =>
        expect.objectContaining({ type: 'messaging', value: userId, userId: 211 }),
      ),
    );
    expect(identities).toHaveLength(2);
  });

  it('shows a reaction, an edit and a removal without words', async () => {
    const { client } = connected({ world: testWorld('reactions') });
    const { 'ticket.conversation': items } = await client.get('ticket.conversation');
    expect(items.map(({ message }: { message: { content: unknown } }) => message.content)).toEqual([
      'A cadeira chegou bem.',
      'Que bom! Mais alguma coisa?',
      null,
      null,
      null,
    ]);
  });

  it('can misspell WhatsApp, as one production app saw', async () => {
    const { client, world } = connected();
    world.setVariants({ whatsappTargetName: 'whatapp' });
    const { 'ticket.editor.targetChannel.name': name } = await client.get(
      'ticket.editor.targetChannel.name',
    );
    expect(name).toBe('whatapp');
  });
});

describe('invoke', () => {
  it('applies a macro and makes the events a macro makes', async () => {
    const { client, world } = connected();
    const events: string[] = [];
    for (const name of ['comment.text', 'ticket.status', 'comment.type', 'ticket.tags']) {
      client.on(`${name}.changed`, () => events.push(name));
    }
    await client.invoke('macro', 305);
    const { composer, status, tags } = world.ticket(1001);
    expect(composer.text).toContain('street, house number');
    expect(status).toBe('pending');
    expect(tags).toContain('waiting_for_address');
    expect(events).toEqual(['comment.text', 'ticket.status', 'ticket.tags']);
  });

  it('refuses an unknown action and an unknown macro by name', async () => {
    const { client, host } = connected();
    await expect(client.invoke('ticket.explode')).rejects.toThrow('"ticket.explode" No such Api');
    await expect(client.invoke('macro', 7)).rejects.toThrow('no macro 7');
    expect(host.refused).toHaveLength(1);
  });

  it('inserts plain text at the cursor in a messaging channel', async () => {
    const { client, world } = connected();
    world.setComposerText(1001, 'Hello world', 'agent');
    world.setComposerSelection(1001, { start: 5, end: 5 });
    await client.invoke('ticket.editor.insert', '<b>dear</b><script>x()</script>');
    expect(world.ticket(1001).composer.text).toBe('Hello**dear** world');
  });

  it('does nothing for other editor actions there, and logs it', async () => {
    const { client, host, world } = connected();
    await expect(client.invoke('ticket.editor.bold', 'x')).resolves.toBeDefined();
    expect(world.ticket(1001).composer.text).toBe('');
    expect(host.wire.map(({ label }) => label)).toContain(
      'ticket.editor.bold does nothing in messaging channels',
    );
  });

  it('appends, tags, sends, hides fields, resizes, notifies', async () => {
    const onResize = jest.fn();
    const { client, world } = connected({ onResize });
    await client.invoke('comment.appendText', 'A');
    await client.invoke('ticket.comment.appendText', 'B');
    expect(world.ticket(1001).composer.text).toBe('AB');
    await client.invoke('ticket.tags.add', ['vip', 'late']);
    await client.invoke('ticket.tags.remove', 'late');
    expect(world.ticket(1001).tags).toContain('vip');
    expect(world.ticket(1001).tags).not.toContain('late');
    await client.invoke('ticketFields:priority.hide');
    const look = await client.get('ticketFields:priority.isVisible');
    expect(look['ticketFields:priority.isVisible']).toBe(false);
    await expect(client.invoke('resize', { height: '200px' })).resolves.toEqual({
      resize: { height: '200px' },
      errors: {},
    });
    expect(onResize).toHaveBeenCalledWith('frame-1', { height: '200px' });
    await client.invoke('notify', 'Done', 'notice', 3000);
    expect(world.state.toasts).toMatchObject([{ text: 'Done', kind: 'notice', durationMs: 3000 }]);
    await client.invoke('ticket.sendMessage', { channel: 'messaging', message: 'Right away' });
    await settle();
    expect(world.ticket(1001).conversation.at(-1)?.text).toBe('Right away');
    expect(world.ticket(1001).composer.text).toBe('AB');
  });

  it('refuses to send on a channel that is not open', async () => {
    const { client, world } = connected();
    await expect(
      client.invoke('ticket.sendMessage', { channel: 'chat', message: 'x' }),
    ).rejects.toThrow('got "chat"');
    expect(world.ticket(1001).conversation).toHaveLength(5);
  });

  it('answers the newer SDK’s tracking and swallows its telemetry', async () => {
    const { client, host } = connected();
    await expect(client.invoke('track', { type: 'click' })).resolves.toEqual({
      track: true,
      errors: {},
    });
    client.postMessage('session.live');
    client.postMessage('__track__', { event_name: 'sdk_request_timeout' });
    client.postMessage('made.up');
    await settle();
    expect(host.refused.map(({ name }) => name)).toEqual(['made.up']);
  });

  it('only the newest SDK tells of a click by itself', async () => {
    const { host } = connected();
    await settle();
    document.body.click();
    await settle();
    const told = host.wire.filter(({ label }) => label === 'invoke track').length;
    expect(told).toBe(SDK_BUILD === 'newest' ? 1 : 0);
  });

  it('has bar actions in bars only', async () => {
    const onIcon = jest.fn();
    const onPopover = jest.fn();
    const bar = connected({ location: 'top_bar', onIcon, onPopover });
    await bar.client.invoke('iconSymbol', 'alert');
    await bar.client.invoke('popover', { width: 300, height: 200 });
    expect(onIcon).toHaveBeenCalledWith('top_bar', { symbol: 'alert', chars: null });
    expect(onPopover).toHaveBeenCalledWith({ width: 300, height: 200 });
    const sidebar = connected();
    await expect(sidebar.client.invoke('iconSymbol', 'x')).rejects.toThrow('only in nav_bar');
  });
});
