import { languageKey } from '../template/template';

export interface CustomerLanguages {
  /** Of the templates that this customer got, the newest first. */
  readonly got: readonly string[];
  /** Of what the customer wrote; null where nobody can tell. */
  readonly written: string | null;
  /** Such as `es-419`; null: unknown. Social channels leave the default (Help 4408822333722). */
  readonly profile: string | null;
}

export interface LanguageChain {
  /** The best first; each stands for its regions too, see `languageRank`. */
  readonly languages: readonly string[];
  /** How many of the first ones are the customer's own; none where nothing tells. */
  readonly own: number;
  /** Where those come from: the conversation, or else the profile. */
  readonly from: 'conversation' | 'profile' | null;
}

/**
 * Best first: of templates they got, what they write, the admin's choice, the profile's, English.
 */
export function languageChain(
  { got, written, profile }: CustomerLanguages,
  { templateLanguage }: { readonly templateLanguage: string | null },
): LanguageChain {
  const fromConversation = keysOf([...got, written]);
  const languages = keysOf([...fromConversation, templateLanguage, profile, 'en']);
  if (fromConversation.length > 0)
    return { languages, own: fromConversation.length, from: 'conversation' };
  // An admin's choice takes the place of the profile.
  const isFirst = profile !== null && languages[0] === languageKey(profile) && !templateLanguage;
  return isFirst ? { languages, own: 1, from: 'profile' } : { languages, own: 0, from: null };
}

const keysOf = (languages: readonly (string | null)[]): string[] => [
  ...new Set(languages.flatMap((language) => (language ? [languageKey(language)] : []))),
];

/** How many ranks a language of the chain has: itself, a region named further on, any other region. */
const RANKS = 3;

/** Lower is better: an exact match, then its regions, then the next of the chain; others last. */
export function languageRank(language: string, chain: readonly string[]): number {
  const key = languageKey(language);
  const at = chain.findIndex((wanted) => baseOf(wanted) === baseOf(key));
  if (at === -1) return chain.length * RANKS;
  if (chain[at] === key) return at * RANKS;
  return at * RANKS + (chain.includes(key) ? 1 : 2);
}

/** Up to which rank a language is the customer's own; -1 where nothing tells. */
export const lastOwnRank = ({ own }: LanguageChain): number => own * RANKS - 1;

/** The same language, whatever the region. */
export const isSameLanguage = (one: string, other: string): boolean =>
  baseOf(languageKey(one)) === baseOf(languageKey(other));

/** Codes of Zendesk and Meta for what is one language to a reader. */
const SAME: ReadonlyMap<string, string> = new Map([
  ['iw', 'he'],
  ['in', 'id'],
  ['tl', 'fil'],
  ['no', 'nb'],
]);

/** Where Chinese is written in traditional characters, if the code names no script. */
const TRADITIONAL: ReadonlySet<string> = new Set(['tw', 'hk', 'mo']);

/** The language, with its script where it has two: who reads `zh-tw` is not served by `zh_CN`. */
function baseOf(key: string): string {
  const [code = '', ...subtags] = key.split('_');
  const base = SAME.get(code) ?? code;
  const script = subtags.find((subtag) => subtag.length === 4);
  if (base !== 'zh') return script === undefined ? base : `${base}_${script}`;
  const isTraditional = subtags.some((subtag) => TRADITIONAL.has(subtag));
  return `zh_${script ?? (isTraditional ? 'hant' : 'hans')}`;
}
