import { fillNudge, type NudgeTexts, nudgeText } from './nudge-texts';

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

describe('fillNudge', () => {
  test.each([
    ['Hi {{first_name}}, still there?', 'Ana Sousa', 'Hi Ana, still there?'],
    ['Hi {{ first_name }}, still there?', '  Ana ', 'Hi Ana, still there?'],
    ['Hi {{first_name}}, still there?', '', 'Hi, still there?'],
    ['Hi {{first_name}}, still there?', '+49 170 5550', 'Hi, still there?'],
    ['{{first_name}}, still there?', 'محمد علي', 'محمد, still there?'],
    ['Hi {{first_name}}! {{first_name}}?', '$& $1', 'Hi!?'],
    ['Hi {{first_name}}!', '$&ada', 'Hi!'],
    ['Hi {{first_name}}!', '{{ticket.latest_comment_formatted}}', 'Hi!'],
    ['Hi {{first_name}}!', '+1 212 555 0105', 'Hi!'],
    ['Hi {{first_name}}!', 'BR.1349200000000001', 'Hi!'],
    ['Hi {{first_name}}!', 'Dr. Anna Schmidt', 'Hi Anna!'],
    ['Still there?', 'Ana', 'Still there?'],
  ])('%s for “%s”', (text, name, expected) => {
    expect(fillNudge(text, name)).toBe(expected);
  });
});
