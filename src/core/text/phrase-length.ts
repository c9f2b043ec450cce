import { foldText } from './compare-text';

/** Letters only, single blanks between: marks, commas and emoji do not matter. */
export const lettersOf = (text: string): string =>
  foldText(text)
    .replace(/[^\p{L}]+/gu, ' ')
    .trim();

const MOST_WORDS = 4;

/**
 * The length of the longest of these phrases that a text begins with, in characters of the text; 0:
 * none. A phrase does not go beyond the end of a sentence.
 * @param phrases as `lettersOf` gives them, of at most four words.
 */
export function phraseLength(text: string, phrases: ReadonlySet<string>): number {
  const sentence = /^[\s¡¿*_~]*[\p{L}\p{M} \t,'’()-]*/u.exec(text)?.[0] ?? '';
  let length = 0;
  for (const { 0: word, index } of [...sentence.matchAll(/[\p{L}\p{M})]+/gu)].slice(
    0,
    MOST_WORDS,
  )) {
    const end = index + word.length;
    if (phrases.has(lettersOf(sentence.slice(0, end)))) length = end;
  }
  return length;
}
