import MiniSearch from 'minisearch';
import { type Template, templateKey } from '../../../core/template/template';
import { foldText } from '../../../core/text/compare-text';

/** How well each template that matches does, by `templateKey`; more is better. */
export type Scores = ReadonlyMap<string, number>;

export interface TemplateSearch {
  /** Takes the next templates in; false once all are. */
  readonly takeMore: () => boolean;
  readonly scores: (query: string) => Scores;
}

interface Document {
  readonly id: string;
  readonly title: string;
  readonly name: string;
  readonly useCase: string;
  readonly category: string;
  readonly body: string;
}

/** So many at a time: a few milliseconds on a slow computer. */
const STEP = 25;

/** Without the lower-casing and folding that each word gets anyway. */
const NO_WORD = /[^\p{L}\p{N}\p{M}]+/u;

const wordsOf = (text: string): string[] => text.split(NO_WORD).filter(Boolean);

/** A part of a word counts for less than its beginning. */
const INSIDE_SCORE = 0.01;

/**
 * A search by beginnings of words in title, name, use case, category and text, accents or not; all
 * words of a query have to be found, and one in the title counts for more than one in the text. It
 * finds the inside of compounds, too, and where nothing fits it forgives up to two slips a word.
 *
 * @param describeCategory a category as the agent reads it, so that "Werbung" finds marketing templates.
 */
export function createTemplateSearch(
  templates: readonly Template[],
  describeCategory: (category: string) => string,
): TemplateSearch {
  const index = new MiniSearch<Document>({
    fields: ['title', 'name', 'useCase', 'category', 'body'],
    tokenize: wordsOf,
    processTerm: foldText,
    searchOptions: {
      boost: { title: 4, name: 3, useCase: 3, category: 2 },
      combineWith: 'AND',
      prefix: true,
    },
  });
  /** All words of each template, by its key. */
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
      const next = templates
        .slice(taken, taken + STEP)
        .map((one) => documentOf(one, describeCategory));
      taken += next.length;
      index.addAll(next);
      for (const { id, ...fields } of next)
        texts.set(id, foldText(Object.values(fields).join(' ')));
      return taken < templates.length;
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

function documentOf(template: Template, describeCategory: (category: string) => string): Document {
  const { title, name, useCase, category, header, body } = template;
  return {
    id: templateKey(template),
    title,
    name,
    useCase,
    category: category === null ? '' : describeCategory(category),
    body: [header?.kind === 'text' ? header.text : '', body ?? ''].join(' '),
  };
}
