import { readMessage, readTimestamp } from './read-message';

const AT = '2026-11-20T10:15:00Z';
const item = (change: Record<string, unknown> = {}) => ({
  author: { id: 201, name: 'Lena Hoffmann', role: 'end-user', avatar: null },
  channel: { name: 'whatsapp' },
  message: { content: 'Hello', contentType: 'text/plain' },
  attachments: [],
  timestamp: AT,
  ...change,
});

test('a message of the customer', () => {
  expect(readMessage(item())).toEqual({
    id: null,
    author: { id: '201', name: 'Lena Hoffmann', role: 'end-user' },
    channel: 'whatsapp',
    kind: 'text',
    at: Date.UTC(2026, 10, 20, 10, 15),
    sentAt: null,
    integrationId: null,
  });
});

test.each([
  ['end-user', 'end-user'],
  ['end_user', 'end-user'],
  ['customer', 'end-user'],
  ['user', 'unknown'],
  ['agent', 'agent'],
  ['admin', 'admin'],
  ['system', 'system'],
  ['trigger', 'trigger'],
  ['End-User', 'unknown'],
  ['bot', 'system'],
  ['', 'unknown'],
  [null, 'unknown'],
  [undefined, 'unknown'],
  // Names that every object has must not be found in the table of roles.
  ['constructor', 'unknown'],
  ['__proto__', 'unknown'],
])('the role %p is %s', (role, expected) => {
  expect(readMessage(item({ author: { id: 1, name: 'A', role } }))?.author.role).toBe(expected);
});

test.each([
  ['system', 'Conversation started', 'activity'],
  ['system', '<p>Conversation started.</p>', 'activity'],
  ['trigger', 'Unterhaltung beendet', 'activity'],
  ['bot', 'Conversation démarrée', 'activity'],
  // An answer of the shop's own reaches the customer, or is lost.
  ['system', 'The conversation has ended', 'activity'],
  ['trigger', 'Messaging session started', 'activity'],
  ['system', 'Chat was transferred', 'activity'],
  ['system', 'Die Konversation wurde geschlossen.', 'activity'],
  ['system', 'La conversation a été rouverte', 'activity'],
  ['trigger', 'Your conversation has ended, thank you', 'text'],
  ['system', 'Chat with us', 'text'],
  ['system', 'Conversation started, we answer within an hour', 'text'],
  ['agent', 'Conversation started', 'text'],
  ['end-user', 'Conversation started', 'text'],
])('by %s “%s” is %s', (role, content, kind) => {
  const author = { id: 1, name: 'A', role };
  expect(readMessage(item({ author, message: { content } }))?.kind).toBe(kind);
});

test.each([
  ['no author', { author: null }, { author: { id: null, name: '', role: 'unknown' } }],
  ['author left out', { author: undefined }, { author: { id: null, name: '', role: 'unknown' } }],
  [
    'an author without id and name',
    { author: { id: null, name: null, role: 'trigger' } },
    { author: { id: null, name: '', role: 'trigger' } },
  ],
  [
    'an id that is text',
    { author: { id: '7', name: 'A', role: 'agent' } },
    { author: { id: '7', name: 'A', role: 'agent' } },
  ],
  ['no channel', { channel: null }, { channel: '' }],
  ['a channel without a name', { channel: { name: null } }, { channel: '' }],
  ['the misspelt channel', { channel: { name: 'whatapp' } }, { channel: 'whatsapp' }],
  [
    'HTML',
    { message: { content: '<p>Hi &amp; bye</p>', contentType: 'text/html' } },
    { kind: 'text' },
  ],
  ['mark-up without words', { message: { content: '<p></p>' } }, { kind: 'empty' }],
  ['blanks', { message: { content: ' \n ' } }, { kind: 'empty' }],
  ['no content', { message: { content: null } }, { kind: 'empty' }],
  ['no message', { message: null }, { kind: 'empty' }],
  [
    'attachments only',
    { message: { content: null }, attachments: [{ filename: 'a.jpg' }] },
    { kind: 'media' },
  ],
  ['words beside an attachment', { attachments: [{ filename: 'a.jpg' }] }, { kind: 'text' }],
  [
    'a plain message that looks like mark-up',
    { message: { content: '<hello>', contentType: 'text/plain' } },
    { kind: 'text' },
  ],
  [
    'a picture in a comment',
    { message: { content: '<p><img src="a"></p>', contentType: 'text/html' } },
    { kind: 'text' },
  ],
  [
    'attachments of another shape',
    { message: { content: null }, attachments: { 0: {} } },
    { kind: 'media' },
  ],
  [
    'an author of another shape',
    { author: 'Ana' },
    { author: { id: null, name: '', role: 'unknown' } },
  ],
  ['attachments null', { attachments: null }, { kind: 'text' }],
  ['a time that cannot be read', { timestamp: 'yesterday' }, { at: null }],
  ['no time', { timestamp: undefined }, { at: null }],
])('%s', (_what, change, expected) => {
  expect(readMessage(item(change))).toMatchObject(expected);
});

