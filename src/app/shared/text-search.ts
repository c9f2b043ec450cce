import MiniSearch from 'minisearch';
import { foldText } from '../../core/text/compare-text';

/** How well each that matches does, by its id; more is better. */
export type Scores = ReadonlyMap<string, number>;

export interface TextSearch {
  /** Takes the next ones in; false once all are. */
  readonly takeMore: () => boolean;
  readonly scores: (query: string) => Scores;
}

export interface Searched<Field extends string> {
  readonly id: string;
  readonly texts: Readonly<Record<Field, string>>;
}

/** So many at a time: a few milliseconds on a slow computer. */
const STEP = 25;

/** Without the lower-casing and folding that each word gets anyway. */
const NO_WORD = /[^\p{L}\p{N}\p{M}]+/u;

const wordsOf = (text: string): string[] => text.split(NO_WORD).filter(Boolean);

/** A part of a word counts for less than its beginning. */
const INSIDE_SCORE = 0.01;

/**
 * A search by beginnings of words, accents or not; all words of a query have to be found. It finds the
 * inside of compounds, too, and where nothing fits it forgives up to two slips a word.
 *
 * @param describe what is searched of an item; asked when it is taken in.
 * @param weights how much a word counts in each field.
 */
export function createTextSearch<T, Field extends string>(
  items: readonly T[],
  describe: (item: T) => Searched<Field>,
  weights: Readonly<Record<Field, number>>,
): TextSearch {
  const index = new MiniSearch<Record<string, string>>({
    fields: Object.keys(weights),
    tokenize: wordsOf,
    processTerm: foldText,
    searchOptions: { boost: weights, combineWith: 'AND', prefix: true },
  });
  /** All words of each, by its id. */
  const texts = new Map<string, string>();
  let taken = 0;

  const inside = (words: readonly string[]): [string, number][] =>
    [...texts]
      .filter(([, text]) => words.every((word) => text.includes(word)))
      .map(([id]) => [id, INSIDE_SCORE]);
  const found = (query: string, fuzzy: (term: string) => number): [string, number][] =>
    index.search(query, { fuzzy }).map(({ id, score }) => [String(id), score]);

  return {
    takeMore() {
      const next = items.slice(taken, taken + STEP).map(describe);
      taken += next.length;
      index.addAll(next.map((one) => ({ ...one.texts, id: one.id })));
      for (const one of next) texts.set(one.id, foldText(Object.values(one.texts).join(' ')));
      return taken < items.length;
    },
    scores(query) {
      const words = wordsOf(foldText(query));
      if (words.length === 0) return new Map();
      const fitting = new Map([...inside(words), ...found(query, () => 0)]);
      return fitting.size > 0 ? fitting : new Map(found(query, slips));
    },
  };
}

/** Two letters that changed places are two slips. Short words are too much alike. */
function slips(term: string): number {
  if (term.length < 4) return 0;
  return term.length < 5 ? 1 : 2;
}
