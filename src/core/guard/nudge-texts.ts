import { nameToGreet } from '../text/name-to-greet';

/** A short message that asks the customer to answer, by language: `de`, `pt-br`. */
export type NudgeTexts = ReadonlyMap<string, string>;

/** Defaults for languages without the admin's text. They ask for an answer, suit
 * a customer who waits for ours, and promise nothing. */
const DEFAULT_NUDGES: NudgeTexts = new Map([
  ['en', 'Hi {{first_name}}, shall we go on here? A short answer is enough.'],
  ['de', 'Guten Tag {{first_name}}, wollen wir hier weitermachen? Eine kurze Antwort genügt.'],
  [
    'fr',
    'Bonjour {{first_name}}, voulez-vous que nous continuions ici\u202f? Une courte réponse suffit.',
  ],
]);

/** A language for comparing: `pt_BR` is `pt-br`. */
export const nudgeLanguage = (locale: string): string =>
  locale.trim().toLowerCase().replaceAll('_', '-');

/** The text of a locale, else of its language. */
function textIn(texts: NudgeTexts, locale: string): string | undefined {
  const language = nudgeLanguage(locale);
  return texts.get(language) ?? texts.get(language.split('-')[0] ?? '');
}

/**
 * The admin's text, else ours, in the first of these languages that has one; English always does.
 * @param locales the customer's first; null: not known.
 */
export function nudgeText(texts: NudgeTexts, locales: readonly (string | null)[]): string {
  for (const locale of [...locales, 'en']) {
    const found =
      locale === null ? undefined : (textIn(texts, locale) ?? textIn(DEFAULT_NUDGES, locale));
    if (found !== undefined) return found;
  }
  return '';
}

const FIRST_NAME = /(\s*)\{\{\s*first_name\s*\}\}/g;

/** A nudge as the customer reads it; without a name to greet, the sentence closes up. */
export const fillNudge = (text: string, customerName: string): string => {
  const name = nameToGreet(customerName).first;
  return text
    .replace(FIRST_NAME, (_, blank: string) => (name === '' ? '' : `${blank}${name}`))
    .trim();
};
