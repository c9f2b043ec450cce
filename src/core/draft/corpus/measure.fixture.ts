import { type Template, templateKey } from '../../template/template';
import { parametersOf, templateOf } from '../../template/template.fixture';
import { findFittingIn } from '../fitting-templates';
import { type FittingCase, NOTHING_FITS } from './drafts.fixture';
import { FITTING_TEMPLATES } from './templates.fixture';

export interface FittingFigures {
  readonly count: number;
  /** Of the drafts that a template says, for how many the right one stands first, and among the first three. */
  readonly first: number;
  readonly firstThree: number;
  readonly missed: readonly { readonly of: FittingCase; readonly offered: readonly string[] }[];
}

/** The language of a draft, as far as it is known. */
export type LanguageOf = (draft: FittingCase) => string | null;

const BEST = 3;

const NAMES = { customer: '', agent: '' };

/** What takes any draft in, in each language: to see that it pushes out nothing that is made for a draft. */
export const WITH_ROOM: readonly Template[] = (
  [
    ['en_US', 'Hi {{1}}, {{2}}. Just answer here if you have questions.'],
    ['de', 'Hallo {{1}}, {{2}}. Antworten Sie einfach hier, wenn Sie Fragen haben.'],
    ['fr', 'Bonjour {{1}}, {{2}}. Répondez ici si vous avez des questions.'],
  ] as const
).map(([language, body]) =>
  templateOf({
    name: 'answer_with_news',
    title: 'answer_with_news',
    language,
    category: 'UTILITY',
    body,
    parameters: parametersOf(2).map((one, at) => ({ ...one, isFreeText: at === 1 })),
  }),
);

/** How well drafts find their templates. */
export function measureFitting(
  cases: readonly FittingCase[],
  languageOf: LanguageOf,
  templates: readonly Template[] = FITTING_TEMPLATES,
): FittingFigures {
  const find = findFittingIn(templates);
  const results = cases.map((of) => {
    const offered = find({ text: of.text, names: NAMES }, languageOf(of));
    const at = offered.findIndex((key) => rightOf(of).includes(key));
    return { of, offered, at };
  });
  const isAmong = (most: number) => results.filter(({ at }) => at >= 0 && at < most).length;
  return {
    count: cases.length,
    first: isAmong(1) / cases.length,
    firstThree: isAmong(BEST) / cases.length,
    missed: results.filter(({ at }) => at < 0 || at >= BEST),
  };
}

const LANGUAGES = { en: 'en_US', de: 'de', fr: 'fr' } as const;

const rightOf = ({ right, language }: FittingCase): readonly string[] =>
  right.map((name) => templateKey({ name, language: LANGUAGES[language] }));

/** How many of the drafts that no template says are offered nothing. */
export function offeredNothing(languageOf: LanguageOf): number {
  const find = findFittingIn(FITTING_TEMPLATES);
  return NOTHING_FITS.filter(
    (of) => find({ text: of.text, names: NAMES }, languageOf(of)).length === 0,
  ).length;
}
