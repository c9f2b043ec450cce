import { wordsOf } from '../text/compare-text';
import { type Likeness, likeness } from './likeness';
import type { Macro } from './macro';
import type { MacroIndex } from './macro-index';

/** How alike a macro and a text have to be, one way or another; measured on the corpus. */
const WAYS: readonly Likeness[] = [
  // A word or two changed, or something typed beside it: most of both is the same.
  { shared: 40, covered: 0.5, explained: 0.5 },
  // The whole macro, beside more that somebody typed.
  { shared: 30, covered: 0.95, explained: 0.35 },
  // Sentences of it were cut: all that is there is the macro's.
  { shared: 60, covered: 0.35, explained: 0.9 },
];
/** Of the macro and of the text together so much; 2 would be all of both. */
const LEAST_OF_BOTH = 1.4;

const isAlike = ({ shared, covered, explained }: Likeness): boolean =>
  covered + explained >= LEAST_OF_BOTH &&
  WAYS.some(
    (least) => shared >= least.shared && covered >= least.covered && explained >= least.explained,
  );

/** What a change has put in, as words; and the words that were there before, if they made room for it. */
function changedWords(before: readonly string[], after: readonly string[]) {
  const shorter = Math.min(before.length, after.length);
  let head = 0;
  while (head < shorter && before[head] === after[head]) head += 1;
  let tail = 0;
  while (tail < shorter - head && before.at(-1 - tail) === after.at(-1 - tail)) tail += 1;
  const put = after.slice(head, after.length - tail);
  const isInsertion = head + tail === before.length;
  // A text in place of another may share its first and last words with it.
  return isInsertion || put.length * 2 < after.length
    ? { put, instead: [] }
    : { put: after, instead: before };
}

/**
 * Which macro has one change put into the composer, where its text was changed a little on its way:
 * a word, a sentence less, something typed beside it. Of several that are alike the likest one.
 */
export function editedMacro(before: string, after: string, index: MacroIndex): Macro | null {
  const { put, instead } = changedWords(wordsOf(before), wordsOf(after));
  let best: Macro | null = null;
  let most = 0;
  for (const { macro, comment } of index.candidates(put)) {
    const like = likeness(comment, put);
    const score = like.covered + like.explained;
    if (!isAlike(like) || score <= most) continue;
    // What was this macro already is not a new one.
    if (isAlike(likeness(comment, instead))) continue;
    best = macro;
    most = score;
  }
  return best;
}
