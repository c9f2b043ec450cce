import { readMacro } from './read-macro';

const macro = (...actions: unknown[]) => ({ id: 1, title: 'Greeting', actions });
const comment = (value: unknown) => ({ field: 'comment_value', value });
const html = (value: unknown) => ({ field: 'comment_value_html', value });
const mode = (value: unknown) => ({ field: 'comment_mode_is_public', value });

test('a macro', () => {
  expect(
    readMacro({
      id: 301,
      title: 'Greeting::First answer',
      description: null,
      active: true,
      actions: [comment('Hello'), mode('true')],
      restriction: null,
    }),
  ).toEqual({
    id: '301',
    title: 'Greeting::First answer',
    description: '',
    comment: 'Hello',
    otherTexts: [],
    isInternal: false,
    hasMedia: false,
    asides: [],
    actions: [],
  });
});

test.each([
  ['none', macro({ field: 'status', value: 'solved' }), null],
  ['a text', macro(comment('Hello')), 'Hello'],
  ['a pair', macro(comment(['channel:all', 'Hello'])), 'Hello'],
  ['a list of one pair', macro(comment([['channel:all', 'Hello']])), 'Hello'],
  [
    'pairs, all channels wherever it stands',
    macro(
      comment([
        ['channel:web', 'Dear customer'],
        ['channel:all', 'Hello'],
      ]),
    ),
    'Hello',
  ],
  [
    'one action for each channel',
    macro(comment(['channel:web', 'Dear customer']), comment(['channel:all', 'Hello'])),
    'Hello',
  ],
  [
    'a text for WhatsApp, before the one for all channels',
    macro(comment(['channel:all', 'Hello']), comment(['channel:whatsapp', 'Hi'])),
    'Hi',
  ],
  ['no text for all channels', macro(comment([['channel:chat', 'Hi']])), 'Hi'],
  ['HTML', macro(html('<p>Hello<br>Tom &amp; Co</p>')), 'Hello\nTom & Co'],
  ['HTML before text', macro(comment('plain'), html('<p>rich</p>')), 'rich'],
  ['HTML in a pair', macro(html(['channel:all', '<p>rich</p>'])), 'rich'],
  ['placeholders stay', macro(comment('Hi {{ticket.id}}')), 'Hi {{ticket.id}}'],
  ['an empty list', macro(comment([])), null],
  ['a pair without a text', macro(comment(['channel:all', 7])), null],
  ['a number', macro(comment(7)), null],
  [
    'HTML without words, beside text',
    macro(comment('plain'), html('<p><img src="x"></p>')),
    'plain',
  ],
  ['HTML without words alone', macro(html('<p><img src="x"></p>')), ''],
  ['actions of another shape beside it', macro(null, { field: 1 }, 'x', comment('Hello')), 'Hello'],
])('its comment: %s', (_what, item, expected) => {
  expect(readMacro(item)?.comment).toBe(expected);
});

test.each([
  [true, false],
  ['true', false],
  [false, true],
  ['false', true],
])('comment_mode_is_public %p', (value, isInternal) => {
  expect(readMacro(macro(comment('Hello'), mode(value)))?.isInternal).toBe(isInternal);
});

test.each([
  [['false'], true],
  ['False', true],
  [['true'], false],
  [null, false],
  ['nonsense', false],
])('comment_mode_is_public as %j', (value, isInternal) => {
  expect(readMacro(macro(comment('Hello'), mode(value)))?.isInternal).toBe(isInternal);
});

test('of several modes the last counts', () => {
  expect(readMacro(macro(mode(true), comment('Hello'), mode('false')))?.isInternal).toBe(true);
  expect(readMacro(macro(mode('false'), mode(true), comment('Hello')))?.isInternal).toBe(false);
});

test('the texts that it has besides, each once', () => {
  const several = macro(
    comment([
      ['channel:all', 'Hello'],
      ['channel:web', 'Dear customer'],
      ['channel:chat', 'Hello'],
    ]),
    html('<p>Hello <b>you</b></p>'),
  );
  expect(readMacro(several)).toMatchObject({
    comment: 'Hello you',
    otherTexts: ['Hello', 'Dear customer'],
  });
});

test.each([
  ['an image in its HTML', macro(html('<p>Look <img src="x"></p>'))],
  ['a video', macro(html('<video src="x"></video>'))],
  ['a file by an action', macro({ field: 'attachment', value: [7] })],
  ['files by another name', macro({ field: 'comment_attachments', value: '7' })],
  ['files of the macro itself', { ...macro(comment('Hello')), attachments: [{ id: 1 }] }],
])('%s goes out with the reply', (_what, item) => {
  expect(readMacro(item)?.hasMedia).toBe(true);
});

test.each([
  ['an empty list', { ...macro(comment('Hello')), attachments: [] }],
  ['none', { ...macro(comment('Hello')), attachments: null }],
  ['the word', macro(comment('An <image> is attached'))],
])('no file: %s', (_what, item) => {
  expect(readMacro(item)?.hasMedia).toBe(false);
});

test('what goes elsewhere, and what it does to fields', () => {
  const item = macro(
    { field: 'side_conversation', value: ['SUBJECT', 'Body', 'a@b.example', 'text/html'] },
    { field: 'side_conversation_ticket', value: ['S', 'B'] },
    { field: 'notification_user', value: ['requester_id', 'Subject', 'Body'] },
    { field: 'status', value: 'pending' },
    { field: 'current_tags', value: ['a', 'b'] },
    { field: 'custom_fields_360001', value: true },
    { field: 'cc', value: null },
    { field: 'something_new', value: { of: 'another shape' } },
  );
  expect(readMacro(item)).toMatchObject({
    comment: null,
    asides: ['side-conversation', 'notification'],
    actions: [
      { field: 'status', value: 'pending' },
      { field: 'current_tags', value: 'a b' },
      { field: 'custom_fields_360001', value: 'true' },
      { field: 'cc', value: '' },
      { field: 'something_new', value: '' },
    ],
  });
});

test('a macro that does not say is public: the guard must rather ask too often', () => {
  expect(readMacro(macro(comment('Hello')))?.isInternal).toBe(false);
});

test.each([
  ['actions null', { id: 1, title: 'A', actions: null }],
  ['actions left out', { id: 1, title: 'A' }],
])('%s: a macro that does nothing we know', (_what, item) => {
  expect(readMacro(item)).toMatchObject({ id: '1', comment: null });
});

test.each([
  ['inactive', { id: 1, title: 'A', active: false, actions: [] }],
  ['without an id', { title: 'A' }],
  ['without a title', { id: 1 }],
  ['with actions that are no list', { id: 1, title: 'A', actions: 'none' }],
  ['null', null],
])('no macro: %s', (_what, item) => {
  expect(readMacro(item)).toBeNull();
});
