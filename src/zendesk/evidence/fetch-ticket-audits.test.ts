import { testWorld } from '../../../simulator/testing/test-world';
import { localZendesk, NOON } from '../testing/local-zendesk';
import { fetchTicketAudits, fetchUnfilteredAudits } from './fetch-ticket-audits';

const MINUTE = 60_000;

const audit = (created_at: string, ...events: unknown[]) => ({ id: 1, created_at, events });
const chat = (conversation_id: unknown, history: unknown = [], channel = 'whatsapp') => ({
  type: 'ChatStartedEvent',
  value: { visitor_id: 'v', chat_id: 'c', conversation_id, channel, history },
});
const message = (message_id: string, timestamp: number) => ({
  type: 'ChatMessage',
  actor_type: 'end-user',
  actor_id: '201',
  message: 'Hello',
  message_id,
  timestamp,
});

async function read(body: unknown) {
  const { client } = localZendesk({ requestHandler: () => ({ status: 200, body }) });
  const audits = await fetchTicketAudits(client, '1001');
  if (!audits.ok) throw new Error(audits.error.kind);
  return audits.value;
}

test('one request, for the chats’ starts only', async () => {
  const { client, host, world, ticketId } = localZendesk();
  const audits = await fetchTicketAudits(client, String(ticketId));
  const requests = host.wire.filter(({ label }) => label.startsWith('request:'));
  expect(requests.map(({ data }) => data)).toMatchObject([
    {
      message: {
        url: '/api/v2/tickets/1001/audits.json?filter_events[]=ChatStartedEvent&sort=-created_at&page[size]=100',
      },
    },
  ]);
  expect(host.refused).toEqual([]);
  const live = world.ticket(ticketId).conversation.filter(({ isPublic }) => isPublic);
  expect(audits).toMatchObject({
    ok: true,
    value: { conversations: [{ id: expect.any(String), channel: 'whatsapp' }] },
  });
  expect(audits.ok && [...audits.value.messageIds]).toEqual(live.map(({ id }) => id));
  expect(audits.ok && audits.value.messages.map(({ at }) => at)).toEqual(live.map(({ at }) => at));
  expect(audits.ok && audits.value.knownUntil).toBe(live.at(-1)?.at);
});

test.each([
  ['with WhatsApp’s own time', true, NOON - 180 * MINUTE],
  ['without', false, null],
])('a message that came late, %s', async (_what, auditsHoldOriginalTimestamp, sentAt) => {
  const { variants } = testWorld().state;
  const world = testWorld('fresh', { variants: { ...variants, auditsHoldOriginalTimestamp } });
  const { client } = localZendesk({ world });
  world.customerWrites(1001, {
    text: 'Hello?',
    channel: 'whatsapp',
    sentAt: NOON - 180 * MINUTE,
  });
  const audits = await fetchTicketAudits(client, '1001');
  expect(audits.ok && audits.value.messages.at(-1)).toMatchObject({
    author: { role: 'end-user' },
    channel: 'whatsapp',
    kind: 'text',
    at: NOON,
    sentAt,
  });
});

test('several chats: the newest conversation first, whatever the order of the answer', async () => {
  const { conversations, messageIds } = await read({
    audits: [
      audit('2026-11-18T10:00:00Z', chat('old', [message('a', 1)])),
      audit('2026-11-20T10:00:00Z', { type: 'Comment' }, chat('new', [message('b', 2)])),
      audit('2026-11-19T10:00:00Z', chat('middle'), chat('new')),
    ],
  });
  expect(conversations.map(({ id }) => id)).toEqual(['new', 'middle', 'old']);
  expect([...messageIds].toSorted()).toEqual(['a', 'b']);
});

test('the channel is told in Zendesk’s words', async () => {
  const { messages } = await read({
    audits: [audit('2026-11-20T10:00:00Z', chat('c', [message('a', NOON)], 'messenger'))],
  });
  expect(messages[0]?.channel).toBe('sunshine_conversations_facebook_messenger');
});

test('odd audits, events and messages hide no others', async () => {
  const { conversations, messages } = await read({
    audits: [
      null,
      'x',
      { events: 'none' },
      audit('2026-11-20T10:00:00Z', null, { type: 'ChatStartedEvent' }, chat(null, 'none')),
      audit('never', chat('c', [null, message('a', NOON), 7])),
    ],
  });
  expect(conversations.map(({ id }) => id)).toEqual(['c']);
  expect(messages.map(({ id }) => id)).toEqual(['a']);
});

test('a ticket without a chat: nothing, and nothing claimed', async () => {
  expect(await read({ audits: [] })).toEqual({
    conversations: [],
    messageIds: new Set(),
    messages: [],
    knownUntil: null,
  });
});

test('an account that shows its chats only without a filter', async () => {
  const { client, world, ticketId } = localZendesk();
  world.setVariants({ auditsFilterChats: false });
  const [filtered, all] = await Promise.all([
    fetchTicketAudits(client, String(ticketId)),
    fetchUnfilteredAudits(client, String(ticketId)),
  ]);
  expect(filtered).toMatchObject({ ok: true, value: { conversations: [], messages: [] } });
  expect(all).toMatchObject({ ok: true, value: { conversations: [{ channel: 'whatsapp' }] } });
});

test('a reaction that was taken back is one still', async () => {
  const { client, ticketId } = localZendesk({ scenario: 'taken-back' });
  const audits = await fetchTicketAudits(client, String(ticketId));
  expect(audits.ok && audits.value.messages.map(({ kind }) => kind)).toEqual([
    'text',
    'text',
    'reaction',
  ]);
});
