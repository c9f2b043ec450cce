import { clientAnswering, localZendesk } from '../testing/local-zendesk';
import { readNotes } from './read-notes';

const item = (role: string, change: object = {}) => ({
  author: { id: 1, name: 'Nora', role },
  channel: { name: 'internal' },
  message: { content: '<p>One<br>two</p>', contentType: 'text/html' },
  timestamp: '2026-11-20T10:15:00Z',
  ...change,
});
const reading = (...items: readonly unknown[]) =>
  readNotes(clientAnswering('get', { 'ticket.conversation': items, errors: {} }));

test('who wrote what, and when; without an HTTP request', async () => {
  const { client, world, ticketId, asked } = localZendesk({ scenario: 'closed' });
  world.addNote(ticketId, { html: '<p>One<br>two</p>', authorId: 102 });
  await expect(readNotes(client)).resolves.toEqual({
    ok: true,
    value: [
      { text: expect.stringContaining('One\ntwo'), authorName: 'Tom Okafor', at: world.now() },
    ],
  });
  expect(asked().filter((label) => label.startsWith('request:'))).toEqual([]);
});

test.each(['end-user', 'customer', 'system', 'trigger', 'somebody'])(
  'a note of role "%s" is none of ours',
  async (role) => {
    await expect(reading(item(role))).resolves.toEqual({ ok: true, value: [] });
  },
);

test.each([
  ['a public reply', item('agent', { channel: { name: 'whatsapp' } })],
  ['no item', null],
  ['no channel', item('agent', { channel: null })],
])('%s is no note', async (_what, one) => {
  await expect(reading(one)).resolves.toEqual({ ok: true, value: [] });
});

test('plain text is not read as HTML, and a note without words is no harm', async () => {
  const message = { content: 'a <b> & c', contentType: 'text/plain' };
  await expect(
    reading(item('agent', { message }), item('admin', { message: null })),
  ).resolves.toMatchObject({ ok: true, value: [{ text: 'a <b> & c' }, { text: '' }] });
});

test('what cannot be read is a failure, not an empty ticket', async () => {
  const { client, world } = localZendesk();
  world.setFault('ticket.conversation', { kind: 'namedError', name: 'E', message: 'no' });
  await expect(readNotes(client)).resolves.toMatchObject({ ok: false });
});