describe('the code of a template', () => {
  const CODE = '&((namespace=[[n]] template=[[t]] fallback=[[f]]))&';
  const agent = { id: 2, name: 'Omar', role: 'agent' };
  test.each([
    ['of an agent', { author: agent, message: { content: CODE, contentType: 'text/plain' } }],
    [
      'in a comment',
      {
        author: { ...agent, role: 'admin' },
        message: { content: `<p>${CODE.replace('&', '&amp;').replace(')&', ')&amp;')}</p>` },
      },
    ],
    ['behind blanks', { author: agent, message: { content: `\n ${CODE}` } }],
    ['of a rule', { author: { ...agent, role: 'trigger' }, message: { content: CODE } }],
  ])('%s', (_what, change) => {
    expect(readMessage(item(change))).toMatchObject({ kind: 'template', shorthand: CODE });
  });

  test.each([
    ['of the customer', { message: { content: CODE } }],
    [
      'of somebody whom we do not know',
      { author: { ...agent, role: 'visitor' }, message: { content: CODE } },
    ],
    ['in a note', { author: agent, channel: { name: 'internal' }, message: { content: CODE } }],
    ['behind words', { author: agent, message: { content: `Look: ${CODE}` } }],
  ])('not %s', (_what, change) => {
    const message = readMessage(item(change));
    expect(message?.kind).toBe('text');
    expect(message).not.toHaveProperty('shorthand');
  });
});

test.each([
  ['null', null],
  ['a text', 'Hello'],
])('no message at all: %s', (_what, given) => {
  expect(readMessage(given)).toBeNull();
});

test.each([
  ['2026-11-20T10:15:00Z', Date.UTC(2026, 10, 20, 10, 15)],
  ['2026-11-20T10:15:00.123Z', Date.UTC(2026, 10, 20, 10, 15, 0, 123)],
  ['2026-11-20T10:15Z', Date.UTC(2026, 10, 20, 10, 15)],
  ['2026-11-20T10:15:00+01:00', Date.UTC(2026, 10, 20, 9, 15)],
  ['2026-11-20T10:15:00-0330', Date.UTC(2026, 10, 20, 13, 45)],
  ['2026-11-21T00:30:00+02:00', Date.UTC(2026, 10, 20, 22, 30)],
  ['2028-02-29T00:00:00Z', Date.UTC(2028, 1, 29)],
])('the time %s is read', (text, instant) => {
  expect(readTimestamp(text)).toBe(instant);
});

test.each([
  ['no zone', '2026-11-20T10:15:00'],
  ['no time', '2026-11-20'],
  ['another form', 'Fri, 20 Nov 2026 10:15:00 GMT'],
  ['something behind it', '2026-11-20T10:15:00Z!'],
  ['a 13th month', '2026-13-01T00:00:00Z'],
  ['a 25th hour', '2026-11-20T25:00:00Z'],
  ['30 February, which would count as 2 March', '2026-02-30T10:00:00Z'],
  ['31 November', '2026-11-31T10:00:00Z'],
  ['29 February in another year', '2026-02-29T10:00:00Z'],
  ['a zone that is none', '2026-11-20T10:15:00+25:00'],
  ['a number, seconds or milliseconds', 1_795_170_900],
  ['an empty text', ''],
  ['null', null],
  ['undefined', undefined],
])('unreadable: %s', (_what, value) => {
  expect(readTimestamp(value)).toBeNull();
});
