import { type Template, templateKey } from '../template/template';
import { type SendAccess, whyNotSendable } from '../template/why-not-sendable';

/** Under which heading a template stands in the list. */
export type RankGroup = 'favourite' | 'recent' | 'their-language' | 'other' | 'not-sendable';

export interface RankBy {
  readonly access: SendAccess;
  /** Keys, see `templateKey`. */
  readonly favourites: ReadonlySet<string>;
  /** Keys, the last used first. */
  readonly recents: readonly string[];
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

const GROUPS: readonly RankGroup[] = [
  'favourite',
  'recent',
  'their-language',
  'other',
  'not-sendable',
];

/**
 * The order of the list: favourites, recent ones, the customer's language, the rest, and last what
 * cannot be sent now. Within a group: search score, language, then the given order, which is the
 * admin's.
 */
export function rankTemplates(templates: readonly Template[], by: RankBy): RankedTemplates[] {
  const recents = new Map(by.recents.slice(0, MOST_RECENTS).map((key, i) => [key, i]));
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
    const recent = recents.get(key);
    return {
      template,
      group: groupOf(template, key, recent !== undefined, language, by),
      score: by.scores?.get(key) ?? 0,
      recent: recent ?? MOST_RECENTS,
      language,
    };
  });
  return GROUPS.flatMap((group) => {
    const inside = ranked
      .filter((one) => one.group === group)
      .sort(
        (a, b) =>
          b.score - a.score ||
          (group === 'recent' ? a.recent - b.recent : 0) ||
          a.language - b.language,
      );
    return inside.length === 0
      ? []
      : [{ group, templates: inside.map(({ template }) => template) }];
  });
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
