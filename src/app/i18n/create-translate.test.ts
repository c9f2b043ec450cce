import { createTranslate } from './create-translate';
import { loadLocale } from './load-locale';
import type { MessageKey, PartialMessages } from './messages';

const translateIn = async (locale: string) => (await loadLocale({ locale, timeZone: 'UTC' })).t;

/** Messages of a test's own, under keys that the app has. */
const of = (messages: PartialMessages, locale = 'en') => createTranslate(locale, messages);

test.each([
  ['en', 1, 'Closed 1 day ago'],
  ['en', 2, 'Closed 2 days ago'],
  ['de', 1, 'Seit 1 Tag geschlossen'],
  ['de', 2, 'Seit 2 Tagen geschlossen'],
  ['fr', 1, 'Fermée depuis 1 jour'],
  ['fr', 2, 'Fermée depuis 2 jours'],
  // French counts nothing as one.
  ['fr', 0, 'Fermée depuis 0 jour'],
  ['en', 0, 'Closed 0 days ago'],
])('%s: %d', async (locale, count, expected) => {
  expect((await translateIn(locale))('window.closed.days', { count })).toBe(expected);
});

test('a plural that the language lacks is its "other"', () => {
  const t = of({ customer: { other: '{count} things' } }, 'ar');
  expect(t('customer', { count: 2 })).toBe('2 things');
});

test.each([
  ['en', '5,000 macros'],
  ['de', '5.000 Makros'],
  ['fr', '5\u202f000 macros'],
])('numbers are written as in %s', async (locale, expected) => {
  expect((await translateIn(locale))('macros.found', { count: 5000 })).toBe(expected);
});

test('a number is a number, a text stays as it is', () => {
  const t = of({ customer: '{a} {b}' });
  expect(t('customer', { a: 1234, b: '1234' })).toBe('1,234 1234');
});

test.each([
  ['Ada', 'Send to Ada now?'],
  ['أميرة', 'Send to \u2068أميرة\u2069 now?'],
  ['Ada\u202e', 'Send to \u2068Ada\u202e\u202c\u2069 now?'],
  ['Ada\u2069\u202e', 'Send to \u2068Ada\u202e\u202c\u2069 now?'],
  ['\u2067Ada', 'Send to \u2068Ada\u2069 now?'],
])('%j turns nothing around it', (name, sentence) => {
  expect(of({ customer: 'Send to {name} now?' })('customer', { name })).toBe(sentence);
});

test('a message missing everywhere shows its key, never nothing', () => {
  expect(of({})('window.title')).toBe('window.title');
  expect(of({ window: 'text' })('window.title')).toBe('window.title');
});

test('a placeholder without a value stays, for an element to take its place', () => {
  expect(of({ customer: 'until {time}, {who}' })('customer', { who: 'Ada' })).toBe(
    'until {time}, Ada',
  );
});

test('a value is not read as a message', () => {
  expect(of({ customer: '{a}{b}' })('customer', { a: '{b}', b: '$&' })).toBe('{b}$&');
});

test.each([
  ['Arabic', 'أميرة حداد'],
  ['Hebrew', 'דנה לוי'],
  ['a mixed name', 'Dana לוי'],
])('a name in %s keeps its own order inside the sentence', (_what, name) => {
  expect(of({ customer: '{name} wrote' })('customer', { name })).toBe(`\u2068${name}\u2069 wrote`);
});

test('a left-to-right name needs no marks', () => {
  expect(of({ customer: '{name} wrote' })('customer', { name: 'Ada' })).toBe('Ada wrote');
});

test('every key that the app uses has an English text', async () => {
  const t = await translateIn('en');
  const keys: MessageKey[] = [
    'customer',
    'window.left.hoursMinutes',
    'draft.template.malformed.several',
  ];
  for (const key of keys) expect(t(key)).not.toBe(key);
});
