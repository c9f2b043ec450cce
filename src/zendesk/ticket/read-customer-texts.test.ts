import { readCustomerTexts } from './read-customer-texts';

const said = (
  role: string,
  content: string | null,
  contentType = 'text/plain',
  timestamp = '2026-11-20T12:00:00Z',
) => ({
  author: { id: 1, name: 'Ana', role },
  channel: { name: 'whatsapp' },
  message: { content, contentType },
  timestamp,
});

const clientWith = (conversation: unknown) => ({
  get: async () => ({
    errors: {},
    'ticket.conversation': conversation,
    'ticket.subject': 'Conversation with Ana Ruiz',
  }),
});

test('the customer’s own words, the newest first, without mark-up', async () => {
  const conversation = [
    said('end-user', 'Hola'),
    said('agent', 'Hello'),
    said('end-user', '<p>¿Dónde <b>está</b>?</p>', 'text/html', '2026-11-20T12:05:00Z'),
    said('end-user', null),
    said('somebody', 'Hi'),
    'x',
  ];
  expect(await readCustomerTexts(clientWith(conversation))).toEqual(['¿Dónde está?', 'Hola']);
});

test.each(['Conversation with Ana Ruiz', 'Gespräch mit Ana Ruiz'])(
  'what may be the ticket’s intro is nothing that the customer wrote: %s',
  async (intro) => {
    const conversation = [
      'x',
      said('end-user', `<p>${intro}</p>`, 'text/html'),
      said('end-user', 'Hola'),
    ];
    expect(await readCustomerTexts(clientWith(conversation))).toEqual(['Hola']);
  },
);

test.each([null, 'x', undefined])(
  'a conversation that cannot be read: %j',
  async (conversation) => {
    expect(await readCustomerTexts(clientWith(conversation))).toEqual([]);
  },
);

test('an account that does not answer', async () => {
  const client = { get: () => Promise.reject(new Error('no')) };
  expect(await readCustomerTexts(client)).toEqual([]);
});
