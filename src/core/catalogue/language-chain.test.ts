import { languageChain, languageRank } from './language-chain';

test.each([
  ['de-AT', 'fr', ['de_at', 'fr', 'en']],
  ['de', null, ['de', 'en']],
  [null, 'pt_BR', ['pt_br', 'en']],
  [null, null, ['en']],
  ['', '', ['en']],
  ['en', 'en', ['en']],
])('%s, and %s in the settings', (requesterLocale, templateLanguage, chain) => {
  expect(languageChain(requesterLocale, { templateLanguage })).toEqual(chain);
});

/** Groups of languages, the best first; within a group all are as good. */
test.each<[string | null, string | null, string[][]]>([
  ['de-AT', null, [['de_AT'], ['de', 'de_DE'], ['en'], ['en_US'], ['fr', 'ja']]],
  ['de-AT', 'de', [['de_AT'], ['de'], ['de_DE'], ['en']]],
  ['de', 'fr', [['de', 'DE'], ['de_DE', 'de-CH'], ['fr'], ['fr_CA'], ['en'], ['en_GB'], ['deu']]],
  ['pt-BR', 'en_US', [['pt_BR', 'pt-br'], ['pt_PT'], ['en_US'], ['en'], ['en_GB']]],
  ['zh-TW', null, [['zh_TW'], ['zh_CN', 'zh_HK'], ['en'], ['ja']]],
  ['he', null, [['he'], ['iw', 'iw_IL'], ['en'], ['de']]],
  [null, null, [['en'], ['en_US', 'en_GB'], ['de', 'fr', '']]],
])('for %s, with %s in the settings: %j', (locale, templateLanguage, groups) => {
  const chain = languageChain(locale, { templateLanguage });
  const ranks = groups.map((group) => group.map((language) => languageRank(language, chain)));
  for (const [i, rank] of ranks.entries()) {
    expect(new Set(rank).size).toBe(1);
    expect(rank[0]).toBeGreaterThan(ranks[i - 1]?.[0] ?? -1);
  }
});
