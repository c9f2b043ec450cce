import { wordsOf } from '../text/compare-text';
import { type Likeness, likeness } from './likeness';
import type { Macro } from './macro';
import type { MacroIndex } from './macro-index';

/** The kinds of likeness that count, with limits measured on the corpus. */
const WAYS: readonly Likeness[] = [
  // A word or two changed, or something typed beside it.
  { shared: 40, covered: 0.5, explained: 0.5 },
  // The whole macro beside more text.
  { shared: 30, covered: 0.95, explained: 0.35 },
  // Sentences of it were cut, the rest is the macro's.
  { shared: 60, covered: 0.35, explained: 0.9 },
];
/** At least this share of macro and text together; 2 is all of both. */
const LEAST_OF_BOTH = 1.4;

const isAlike = ({ shared, covered, explained }: Likeness): boolean =>
  covered + explained >= LEAST_OF_BOTH &&
  WAYS.some(
    (least) => shared >= least.shared && covered >= least.covered && explained >= least.explained,
  );

/** The words that a change put in, and those they replaced. */
function changedWords(before: readonly string[], after: readonly string[]) {
  const shorter = Math.min(before.length, after.length);
  let head = 0;
  while (head < shorter && before[head] === after[head]) head += 1;
  let tail = 0;
  while (tail < shorter - head && before.at(-1 - tail) === after.at(-1 - tail)) tail += 1;
  const put = after.slice(head, after.length - tail);
  const isInsertion = head + tail === before.length;
  // A replacing text may share its first and last words with the old one.
  return isInsertion || put.length * 2 < after.length
    ? { put, instead: [] }
    : { put: after, instead: before };
}

/** The likeliest macro whose text one change put into the composer in edited form. */
export function editedMacro(before: string, after: string, index: MacroIndex): Macro | null {
  const { put, instead } = changedWords(wordsOf(before), wordsOf(after));
  let best: Macro | null = null;
  let most = 0;
  for (const { macro, comment } of index.candidates(put)) {
    const like = likeness(comment, put);
    const score = like.covered + like.explained;
    if (!isAlike(like) || score <= most) continue;
    // It was this macro already.
    if (isAlike(likeness(comment, instead))) continue;
    best = macro;
    most = score;
  }
  return best;
}
