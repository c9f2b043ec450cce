import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

type Tree = { readonly [key: string]: string | Tree };

const read = (locale: string): { app: Tree; ui: Tree } =>
  JSON.parse(readFileSync(`translations/${locale}.json`, 'utf8'));

const isPlural = (value: string | Tree): boolean =>
  typeof value === 'object' && typeof value.other === 'string';

/** Every message's key with its texts: one, or one for each plural form. */
function leaves(tree: Tree, prefix = ''): [string, readonly string[]][] {
  return Object.entries(tree).flatMap(([key, value]): [string, readonly string[]][] => {
    if (typeof value === 'string') return [[prefix + key, [value]]];
    if (isPlural(value)) return [[prefix + key, Object.values(value) as string[]]];
    return leaves(value, `${prefix}${key}.`);
  });
}

const placeholders = (text: string): string[] =>
  [...new Set([...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => String(name)))].sort();

const english = new Map(leaves(read('en').ui));
const locales = readdirSync('translations').map((name) => name.replace('.json', ''));

function sources(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name) && !/\.test\./.test(name))
    .map((name) => readFileSync(join(folder, name), 'utf8'));
}

test('speaks English, German and French', () => {
  expect(locales.sort()).toEqual(['de', 'en', 'fr']);
});

test.each(locales)('%s has every message of English, and no other', (locale) => {
  expect(
    leaves(read(locale).ui)
      .map(([key]) => key)
      .sort(),
  ).toEqual([...english.keys()].sort());
  expect(leaves(read(locale).app).map(([key]) => key)).toEqual(
    leaves(read('en').app).map(([key]) => key),
  );
});

test.each(locales)('%s keeps the placeholders of every message', (locale) => {
  const wrong = leaves(read(locale).ui).filter(([key, texts]) => {
    const expected = placeholders((english.get(key) ?? []).join(' '));
    return texts.some((text) => placeholders(text).join() !== expected.join());
  });
  expect(wrong).toEqual([]);
});

test.each(locales)('%s has every plural form that its language needs', (locale) => {
  const forms = new Intl.PluralRules(locale).resolvedOptions().pluralCategories;
  const { ui } = read(locale);
  const missing: string[] = [];
  const visit = (tree: Tree, prefix: string) => {
    for (const [key, value] of Object.entries(tree)) {
      if (typeof value === 'string') continue;
      if (!isPlural(value)) visit(value, `${prefix}${key}.`);
      else
        missing.push(
          ...forms.filter((form) => !(form in value)).map((form) => `${prefix}${key}: ${form}`),
        );
    }
  };
  visit(ui, '');
  expect(missing).toEqual([]);
});

test('every message is used, and every message used is there', () => {
  const code = sources('src').join('\n');
  // A key may be computed: `delivery.retry.${retry}`. That each of those is there the compiler holds.
  const computed = [...code.matchAll(/`((?:[\w-]+\.)+(?:[\w.-]|\$\{[^}]+\})*)`/g)].map(
    ([, key]) =>
      new RegExp(
        `^${String(key)
          .replace(/\./g, '\\.')
          .replace(/\$\{[^}]+\}/g, '[\\w-]+')}$`,
      ),
  );
  const isUsed = (key: string) =>
    code.includes(`'${key}'`) || computed.some((pattern) => pattern.test(key));
  const unused = [...english.keys()].filter((key) => !isUsed(key));
  expect(unused).toEqual([]);
  const tops = Object.keys(read('en').ui).join('|');
  const named = [...code.matchAll(new RegExp(`'((?:${tops})(?:\\.[\\w-]+)+)'`, 'g'))].map(
    ([, key]) => String(key),
  );
  expect(named.filter((key) => !english.has(key))).toEqual([]);
});

/** What cannot be known, is not true any more, or names a person (glossary: words to avoid). */
const WORDS_TO_AVOID: Readonly<Record<string, RegExp>> = {
  en: /\b(delivered|free of charge|for free|unread|expired|HSM|session message)\b/i,
  de: /\b(zugestellt|kostenlos|gratis|ungelesen|abgelaufen)/i,
  fr: /\b(distribué|délivré|remis|gratuit|sans frais|non lu|expiré)/i,
};

test.each(locales)('%s promises nothing that cannot be known', (locale) => {
  const { app, ui } = read(locale);
  const texts = [...leaves(app), ...leaves(ui)].flatMap(([, values]) => values);
  const pattern = WORDS_TO_AVOID[locale] ?? /^$/;
  expect(texts.filter((text) => pattern.test(text))).toEqual([]);
});

test('French keeps its high signs and quotes with their words', () => {
  const texts = leaves(read('fr').ui).flatMap(([, values]) => values);
  expect(texts.filter((text) => /\u0020[:;?!»]|«\u0020/.test(text))).toEqual([]);
});
