import { epochMs } from '../../core/time';
import { clientAnswering, localZendesk } from '../testing/local-zendesk';
import { readReplyText } from './read-reply-text';

const item = (changes: Record<string, unknown> = {}) => ({
  author: { id: 9, name: 'Nora', role: 'agent' },
  channel: { name: 'whatsapp' },
  message: { content: 'Hello', contentType: 'text/plain' },
  attachments: [],
  timestamp: '2026-11-20T10:15:00Z',
  ...changes,
});
const PLACE = { at: epochMs(Date.UTC(2026, 10, 20, 10, 15)), authorId: '9' };

const read = (...items: unknown[]) =>
  readReplyText(clientAnswering('get', { 'ticket.conversation': items, errors: {} }), PLACE);

test('the words of a reply, from the ticket itself', async () => {
  const { client, world, ticketId } = localZendesk({ scenario: 'closed' });
  const late = world.ticket(ticketId).conversation.at(-1);
  const place = { at: epochMs(late?.at ?? 0), authorId: String(late?.authorId) };
  expect(await readReplyText(client, place)).toEqual({
    ok: true,
    value: 'Hi Olivia, you can swap the size until Friday.',
  });
});

test('a comment without its mark-up', async () => {
  const message = { content: '<p>One</p><p>Two &amp; three</p>', contentType: 'text/html' };
  expect(await read(item({ message }))).toEqual({ ok: true, value: 'One\nTwo & three' });
});

test('another’s message of the same moment is another one', async () => {
  const tom = item({ author: { id: 10, name: 'Tom', role: 'agent' } });
  expect(
    await read(tom, item({ message: { content: 'Mine', contentType: 'text/plain' } })),
  ).toEqual({
    ok: true,
    value: 'Mine',
  });
  expect(await read(tom)).toEqual({ ok: false, error: 'not-there' });
});

test.each([
  ['not-there', [null, item({ timestamp: '2026-11-20T10:15:01Z' })]],
  ['no-words', [item({ message: { content: null }, attachments: [{}] })]],
] as const)('%s', async (error, items) => {
  expect(await read(...items)).toEqual({ ok: false, error });
});

test.each([
  ['no list', { 'ticket.conversation': 'none', errors: {} }],
  ['refused', { errors: { 'ticket.conversation': { message: 'no' } } }],
  ['an unnamed error', 'boom'],
])('not readable: %s', async (_, answer) => {
  expect(await readReplyText(clientAnswering('get', answer), PLACE)).toEqual({
    ok: false,
    error: 'not-readable',
  });
});
