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
    isInternal: false,
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
