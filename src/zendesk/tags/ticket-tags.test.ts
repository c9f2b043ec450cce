import { watchChangedFields } from '../edits/changed-fields';
import { arrivals, localZendesk, type World } from '../testing/local-zendesk';
import { createTicketTags } from './ticket-tags';

const TAGS = ['reply_lapsed'];

async function tagging() {
  const zendesk = localZendesk({ scenario: 'closed' });
  const { world, client, ticketId, host } = zendesk;
  const stop = new AbortController();
  const meanwhile = { afterAnswer: () => {}, beforePut: () => {} };
  const once = (moment: keyof typeof meanwhile) => {
    const happens = meanwhile[moment];
    meanwhile[moment] = () => {};
    happens();
  };
  const tags = createTicketTags({
    client,
    requests: {
      async request(options) {
        if (options.type === 'PUT') once('beforePut');
        const answer = await client.request(options);
        once('afterAnswer');
        return answer;
      },
    },
    changed: watchChangedFields(client, stop.signal),
    isComposerBlank: () => world.ticket(ticketId).composer.text === '',
    signal: stop.signal,
  });
  await arrivals();
  const lines = () => host.requests.map(({ method }) => method);
  return {
    ...zendesk,
    stop,
    tags,
    add: (wanted: readonly string[] = TAGS) => tags.add(String(ticketId), wanted),
    ticket: () => world.ticket(ticketId),
    lines,
    /** What somebody does who is quicker. */
    meanwhile,
    saveANote: async () => {
      world.setCommentType(ticketId, 'internalNote');
      world.setComposerText(ticketId, 'A note', 'agent');
      await world.submitReply(ticketId);
      world.setCommentType(ticketId, 'publicReply');
      await arrivals();
    },
  };
}

test('adds what is missing, in one update, and keeps what is there', async () => {
  const { add, ticket, lines } = await tagging();
  const before = ticket().tags;
  await expect(add(['reply_lapsed', 'team_x'])).resolves.toEqual({ ok: true, value: 'added' });
  expect(ticket().tags).toEqual([...before, 'reply_lapsed', 'team_x']);
  expect(lines()).toEqual(['GET', 'PUT']);
});

test('no update when all are there already', async () => {
  const { add, world, ticketId, lines } = await tagging();
  world.updateTicket(ticketId, { tags: ['a', 'reply_lapsed'] }, 'somebody else');
  await arrivals();
  await expect(add()).resolves.toEqual({ ok: true, value: 'already' });
  expect(lines()).toEqual(['GET']);
});

describe('never while the agent’s own edits could be touched', () => {
  test('a draft in the composer', async () => {
    const { add, type, ticket, lines } = await tagging();
    type('Hello');
    await expect(add()).resolves.toEqual({ ok: true, value: 'unsaved' });
    expect(ticket().tags).not.toContain('reply_lapsed');
    expect(lines()).toEqual(['GET']);
  });

  test.each([
    ['priority', { priority: 'urgent' }],
    ['status', { status: 'pending' }],
    ['type', { type: 'incident' }],
    ['subject', { subject: 'Something else' }],
    ['tags', { tags: ['mine'] }],
    ['a custom field', { customFields: { '360001': 'other' } }],
    ['an assignee', { assigneeId: null }],
    ['a group', { groupId: null }],
    ['collaborators, which cannot be compared', { collaboratorIds: [101] }],
  ] as const)('%s', async (_what, patch) => {
    const { add, world, ticketId, ticket, lines, saveANote } = await tagging();
    world.updateTicket(ticketId, patch, 'agent');
    await arrivals();
    await expect(add()).resolves.toEqual({ ok: true, value: 'unsaved' });
    expect(ticket()).toMatchObject(patch);
    expect(lines()).toEqual(['GET']);
    await saveANote();
    await expect(add()).resolves.toEqual({ ok: true, value: 'added' });
    // The edit has been saved, and the tag came beside it.
    const { tags, ...others } = { tags: [] as readonly string[], ...patch };
    expect(ticket()).toMatchObject(others);
    expect(ticket().tags).toEqual(expect.arrayContaining([...tags, 'reply_lapsed']));
  });

  test.each([
    ['a priority', { priority: 'urgent' }],
    ['a custom field', { customFields: { '360001': 'other' } }],
    ['a subject', { subject: 'Something else' }],
    ['an assignee', { assigneeId: null }],
  ] as const)('also %s that was changed before anybody listened', async (_what, patch) => {
    const zendesk = localZendesk({ scenario: 'closed' });
    const { world, client, ticketId } = zendesk;
    world.updateTicket(ticketId, patch, 'agent');
    const tags = createTicketTags({
      client,
      requests: client,
      changed: watchChangedFields(client),
      isComposerBlank: () => true,
      signal: new AbortController().signal,
    });
    await arrivals();
    await expect(tags.add(String(ticketId), TAGS)).resolves.toEqual({ ok: true, value: 'unsaved' });
  });

  test.each([
    ['a priority', { priority: 'urgent' }],
    ['collaborators, which cannot be compared,', { collaboratorIds: [101] }],
  ] as const)('%s changed between submit and saved', async (_what, patch) => {
    const { add, world, ticketId, ticket, saveANote } = await tagging();
    world.updateTicket(ticketId, { type: 'incident' }, 'agent');
    const stop = world.subscribe(({ kind }) => {
      if (kind !== 'conversation') return;
      stop();
      world.updateTicket(ticketId, patch, 'agent');
    });
    await saveANote();
    await expect(add()).resolves.toEqual({ ok: true, value: 'unsaved' });
    expect(ticket()).toMatchObject(patch);
    await saveANote();
    await expect(add()).resolves.toEqual({ ok: true, value: 'added' });
    expect(ticket()).toMatchObject({ ...patch, type: 'incident' });
  });

  test('a field that cannot be read', async () => {
    const { add, world, lines } = await tagging();
    world.setFault('ticket.priority', { kind: 'namedError', name: 'Error', message: 'no' });
    await expect(add()).resolves.toEqual({ ok: true, value: 'unsaved' });
    expect(lines()).toEqual(['GET']);
  });

  test.each([
    ['ticket.assignee', { assigneeId: null }],
    ['ticket.customField:custom_field_360001', { customFields: { '360001': 'other' } }],
  ] as const)('%s, where it cannot be read, only once an event named it', async (path, patch) => {
    const { add, world, ticketId } = await tagging();
    world.setFault(path, { kind: 'namedError', name: 'Error', message: 'no' });
    await expect(add()).resolves.toEqual({ ok: true, value: 'added' });
    world.updateTicket(ticketId, patch, 'agent');
    await arrivals();
    await expect(add(['another'])).resolves.toEqual({ ok: true, value: 'unsaved' });
  });

  test.each([null, '', false, '-'])(
    'an empty field that the page shows as %p is saved',
    async (empty) => {
      const { add, world, ticketId } = await tagging();
      world.updateTicket(ticketId, { customFields: { '360001': null } }, 'somebody else');
      world.updateTicket(ticketId, { customFields: { '360001': empty } }, 'agent');
      await arrivals();
      await expect(add()).resolves.toEqual({ ok: true, value: 'added' });
    },
  );

  test('a change by somebody else is saved, and touches nothing of the agent’s', async () => {
    const { add, world, ticketId, ticket } = await tagging();
    world.updateTicket(ticketId, { priority: 'high', tags: ['theirs'] }, 'somebody else');
    await arrivals();
    await expect(add()).resolves.toEqual({ ok: true, value: 'added' });
    expect(ticket()).toMatchObject({ priority: 'high', tags: ['theirs', 'reply_lapsed'] });
  });
});

