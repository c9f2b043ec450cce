import { answerRequest } from '../rest/answer-request';
import { testWorld } from '../testing/test-world';
import { readAccount } from './read-account';

// biome-ignore lint/suspicious/noExplicitAny: saved answers are JSON of many shapes.
type Json = any;

/** What a person saves from the API: here from the local one. */
function saved(ticketId = 1002, world = testWorld('tour')): Record<string, Json> {
  const get = (url: string) =>
    JSON.parse(
      JSON.stringify(answerRequest(world, { url, type: 'GET', headers: {} }).body),
    ) as Json;
  return {
    'ticket.json': {
      ...get(`/api/v2/tickets/${ticketId}.json`),
      users: [get('/api/v2/users/me').user],
    },
    'conversation_log.json': get(`/api/v2/tickets/${ticketId}/conversation_log`),
    'audits.json': get(`/api/v2/tickets/${ticketId}/audits`),
    'macros.json': get('/api/v2/macros/active'),
  };
}

function read(files: Record<string, Json>) {
  return readAccount(
    Object.fromEntries(Object.entries(files).map(([file, json]) => [file, JSON.stringify(json)])),
  );
}

function stateOf(files: Record<string, Json>) {
  const result = read(files);
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.state;
}

const without = (files: Record<string, Json>, ...names: string[]) =>
  Object.fromEntries(Object.entries(files).filter(([name]) => !names.includes(name)));

describe.each([
  ['conversation_log.json', 'audits.json'],
  ['audits.json', 'conversation_log.json'],
])('from %s', (_, other) => {
  const state = stateOf(without(saved(), other));
  const original = testWorld('tour').ticket(1002);

  it('has the same conversation', () => {
    const seen = state.tickets[0]?.conversation.map(({ text, role, channel, at, isPublic }) => ({
      text,
      role,
      channel,
      at: Math.floor(at / 1000),
      isPublic,
    }));
    expect(seen).toEqual(
      original.conversation.map(({ text, role, channel, at, isPublic }) => ({
        text,
        role,
        channel,
        at: Math.floor(at / 1000),
        isPublic,
      })),
    );
  });

  it('has ticket, people and macros', () => {
    expect(state.tickets[0]).toMatchObject({ id: 1002, status: 'pending', requesterId: 202 });
    expect(state.users.find(({ id }) => id === 202)?.name).toBe('Rafael Teixeira');
    expect(state.agentId).toBe(101);
    expect(state.macros.length).toBeGreaterThan(10);
    expect(state.account.subdomain).toBe('demo');
  });
});

it.each(['conversation_log.json', 'audits.json'])(
  '%s tells what is no message, and when Sunshine got it',
  (file) => {
    const world = testWorld('reactions');
    const receivedAt = world.now() - 60_000;
    world.customerWrites(1026, { text: 'Oi', channel: 'whatsapp', receivedAt });
    const files = saved(1026, world);
    const read = stateOf({ 'ticket.json': files['ticket.json'], [file]: files[file] });
    const conversation = read.tickets[0]?.conversation ?? [];
    expect(conversation.map(({ kind }) => kind)).toEqual([
      undefined,
      undefined,
      'reaction',
      'edit',
      'deletion',
      undefined,
    ]);
    expect(conversation.at(-1)?.receivedAt).toBe(receivedAt);
  },
);

it('knows the business number that the ticket names', () => {
  const files = saved();
  files['ticket.json'].ticket.via.source.to = { name: 'My shop', phone: '+15550001' };
  const { integrations } = stateOf(files);
  expect(integrations.find(({ type }) => type === 'whatsapp')).toMatchObject({
    displayName: 'My shop',
    phoneNumber: '+15550001',
  });
});

it('takes several saved pages as one list', () => {
  const files = saved();
  const { events } = files['conversation_log.json'];
  files['conversation_log.json'] = [{ events: events.slice(0, 2) }, { events: events.slice(2) }];
  expect(stateOf(files).tickets[0]?.conversation).toHaveLength(events.length);
});

