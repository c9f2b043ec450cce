import {
  hasTag,
  isSameContent,
  picturesIn,
  type Standing,
  standingOf,
  type Wanted,
} from './same-draft';

const PICTURE = '<img src="https://files.example/1.png">';

const composer = (text: string, markup = text) => ({
  text,
  markup,
  type: 'publicReply',
  targetChannel: 'whatsapp',
  hasAttachments: false,
});

const HI: Wanted = { text: 'Hi & bye', forms: ['Hi & bye', 'Hi &amp; bye'] };
const LOOK: Wanted = { text: 'Look', forms: [`<p>Look</p>${PICTURE}`] };
const ONE: Wanted = { text: '', forms: [PICTURE] };

test.each<[string, Wanted, string, string, Standing]>([
  ['nothing', HI, '', '', 'blank'],
  ['an empty paragraph', HI, '', '<p></p>', 'blank'],
  ['plain', HI, 'Hi & bye', 'Hi & bye', 'once'],
  ['rich', HI, 'Hi & bye', '<p>Hi &amp; bye</p>', 'once'],
  ['an entity in a plain composer', HI, 'Hi & bye', 'Hi &amp; bye', 'garbled'],
  ['entities twice', HI, 'Hi & byeHi & bye', 'Hi &amp; byeHi &amp; bye', 'garbled'],
  ['typed around', HI, 'Hi & bye, Nora', 'Hi & bye, Nora', 'once'],
  ['twice', HI, 'Hi & byeHi & bye', 'Hi & byeHi & bye', 'again'],
  [
    'twice in paragraphs',
    HI,
    'Hi & bye\nHi & bye',
    '<p>Hi &amp; bye</p><p>Hi &amp; bye</p>',
    'again',
  ],
  ['three times', HI, 'Hi & bye Hi & bye Hi & bye', 'Hi & bye Hi & bye Hi & bye', 'again'],
  ['twice and typed', HI, 'Hi & bye Hi & bye x', 'Hi & bye Hi & bye x', 'other'],
  ['something else', HI, 'typed', 'typed', 'other'],
  ['half of it', HI, 'Hi &', 'Hi &', 'other'],
  ['words and picture', LOOK, 'Look', `<p>Look</p>${PICTURE}`, 'once'],
  ['the words without their picture', LOOK, 'Look', '<p>Look</p>', 'garbled'],
  ['a picture', ONE, '', PICTURE, 'once'],
  ['a picture twice', ONE, '', PICTURE + PICTURE, 'again'],
])('%s', (_what, wanted, text, markup, expected) => {
  expect(standingOf(composer(text, markup), wanted)).toBe(expected);
});

test.each([
  ['Hi', 'Hi', true],
  ['<p>Hi</p>', '<p>Hi</p>', true],
  ['<p>Hi</p>', `<p>Hi</p>${PICTURE}`, false],
  [PICTURE, PICTURE.replace('1.png', '2.png'), false],
  [PICTURE, PICTURE.replace('>', ' alt="x">'), true],
])('%s and %s are the same draft: %s', (one, other, isSame) => {
  const text = (markup: string) => markup.replace(/<[^>]*>/g, '');
  const content = (markup: string) => ({ text: text(markup), markup });
  expect(isSameContent(content(one), content(other))).toBe(isSame);
});

test.each([
  ['<b>', true],
  ['a </x-y z>', true],
  ['a < b > c', false],
  ['<b', false],
  ['> <b', false],
])('%j has a tag: %s', (markup, expected) => {
  expect(hasTag(markup)).toBe(expected);
});

/** Long enough that whoever reads each sign more than a few times does not come to an end. */
const MANY = 500_000;

test('a draft is read once, however it is made', () => {
  expect(hasTag('<a'.repeat(MANY))).toBe(false);
  expect(picturesIn('<img '.repeat(MANY))).toHaveLength(MANY);
  expect(standingOf(composer('<a'.repeat(MANY)), HI)).toBe('other');
});
