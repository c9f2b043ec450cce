import { type CustomerLanguages, languageChain, languageRank, lastOwnRank } from './language-chain';

const NOTHING: CustomerLanguages = { got: [], written: null, profile: null };

test.each<
  [string, Partial<CustomerLanguages>, string | null, readonly string[], number, string | null]
>([
  ['the profile alone', { profile: 'de-AT' }, null, ['de_at', 'en'], 1, 'profile'],
  ['the admin’s choice comes first', { profile: 'de-AT' }, 'fr', ['fr', 'de_at', 'en'], 0, null],
  ['the same', { profile: 'de' }, 'de', ['de', 'en'], 0, null],
  ['nothing', {}, null, ['en'], 0, null],
  ['nothing but blanks', { profile: '' }, '', ['en'], 0, null],
  ['the admin’s choice alone', {}, 'pt_BR', ['pt_br', 'en'], 0, null],
  [
    'what was written',
    { written: 'es', profile: 'en-US' },
    'de',
    ['es', 'de', 'en_us', 'en'],
    1,
    'conversation',
  ],
  [
    'what was sent',
    { got: ['pt_BR'], written: 'es', profile: 'de' },
    null,
    ['pt_br', 'es', 'de', 'en'],
    2,
    'conversation',
  ],
  [
    'the newest of what was sent',
    { got: ['fr', 'de', 'fr'] },
    null,
    ['fr', 'de', 'en'],
    2,
    'conversation',
  ],
  ['all the same', { got: ['en'], written: 'en', profile: 'en' }, 'en', ['en'], 1, 'conversation'],
])('%s', (_name, known, templateLanguage, languages, own, from) => {
  const chain = languageChain({ ...NOTHING, ...known }, { templateLanguage });
  expect(chain).toEqual({ languages, own, from });
  expect(lastOwnRank(chain)).toBe(own * 3 - 1);
});

/** Groups of languages, the best first; within a group all are as good. */
test.each<[Partial<CustomerLanguages>, string | null, string[][]]>([
  [{ profile: 'de-AT' }, null, [['de_AT'], ['de', 'de_DE'], ['en'], ['en_US'], ['fr', 'ja']]],
  [{ profile: 'de-AT' }, 'de', [['de'], ['de_AT'], ['de_DE'], ['en']]],
  [
    { written: 'de' },
    'fr',
    [['de', 'DE'], ['de_DE', 'de-CH'], ['fr'], ['fr_CA'], ['en'], ['en_GB'], ['deu']],
  ],
  [{ got: ['pt_BR'] }, 'en_US', [['pt_BR', 'pt-br'], ['pt_PT'], ['en_US'], ['en'], ['en_GB']]],
  [{ profile: 'zh-TW' }, null, [['zh_TW'], ['zh_HK'], ['en'], ['ja', 'zh_CN', 'zh']]],
  [
    { profile: 'zh-cn' },
    null,
    [['zh_CN'], ['zh', 'zh_SG', 'zh_Hans'], ['en'], ['zh_TW', 'zh_HK', 'zh_Hant']],
  ],
  [{ profile: 'sr_Latn' }, null, [['sr_Latn'], ['en'], ['sr', 'sr_Cyrl']]],
  [{ profile: 'es-419' }, null, [['es_419'], ['es', 'es_MX'], ['en']]],
  [{ profile: 'he' }, null, [['he'], ['iw', 'iw_IL'], ['en'], ['de']]],
  [{}, null, [['en'], ['en_US', 'en_GB'], ['de', 'fr', '']]],
])('for %j, with %s in the settings: %j', (known, templateLanguage, groups) => {
  const { languages } = languageChain({ ...NOTHING, ...known }, { templateLanguage });
  const ranks = groups.map((group) => group.map((language) => languageRank(language, languages)));
  for (const [i, rank] of ranks.entries()) {
    expect(new Set(rank).size).toBe(1);
    expect(rank[0]).toBeGreaterThan(ranks[i - 1]?.[0] ?? -1);
  }
});