it('never takes an unknown author for the customer', () => {
  const files = saved();
  files['conversation_log.json'].events[0].author.type = 'martian';
  expect(stateOf(files).tickets[0]?.conversation[0]?.role).toBe('unknown');
});

it('takes the way of a comment from its audit, not from its ticket', () => {
  const files = saved();
  delete files['conversation_log.json'];
  const comment = { id: 5, type: 'Comment', author_id: 202, body: 'By mail', public: true };
  const audit = { id: 6, created_at: '2026-11-20T08:00:00Z', author_id: 202 };
  files['audits.json'] = { audits: [{ ...audit, via: { channel: 'email' }, events: [comment] }] };
  expect(stateOf(files).tickets[0]?.conversation).toMatchObject([
    { role: 'end-user', channel: 'email' },
  ]);
});

it('knows no author who has neither a name nor an id', () => {
  const files = saved();
  delete files['conversation_log.json'];
  const comment = { id: 5, type: 'Comment', body: 'Hello', public: true };
  const audit = { id: 6, created_at: '2026-11-20T08:00:00Z' };
  files['audits.json'] = { audits: [{ ...audit, events: [comment] }] };
  expect(stateOf(files).tickets[0]?.conversation[0]).toMatchObject({
    role: 'unknown',
    authorName: '',
  });
});

it.each<[string, (files: Record<string, Json>) => void, object]>([
  [
    'no ticket',
    (files) => {
      delete files['ticket.json'];
    },
    { file: 'ticket.json', field: '', message: 'is missing' },
  ],
  [
    'no conversation',
    (files) => {
      delete files['conversation_log.json'];
      delete files['audits.json'];
    },
    { file: 'conversation_log.json', message: 'is missing, and so is audits.json' },
  ],
  [
    'a wrong date',
    (files) => {
      files['conversation_log.json'].events[3].created_at = 'yesterday';
    },
    { file: 'conversation_log.json', field: 'events[3].created_at', message: 'is not a date' },
  ],
  [
    'a wrong date on the second page',
    (files) => {
      const page = files['conversation_log.json'];
      files['conversation_log.json'] = [page, { events: [{ ...page.events[0], created_at: 5 }] }];
    },
    { field: '[1].events[0].created_at', message: 'is not a date' },
  ],
  [
    'a missing field',
    (files) => {
      delete files['ticket.json'].ticket.requester_id;
    },
    { file: 'ticket.json', field: 'ticket.requester_id', message: 'is missing' },
  ],
  [
    'an unknown status',
    (files) => {
      files['ticket.json'].ticket.status = 'sad';
    },
    { file: 'ticket.json', field: 'ticket.status', message: expect.stringContaining('solved') },
  ],
  [
    'a macro without a title',
    (files) => {
      files['macros.json'].macros[2].title = 7;
    },
    { file: 'macros.json', field: 'macros[2].title', message: 'is not a text' },
  ],
  [
    'another answer in the file',
    (files) => {
      files['macros.json'] = { error: 'Forbidden' };
    },
    { file: 'macros.json', field: 'macros', message: 'is missing' },
  ],
  [
    'a wrong time in a chat history',
    (files) => {
      delete files['conversation_log.json'];
      files['audits.json'].audits[0].events[2].value.history[1].timestamp = 'noon';
    },
    {
      file: 'audits.json',
      field: 'audits[0].events[2].value.history[1].timestamp',
      message: 'is not a time',
    },
  ],
])('names file and field: %s', (_, spoil, error) => {
  const files = saved();
  spoil(files);
  expect(read(files)).toEqual({ ok: false, error: expect.objectContaining(error) });
});

it('says when a file is not JSON', () => {
  const result = readAccount({ 'ticket.json': '{' });
  expect(result).toMatchObject({
    ok: false,
    error: { file: 'ticket.json', field: '', message: expect.stringContaining('is not JSON') },
  });
});
