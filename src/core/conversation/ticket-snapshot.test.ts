import { isBlankDraft } from './ticket-snapshot';
import { composerOf } from './ticket-snapshot.fixture';

test.each([
  ['nothing', '', '', true],
  ['empty mark-up', '', '<p></p>', true],
  ['blanks', ' \n\u00a0', '<p> <br>&nbsp;</p>', true],
  ['words', 'Hi', 'Hi', false],
  ['words in mark-up', 'Hi', '<p>Hi</p>', false],
  ['a picture', '', '<p><img src="a.png"></p>', false],
  ['a picture, in capitals', '', '<IMG SRC="a.png">', false],
  ['another mark-up of a similar name', '', '<imgs></imgs>', true],
])('blank draft: %s', (_name, text, markup, expected) => {
  expect(isBlankDraft(composerOf({ text, markup }))).toBe(expected);
});
