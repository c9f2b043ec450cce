import { arrivals, clientAnswering, localZendesk, NOON } from '../testing/local-zendesk';
import { FIRST_LOOK, readTicket } from './read-ticket';

async function ticketIn(zendesk: ReturnType<typeof localZendesk>) {
  const look = await readTicket(zendesk.client);
  if (!look.ok) throw new Error(`not read: ${look.error.kind}`);
  return look.value;
}

test('everything comes in one bulk get and without any HTTP request', async () => {
  const zendesk = localZendesk();
  await ticketIn(zendesk);
  await arrivals();
  const calls = zendesk.asked().filter((label) => !label.startsWith('iframe.'));
  expect(calls).toEqual([`get ${FIRST_LOOK.join(', ')}`]);
  expect(zendesk.host.refused).toEqual([]);
});

test('the ticket, the agent and the look', async () => {
  const zendesk = localZendesk();
  zendesk.type('I am looking into it.');
  zendesk.world.setColorScheme('dark');
  zendesk.world.setAgent({ locale: 'de', timeZone: 'Europe/Vienna' });
  const { ticket, agent, colorScheme } = await ticketIn(zendesk);
  expect(colorScheme).toBe('dark');
  expect(agent).toEqual({
    id: '101',
    name: 'Nora Lindqvist',
    locale: 'de',
    timeZone: 'Europe/Vienna',
  });
  expect(ticket).toMatchObject({
    ticketId: '1001',
    subject: 'Paket ist noch nicht angekommen',
    requester: { id: '201', name: 'Lena Hoffmann', email: 'lena.hoffmann@mail.example' },
    viaChannel: 'whatsapp',
    composer: {
      text: 'I am looking into it.',
      markup: 'I am looking into it.',
      type: 'publicReply',
      targetChannel: 'whatsapp',
      hasAttachments: false,
    },
  });
  expect(ticket.messages).toHaveLength(5);
  expect(ticket.messages?.at(-1)).toMatchObject({
    author: { id: '201', role: 'end-user' },
    at: NOON - 12 * 60_000,
    kind: 'text',
  });
});

test('a misspelt target channel is WhatsApp', async () => {
  const zendesk = localZendesk();
  zendesk.world.setVariants({ whatsappTargetName: 'whatapp' });
  expect((await ticketIn(zendesk)).ticket.composer.targetChannel).toBe('whatsapp');
});

test('rich text keeps its mark-up beside its words', async () => {
  const zendesk = localZendesk();
  zendesk.world.setVariants({ messagingTextIsHtml: true });
  zendesk.type('<p>Hello <strong>Lena</strong></p>');
  expect((await ticketIn(zendesk)).ticket.composer).toMatchObject({
    text: 'Hello Lena',
    markup: '<p>Hello <strong>Lena</strong></p>',
  });
});

test.each([
  ['ticket.conversation', { messages: null }],
  ['ticket.requester', { requester: { id: null, name: '', email: null } }],
  ['ticket.via', { viaChannel: null }],
  ['ticket.subject', { subject: '' }],
  ['ticket.id', { ticketId: '' }],
  ['comment.text', { composer: expect.objectContaining({ text: '', markup: '' }) }],
  ['comment.type', { composer: expect.objectContaining({ type: 'publicReply' }) }],
  ['comment.attachments', { composer: expect.objectContaining({ hasAttachments: false }) }],
  ['ticket.editor.targetChannel', { composer: expect.objectContaining({ targetChannel: null }) }],
])('without %s the rest is still read', async (path, expected) => {
  const zendesk = localZendesk();
  zendesk.world.setFault(path, { kind: 'namedError', name: 'Broken', message: 'is broken' });
  const { ticket } = await ticketIn(zendesk);
  expect(ticket).toMatchObject(expected);
  if (path !== 'ticket.subject') expect(ticket.subject).toBe('Paket ist noch nicht angekommen');
  if (path !== 'ticket.conversation') expect(ticket.messages).toHaveLength(5);
});

test('without currentUser and colorScheme: English, the browser’s zone, no scheme', async () => {
  const zendesk = localZendesk();
  for (const path of ['currentUser', 'colorScheme']) {
    zendesk.world.setFault(path, { kind: 'namedError', name: 'Broken', message: 'is broken' });
  }
  const { agent, colorScheme } = await ticketIn(zendesk);
  expect(agent).toEqual({ id: null, name: '', locale: 'en', timeZone: null });
  expect(colorScheme).toBeNull();
});

test('a message of a shape nobody knows hides no other', async () => {
  const conversation = [
    null,
    'hi',
    { author: { role: 'end-user' }, channel: { name: 'whatsapp' } },
  ];
  const look = await readTicket(clientAnswering('get', { 'ticket.conversation': conversation }));
  expect(look.ok && look.value.ticket.messages).toHaveLength(1);
});

test('a conversation that is no list is not readable, which is not the same as empty', async () => {
  const look = await readTicket(clientAnswering('get', { 'ticket.conversation': { 0: {} } }));
  expect(look.ok && look.value.ticket.messages).toBeNull();
});

test('fails only when Zendesk answers nothing at all', async () => {
  const zendesk = localZendesk();
  zendesk.world.setFault('get', { kind: 'unnamedError', text: 'oops' });
  await expect(readTicket(zendesk.client)).resolves.toMatchObject({
    ok: false,
    error: { kind: 'wrong-shape' },
  });
});

test.each([
  ['fresh', false],
  ['session-ended', true],
])('whether messaging has ended: %s %s', async (scenario, expected) => {
  expect((await ticketIn(localZendesk({ scenario }))).ticket.isSessionEnded).toBe(expected);
});

test.each([
  ['not', []],
  ['as-note', [['internal', 'text']]],
  ['as-message', [['whatsapp', 'intro']]],
] as const)('the intro of a ticket, shown %s', async (conversationShowsIntro, expected) => {
  const zendesk = localZendesk({ scenario: 'intro' });
  zendesk.world.setVariants({ conversationShowsIntro });
  const { messages } = (await ticketIn(zendesk)).ticket;
  const theirs = messages?.filter(({ author }) => author.role === 'end-user') ?? [];
  expect(theirs.map(({ channel, kind }) => [channel, kind])).toEqual(expected);
});