describe('a second agent changes the ticket in between', () => {
  const others =
    (world: World, ticketId: number, tags: readonly string[] = ['theirs']) =>
    () => {
      world.passTime(5_000);
      world.updateTicket(ticketId, { priority: 'high', tags }, 'somebody else');
    };

  test.each([
    ['before we compare', 'afterAnswer', ['GET', 'GET', 'PUT']],
    ['before our update: 409', 'beforePut', ['GET', 'PUT', 'GET', 'PUT']],
  ] as const)('%s: read again, and both changes stay', async (_when, moment, expected) => {
    const { add, world, ticketId, ticket, lines, meanwhile } = await tagging();
    meanwhile[moment] = others(world, ticketId);
    await expect(add()).resolves.toEqual({ ok: true, value: 'added' });
    expect(ticket()).toMatchObject({ priority: 'high', tags: ['theirs', 'reply_lapsed'] });
    expect(lines()).toEqual(expected);
  });

  test('and adds the very tag: no second update', async () => {
    const { add, world, ticketId, lines, meanwhile } = await tagging();
    meanwhile.beforePut = others(world, ticketId, TAGS);
    await expect(add()).resolves.toEqual({ ok: true, value: 'already' });
    expect(lines()).toEqual(['GET', 'PUT', 'GET']);
  });

  test('again and again: given up', async () => {
    const { add, world, ticketId, lines, meanwhile } = await tagging();
    meanwhile.beforePut = () => {
      others(world, ticketId)();
      meanwhile.beforePut = others(world, ticketId, ['theirs', 'too']);
    };
    await expect(add()).resolves.toMatchObject({ ok: false, error: { status: 409 } });
    expect(lines()).toEqual(['GET', 'PUT', 'GET', 'PUT']);
  });
});

test.each([403, 404, 409, 422, 429, 500])('status %s is a failure, once', async (status) => {
  const { add, world, lines } = await tagging();
  world.setFault('/api/v2/tickets/*', { kind: 'status', status });
  await expect(add()).resolves.toMatchObject({ ok: false, error: { kind: 'status', status } });
  expect(lines()).toHaveLength(status === 409 ? 2 : 1);
});

test('an answer that cannot be read is a failure, and nothing is written', async () => {
  const { add, world, lines } = await tagging();
  world.setFault('/api/v2/tickets/*', { kind: 'wrongShape' });
  await expect(add()).resolves.toMatchObject({ ok: false, error: { kind: 'wrong-shape' } });
  expect(lines()).toEqual(['GET']);
});

test('a Zendesk that ignores the field is not taken for one that added it', async () => {
  const zendesk = localZendesk({
    scenario: 'closed',
    requestHandler: ({ type }) =>
      type === 'PUT' ? { status: 200, body: { ticket: { updated_at: 'x', tags: [] } } } : null,
  });
  const tags = createTicketTags({
    client: zendesk.client,
    requests: zendesk.client,
    changed: watchChangedFields(zendesk.client),
    isComposerBlank: () => true,
    signal: new AbortController().signal,
  });
  await arrivals();
  await expect(tags.add(String(zendesk.ticketId), TAGS)).resolves.toMatchObject({
    ok: false,
    error: { kind: 'wrong-shape' },
  });
});

test('tells of saves until the end', async () => {
  const { tags, stop, saveANote } = await tagging();
  const heard = jest.fn();
  tags.onSaved(heard);
  await arrivals();
  await saveANote();
  expect(heard).toHaveBeenCalledTimes(1);
  stop.abort();
  await saveANote();
  expect(heard).toHaveBeenCalledTimes(1);
});
