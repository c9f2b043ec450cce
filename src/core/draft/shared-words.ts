import { comparableText, comparableWords } from '../text/comparable-words';
import { tellingWords } from '../text/telling-words';
import { partsOfDraft } from './parts-of-draft';
import type { OwnWords } from './take-draft-in';
import { topicsIn } from './topics';

/** Part of a text; joined, the pieces are the text. */
export interface Piece {
  readonly text: string;
  /** The draft has these words too, or others on the same topic. */
  readonly isShared: boolean;
}

const WORD = '[\\p{L}\\p{M}\\p{N}]+';

/**
 * Marks what a text shares with a draft: runs of words that the draft has too, at least one of them a
 * telling one. The draft's greeting and ending do not count.
 */
export function sharedWith({ text: draft, names }: OwnWords): (text: string) => readonly Piece[] {
  const own = partsOfDraft(draft, names).words;
  const words = comparableWords(own);
  const literal = new Set(comparableText(own).match(new RegExp(WORD, 'gu')));
  const telling = tellingWords(words);
  const topics = topicsIn(words);
  const tells = (word: string): boolean =>
    [...tellingWords([word])].some((one) => telling.has(one)) ||
    [...topicsIn([word])].some((one) => topics.has(one));

  return (text) => {
    // Every second part is a word.
    const parts = text.split(new RegExp(`(${WORD})`, 'u'));
    const runs: { from: number; to: number; isTelling: boolean }[] = [];
    for (let at = 1; at < parts.length; at += 2) {
      const word = comparableText(parts[at] ?? '');
      const isTelling = tells(word);
      if (!isTelling && !literal.has(word)) continue;
      const last = runs.at(-1);
      if (last?.to === at - 1) {
        last.to = at + 1;
        last.isTelling ||= isTelling;
      } else runs.push({ from: at, to: at + 1, isTelling });
    }
    return piecesOf(
      parts,
      runs.filter((run) => run.isTelling),
    );
  };
}

function piecesOf(
  parts: readonly string[],
  runs: readonly { readonly from: number; readonly to: number }[],
): readonly Piece[] {
  const piece = (from: number, to: number | undefined, isShared: boolean): Piece => ({
    text: parts.slice(from, to).join(''),
    isShared,
  });
  const starts = [0, ...runs.map(({ to }) => to)];
  return starts
    .flatMap((start, i) => {
      const run = runs[i];
      const between = piece(start, run?.from, false);
      return run === undefined ? [between] : [between, piece(run.from, run.to, true)];
    })
    .filter(({ text }) => text !== '');
}
