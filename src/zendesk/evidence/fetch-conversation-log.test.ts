import { clientAnswering, localZendesk, NOON } from '../testing/local-zendesk';
import { fetchConversationLog } from './fetch-conversation-log';
import { readLogEvent } from './read-log-event';

const event = (change: Record<string, unknown> = {}) => ({
  id: '01J0',
  type: 'Messaging::ConversationMessage',
  reference: 'zen:sunco:conversation_message:m1',
  created_at: '2026-11-20T10:15:02Z',
  received_at: '2026-11-20T10:15:00Z',
  author: { type: 'user', display_name: 'Ana Ruiz', 'zen:support:user_id': 201 },
  content: { type: 'text', text: 'Is my parcel on its way?' },
  source: { type: 'whatsapp' },
  attachments: [],
  metadata: { public: true, system: {}, custom: {}, ticket_version: 1 },
  ...change,
});

test('a customer’s message', () => {
  expect(readLogEvent(event())).toEqual({
    id: 'm1',
    author: { id: '201', name: 'Ana Ruiz', role: 'end-user' },
    channel: 'whatsapp',
    kind: 'text',
    at: Date.UTC(2026, 10, 20, 10, 15),
    sentAt: null,
    integrationId: null,
  });
});

test.each([
  ['the docs’ other word', { author: { type: 'end-user' } }, { author: { role: 'end-user' } }],
  ['an agent', { author: { type: 'agent' } }, { author: { role: 'agent' }, kind: 'text' }],
  ['a bot', { author: { type: 'bot' } }, { author: { role: 'system' }, kind: 'auto-reply' }],
  ['nobody', { author: null }, { author: { id: null, name: '', role: 'unknown' } }],
  ['a comment', { type: 'Comment', reference: 'zen:ticket_event:7' }, { id: null, kind: 'text' }],
  ['the customer of an app', { author: { type: 'customer' } }, { author: { role: 'unknown' } }],
  [
    'the ticket’s intro',
    {
      type: 'Comment',
      reference: 'zen:ticket_event:1',
      content: { type: 'html', body: '<p>Conversation with Ana Ruiz</p>' },
      metadata: { public: false },
    },
    { channel: 'internal', kind: 'intro' },
  ],
  [
    'what may be it: nobody says whether it is public',
    { type: 'Comment', content: { type: 'text', text: 'Gespräch mit Ana' }, metadata: null },
    { channel: 'whatsapp', kind: 'perhaps-intro' },
  ],
  [
    'a message of the same second',
    { created_at: '2026-11-20T10:15:00Z', metadata: null },
    { channel: 'whatsapp', kind: 'text' },
  ],
  ['a note', { metadata: { public: false } }, { channel: 'internal' }],
  ['a workspace as source', { source: { type: 'zd:agentWorkspace' } }, { channel: '' }],
  ['Zendesk’s own name', { source: { type: 'instagram_dm' } }, { channel: 'instagram_dm' }],
  ['Sunshine’s name', { source: { type: 'instagram' } }, { channel: 'instagram_dm' }],
  ['the misspelt name', { source: { type: 'whatapp' } }, { channel: 'whatsapp' }],
  ['no source', { source: null }, { channel: '' }],
  ['another event', { type: 'Survey' }, { kind: 'unknown' }],
  ['a picture', { content: { type: 'image' } }, { kind: 'media' }],
  ['a tap', { content: { type: 'text', text: 'Yes', payload: 'Y' } }, { kind: 'button-answer' }],
  ['a file alone', { content: { type: 'text', text: '' }, attachments: [{}] }, { kind: 'media' }],
  ['no words', { content: { type: 'text', text: '' } }, { kind: 'empty' }],
  ['no content', { content: null }, { kind: 'empty' }],
  ['one time only', { received_at: null }, { at: Date.UTC(2026, 10, 20, 10, 15, 2) }],
  ['no time', { received_at: 'x', created_at: 7 }, { at: null }],
])('%s', (_what, change, expected) => {
  expect(readLogEvent(event(change))).toMatchObject(expected);
});

test('one request for the newest page; what it knows, it knows until now', async () => {
  const { client, host, world, ticketId } = localZendesk();
  const log = await fetchConversationLog(client, String(ticketId));
  expect(host.refused).toEqual([]);
  expect(host.wire.filter(({ label }) => label.startsWith('request:'))).toHaveLength(1);
  const { conversation } = world.ticket(ticketId);
  expect(log.ok && log.value.messages.map(({ at }) => at)).toEqual(
    conversation.map(({ at }) => at),
  );
  expect(log.ok && log.value.messages.map(({ author }) => author.role)).toEqual(
    // The log calls rules and bots the same.
    conversation.map(({ role }) => (role === 'trigger' ? 'system' : role)),
  );
  expect(log.ok && log.value.knownUntil).toBe(NOON);
});

test('an agent’s answer counts on the channel it went to', async () => {
  const { client } = localZendesk({
    requestHandler: () => ({
      status: 200,
      body: {
        events: [
          event({ author: { type: 'agent' }, source: { type: 'zd:agentWorkspace' } }),
          event({ received_at: '2026-11-20T09:00:00Z', source: { type: 'viber' } }),
          null,
        ],
      },
    }),
  });
  const log = await fetchConversationLog(client, '1001');
  expect(log.ok && log.value.messages.map(({ channel }) => channel)).toEqual(['viber', 'viber']);
});

test('without a Date nothing is said of what is known', async () => {
  const client = clientAnswering('request', { status: 200, responseJSON: { events: [] } });
  await expect(fetchConversationLog(client, '1001')).resolves.toEqual({
    ok: true,
    value: { messages: [], knownUntil: null },
  });
});

test('a ticket that our own template opened holds nothing of the customer’s', async () => {
  const { client, ticketId } = localZendesk({ scenario: 'intro' });
  const log = await fetchConversationLog(client, String(ticketId));
  expect(log.ok && log.value.messages).toMatchObject([
    { author: { role: 'agent' }, channel: 'whatsapp' },
    { author: { role: 'end-user' }, channel: 'internal', kind: 'intro' },
  ]);
});
