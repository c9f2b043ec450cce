import { type Template, templateKey } from '../template/template';
import { type SendAccess, whyNotSendable } from '../template/why-not-sendable';

/** Under which heading a template stands in the list. */
export type RankGroup =
  | 'fitting'
  | 'favourite'
  | 'recent'
  | 'their-language'
  | 'other'
  | 'not-sendable';

export interface RankBy {
  readonly access: SendAccess;
  /** Keys, see `templateKey`. */
  readonly favourites: ReadonlySet<string>;
  /** Keys, the last used first. */
  readonly recents: readonly string[];
  /** Keys of those that fit the draft, best first; see `fitting-templates.ts`. */
  readonly fitting: readonly string[];
  /** How well a language suits this customer, from 0: the best one; see `language-chain.ts`. */
  readonly languageRank: (language: string) => number;
  /** Up to which rank it is the customer's own language; -1 where that is not known. */
  readonly theirRank: number;
  /** How well each matches the search; null without one. */
  readonly scores: ReadonlyMap<string, number> | null;
}

export interface RankedTemplates {
  readonly group: RankGroup;
  readonly templates: readonly Template[];
}

/** More would push the customer's own language out of sight. */
const MOST_RECENTS = 5;

/** The right one is among the first three for at least nine drafts in ten, see `draft/corpus`. */
const MOST_FITTING = 3;

const GROUPS: readonly RankGroup[] = [
  'fitting',
  'favourite',
  'recent',
  'their-language',
  'other',
  'not-sendable',
];

/**
 * The order of the list: what fits the draft (unless the agent searches), favourites, recent ones, the
 * customer's language, the rest, and last what cannot be sent now. Within a group: search score,
 * those whose text can be read here, language, then the given order, which is the admin's.
 */
export function rankTemplates(templates: readonly Template[], by: RankBy): RankedTemplates[] {
  const recents = placesIn(by.recents.slice(0, MOST_RECENTS));
  const fitting = placesIn(fittingIn(templates, by));
  // Ranked once a language: a thousand templates have a handful.
  const languages = new Map<string, number>();
  const rankOf = (language: string): number => {
    const rank = languages.get(language) ?? by.languageRank(language);
    languages.set(language, rank);
    return rank;
  };
  const ranked = templates.map((template) => {
    const key = templateKey(template);
    const language = rankOf(template.language);
    const group = fitting.has(key)
      ? 'fitting'
      : groupOf(template, key, recents.has(key), language, by);
    const places = group === 'fitting' ? fitting : group === 'recent' ? recents : null;
    return {
      template,
      group,
      score: by.scores?.get(key) ?? 0,
      place: places?.get(key) ?? 0,
      isTextKnown: template.body !== null,
      language,
    };
  });
  return GROUPS.flatMap((group) => {
    const inside = ranked
      .filter((one) => one.group === group)
      .sort(
        (a, b) =>
          b.score - a.score ||
          a.place - b.place ||
          Number(b.isTextKnown) - Number(a.isTextKnown) ||
          a.language - b.language,
      );
    return inside.length === 0
      ? []
      : [{ group, templates: inside.map(({ template }) => template) }];
  });
}

const placesIn = (keys: readonly string[]): ReadonlyMap<string, number> =>
  new Map(keys.map((key, at) => [key, at]));

/** The best of those that can be sent. */
function fittingIn(templates: readonly Template[], { fitting, scores, access }: RankBy) {
  if (scores !== null || fitting.length === 0) return [];
  const sendable = new Set(
    templates.filter((one) => whyNotSendable(one, access) === null).map(templateKey),
  );
  return fitting.filter((key) => sendable.has(key)).slice(0, MOST_FITTING);
}

function groupOf(
  template: Template,
  key: string,
  isRecent: boolean,
  language: number,
  { access, favourites, theirRank }: RankBy,
): RankGroup {
  if (whyNotSendable(template, access) !== null) return 'not-sendable';
  if (favourites.has(key)) return 'favourite';
  if (isRecent) return 'recent';
  return language <= theirRank ? 'their-language' : 'other';
}
