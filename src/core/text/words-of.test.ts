import { wordsOf } from './words-of';

test.each([
  ['words and marks', 'Hello, dear *Ada*!', ['hello', 'dear', 'ada']],
  ['accents, written in one or in two', 'Grüße e\u0301te\u0301', ['grüße', 'été']],
  ['numbers', '1. Step 42', ['1', 'step', '42']],
  ['apostrophes part words', 'l’équipe', ['l', 'équipe']],
  ['nothing', ' – \n', []],
])('%s', (_what, text, words) => {
  expect(wordsOf(text)).toEqual(words);
});
