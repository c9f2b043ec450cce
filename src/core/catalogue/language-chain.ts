import { languageKey } from '../template/language-key';

/**
 * The languages that suit a customer, the best first: the requester's own, then the admin's choice,
 * then English. Each stands for its regions too, see `languageRank`.
 * @param requesterLocale Zendesk's code, such as `de` or `es-419`; null where it is not known.
 */
export function languageChain(
  requesterLocale: string | null,
  { templateLanguage }: { readonly templateLanguage: string | null },
): readonly string[] {
  const wanted = [requesterLocale, templateLanguage, 'en'];
  return [...new Set(wanted.flatMap((language) => (language ? [languageKey(language)] : [])))];
}

/**
 * How well a template's language suits: the lower, the better. Exactly the wanted language comes
 * before the regions of it, and those before anything of the next one. What is not in the chain comes
 * last.
 */
export function languageRank(language: string, chain: readonly string[]): number {
  const key = languageKey(language);
  const at = chain.findIndex((wanted) => baseOf(wanted) === baseOf(key));
  if (at === -1) return chain.length * 3;
  if (chain[at] === key) return at * 3;
  return at * 3 + (chain.includes(key) ? 1 : 2);
}

/** Codes of Zendesk and Meta for what is one language to a reader. */
const SAME: ReadonlyMap<string, string> = new Map([
  ['iw', 'he'],
  ['in', 'id'],
  ['tl', 'fil'],
  ['no', 'nb'],
]);

function baseOf(key: string): string {
  const base = key.split('_')[0] ?? '';
  return SAME.get(base) ?? base;
}
