import { wordsOf } from '../text/compare-text';
import { fixedTexts } from './macro-pattern';

/** A macro's comment as words, to be compared with a text that is nearly the same. */
export interface TokenizedComment {
  readonly words: readonly string[];
  /** By a word's index: how many words a placeholder right before it may stand for. */
  readonly roomBefore: ReadonlyMap<number, number>;
  /** Letters and digits of all words. */
  readonly size: number;
}

/** A placeholder stands for one word per this many characters: names, numbers, a subject. */
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

export interface Likeness {
  /** Letters and digits of the words that both share, in order and in runs. */
  readonly shared: number;
  /** 0 to 1: how much of the macro's fixed words is in the text. */
  readonly covered: number;
  /** 0 to 1: how much of the text the macro explains, without what filled its placeholders. */
  readonly explained: number;
}

/** Single words are shared by any two texts; only runs count. */
const LEAST_RUN = 2;
const LEAST_RUN_SIZE = 8;
/** The cost is the product of both lengths; longer texts are only compared letter for letter. */
const MOST_CELLS = 400_000;

export const NOT_ALIKE: Likeness = { shared: 0, covered: 0, explained: 0 };

/** Compares a macro's words with those of a text: both in order, anything for the placeholders. */
export function likeness(macro: TokenizedComment, text: readonly string[]): Likeness {
  const { words, roomBefore, size } = macro;
  if (size === 0 || text.length === 0 || words.length * text.length > MOST_CELLS) return NOT_ALIKE;
  const pairs = inRuns(commonWords(words, text), words);
  if (pairs.length === 0) return NOT_ALIKE;

  let filled = 0;
  const fills = (from: number, to: number, room: number) => {
    if (to - from <= room) filled += sizeOf(text.slice(from, to));
  };
  // What stands between two consecutive words of the macro filled a placeholder.
  let last = { ofMacro: -1, ofText: -1 };
  for (const pair of pairs) {
    const room = roomBefore.get(pair.ofMacro);
    if (room !== undefined && pair.ofMacro === last.ofMacro + 1) {
      fills(last.ofText + 1, pair.ofText, room);
    }
    last = pair;
  }
  const roomAtEnd = roomBefore.get(words.length);
  if (roomAtEnd !== undefined && last.ofMacro === words.length - 1) {
    fills(last.ofText + 1, text.length, roomAtEnd);
  }

  const shared = pairs.reduce((sum, { ofMacro }) => sum + (words[ofMacro]?.length ?? 0), 0);
  return { shared, covered: shared / size, explained: shared / (sizeOf(text) - filled) };
}

interface Pair {
  readonly ofMacro: number;
  readonly ofText: number;
}

/** The longest sequence of words that both hold in this order. */
function commonWords(one: readonly string[], other: readonly string[]): Pair[] {
  const width = other.length + 1;
  // By words left on each side: the length of the best common sequence.
  const best = new Uint16Array((one.length + 1) * width);
  for (let i = one.length - 1; i >= 0; i -= 1) {
    for (let j = other.length - 1; j >= 0; j -= 1) {
      best[i * width + j] =
        one[i] === other[j]
          ? (best[(i + 1) * width + j + 1] ?? 0) + 1
          : Math.max(best[(i + 1) * width + j] ?? 0, best[i * width + j + 1] ?? 0);
    }
  }
  const pairs: Pair[] = [];
  for (let i = 0, j = 0; i < one.length && j < other.length; ) {
    if (one[i] === other[j]) {
      pairs.push({ ofMacro: i, ofText: j });
      i += 1;
      j += 1;
    } else if ((best[(i + 1) * width + j] ?? 0) >= (best[i * width + j + 1] ?? 0)) i += 1;
    else j += 1;
  }
  return pairs;
}

/** The pairs that are consecutive in both, long enough to be no accident. */
function inRuns(pairs: readonly Pair[], words: readonly string[]): Pair[] {
  const kept: Pair[] = [];
  let run: Pair[] = [];
  const end = () => {
    const size = run.reduce((sum, { ofMacro }) => sum + (words[ofMacro]?.length ?? 0), 0);
    if (run.length >= LEAST_RUN && size >= LEAST_RUN_SIZE) kept.push(...run);
    run = [];
  };
  for (const pair of pairs) {
    const last = run.at(-1);
    if (last && (pair.ofMacro !== last.ofMacro + 1 || pair.ofText !== last.ofText + 1)) end();
    run.push(pair);
  }
  end();
  return kept;
}
