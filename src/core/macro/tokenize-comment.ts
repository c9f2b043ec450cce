import { wordsOf } from '../text/words-of';
import { fixedTexts } from './macro-pattern';

/** A macro's comment as words, to be compared with a text that is nearly the same. */
export interface TokenizedComment {
  readonly words: readonly string[];
  /** By the place of a word: how many words a placeholder right before it may stand for. */
  readonly roomBefore: ReadonlyMap<number, number>;
  /** Letters and digits of all words. */
  readonly size: number;
}

/** A placeholder of this many characters stands for this many words: names, numbers, a subject. */
const CHARACTERS_PER_WORD = 20;

/** The words of a comment's fixed texts, and the room of its placeholders between them. */
export function tokenizeComment(comment: string): TokenizedComment {
  const { texts, rooms } = fixedTexts(comment);
  const words: string[] = [];
  const roomBefore = new Map<number, number>();
  for (const [index, text] of texts.entries()) {
    const room = (rooms[index - 1] ?? 0) / CHARACTERS_PER_WORD;
    if (room > 0) roomBefore.set(words.length, (roomBefore.get(words.length) ?? 0) + room);
    words.push(...wordsOf(text));
  }
  return { words, roomBefore, size: sizeOf(words) };
}

export const sizeOf = (words: readonly string[]): number =>
  words.reduce((sum, { length }) => sum + length, 0);
