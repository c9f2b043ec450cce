import { lettersOf, phraseLength } from './phrase-length';

const PHRASES = new Set(['hi', 'hi again', 'liebe r', 'guten tag', 'hola'].map(lettersOf));

test.each([
  ['Hi Olivia', 2],
  ['hi again, Olivia', 8],
  ['Liebe(r) Lena', 8],
  ['  Guten  Tag Frau Weiß', 12],
  ['¡Hola Ana!', 5],
  ['*Hi* Olivia', 3],
  // Behind the end of a sentence begins another.
  ['Hi. Again I write', 2],
  ['Hi\nagain', 2],
  ['Hidden', 0],
  ['Olivia, hi', 0],
  ['4 hi', 0],
  ['', 0],
])('%j: %i', (text, expected) => {
  expect(phraseLength(text, PHRASES)).toBe(expected);
});
