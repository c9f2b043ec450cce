import { type NudgeTexts, nudgeText } from './nudge-texts';

const NONE: NudgeTexts = new Map();
const OWN: NudgeTexts = new Map([
  ['de', 'Noch Fragen?'],
  ['pt-br', 'Alguma dúvida?'],
]);

test.each<[string, NudgeTexts, (string | null)[], RegExp]>([
  ['the customer’s language comes first', OWN, ['de', 'fr'], /^Noch Fragen/],
  ['also in a country of it', OWN, ['de-AT', 'fr'], /^Noch Fragen/],
  ['as Meta writes it', OWN, ['pt_BR', 'en'], /^Alguma/],
  ['a country’s text is not every country’s', OWN, ['pt-PT', 'fr'], /^Bonjour/],
  ['ours, where the admin has none', OWN, ['fr', 'de'], /^Bonjour/],
  ['the agent’s, where nobody has one', NONE, ['tr', 'de-CH'], /^Guten Tag/],
  ['the agent’s, where the customer’s is not known', NONE, [null, 'fr'], /^Bonjour/],
  ['English at last', NONE, ['tr', 'pl'], /^Hi /],
])('%s', (_what, texts, locales, expected) => {
  expect(nudgeText(texts, locales)).toMatch(expected);
});

test.each(['en', 'de', 'fr'])('ours in %s asks, and promises nothing', (locale) => {
  const text = nudgeText(NONE, [locale]);
  expect(text).toContain('{{first_name}}');
  expect(text).toMatch(/\?/);
  expect(text).not.toMatch(/24|window|Fenster|fenêtre|open|offen|ouvert|hour|Stunde|heure/i);
});
