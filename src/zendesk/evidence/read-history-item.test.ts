import { readHistoryItem } from './read-history-item';

const AT = Date.UTC(2026, 10, 20, 10, 15);

const item = (change: Record<string, unknown> = {}) => ({
  type: 'ChatMessage',
  actor_type: 'end-user',
  actor_id: '201',
  actor_name: 'Ana Ruiz',
  message: 'Is my parcel on its way?',
  message_id: 'm1',
  chat_index: 0,
  timestamp: AT,
  original_message_type: 'text',
  original_message: { id: 'm1', received: '2026-11-20T10:14:58Z' },
  ...change,
});

const read = (change: Record<string, unknown>) => readHistoryItem(item(change), 'whatsapp');

test('a customer’s message', () => {
  expect(readHistoryItem(item(), 'whatsapp')).toEqual({
    id: 'm1',
    author: { id: '201', name: 'Ana Ruiz', role: 'end-user' },
    channel: 'whatsapp',
    kind: 'text',
    // Sunshine had it two seconds before the ticket did.
    at: AT - 2_000,
    sentAt: null,
    integrationId: null,
  });
});

test('what Sunshine’s own message holds, where an account shows it', () => {
  const source = {
    type: 'whatsapp',
    integrationId: 'n1',
    originalMessageTimestamp: '2026-11-20T07:00:00.500Z',
  };
  expect(read({ original_message: { source } })).toMatchObject({
    at: AT,
    sentAt: Date.UTC(2026, 10, 20, 7, 0, 0, 500),
    integrationId: 'n1',
  });
});

test.each([
  ['milliseconds', AT, AT],
  ['seconds', AT / 1_000, AT],
  ['seconds with a fraction', AT / 1_000 + 0.5, AT + 500],
  ['ISO', '2026-11-20T10:15:00Z', AT],
  ['nothing', undefined, null],
  ['nought', 0, null],
  ['below nought', -AT, null],
  ['microseconds', AT * 1_000, null],
  ['words', 'today', null],
  ['not a number', Number.NaN, null],
])('a time in %s', (_what, timestamp, at) => {
  expect(read({ timestamp, original_message: null })?.at).toBe(at);
});

test.each([
  ['sent after it arrived, which cannot be', '2026-11-21T10:15:00Z', AT],
  ['a day that does not exist', '2026-02-30T10:15:00Z', null],
  ['a time without a zone', '2026-11-20T10:00:00', null],
])('%s', (_what, originalMessageTimestamp, sentAt) => {
  expect(read({ original_message: { source: { originalMessageTimestamp } } })?.sentAt).toBe(sentAt);
});

test.each([
  ['a file', { type: 'ChatFileAttachment', message: '' }, 'media'],
  ['a file by its content', { original_message_type: 'file' }, 'media'],
  ['a form’s answer', { original_message_type: 'form_response' }, 'form-answer'],
  ['a place', { original_message_type: 'location' }, 'location'],
  ['a tap', { original_message: { content: { payload: 'YES' } } }, 'button-answer'],
  ['a removed message', { original_message: { deleted: true }, message: '' }, 'deleted'],
  [
    'a reaction taken back',
    { original_message: { deleted: true }, original_message_type: 'reaction', message: '' },
    'reaction',
  ],
  [
    'something removed of which no kind is told',
    { original_message: { deleted: true }, original_message_type: undefined, message: '' },
    'unknown',
  ],
  [
    'a removed message of a kind nobody knows',
    { original_message: { deleted: true }, original_message_type: 'hologram' },
    'unknown',
  ],
  [
    'a reaction that came as a file',
    { type: 'ChatFileAttachment', original_message_type: 'reaction' },
    'reaction',
  ],
  [
    'a file of a content nobody knows',
    { type: 'ChatFileAttachment', original_message_type: 'hologram' },
    'media',
  ],
  ['no words', { message: ' ' }, 'empty'],
  ['no type of content', { original_message_type: undefined }, 'text'],
  ['a type nobody knows', { original_message_type: 'hologram' }, 'unknown'],
  ['a reaction (?)', { original_message_type: 'reaction' }, 'reaction'],
  ['who joined', { type: 'ChatJoin' }, 'activity'],
  ['something else', { type: 'Weather' }, 'unknown'],
  ['no type at all', { type: null }, 'unknown'],
  ['a bot', { actor_type: 'bot' }, 'auto-reply'],
  ['a business’s form', { actor_type: 'agent', original_message_type: 'form' }, 'text'],
])('%s', (_what, change, kind) => {
  expect(read(change)?.kind).toBe(kind);
});

test.each([
  ['end-user', 'end-user'],
  ['customer', 'unknown'],
  ['user', 'unknown'],
  ['agent', 'agent'],
  ['system', 'system'],
  ['trigger', 'trigger'],
  ['bot', 'system'],
  ['visitor', 'unknown'],
  ['constructor', 'unknown'],
  [null, 'unknown'],
  [7, 'unknown'],
])('the actor %p is %s', (actor_type, role) => {
  expect(read({ actor_type })?.author.role).toBe(role);
});

test('ids may be numbers, and nothing has to be there', () => {
  expect(read({ actor_id: 201, message_id: 17 })).toMatchObject({
    id: '17',
    author: { id: '201' },
  });
  expect(readHistoryItem({}, 'whatsapp')).toMatchObject({
    id: null,
    author: { id: null, name: '', role: 'unknown' },
    at: null,
    kind: 'unknown',
  });
  expect(readHistoryItem(null, 'whatsapp')).toBeNull();
});

test('no words are carried on', () => {
  expect(JSON.stringify(readHistoryItem(item(), 'whatsapp'))).not.toContain('parcel');
});
