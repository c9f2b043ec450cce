import english from '../../../translations/en.json';
import { createTranslate, type Translate } from '../i18n/create-translate';
import type { PartialMessages } from '../i18n/messages';

/** Dates and numbers in it are English ones. */
export const PSEUDO_LOCALE = 'en-XA';

const WIDE = 0xfee0;

/** English in letters of double width: whoever reads it sees at once what was not translated. */
const wide = (text: string): string =>
  text
    .split(/(\{\w+\})/)
    .map((piece) =>
      piece.startsWith('{')
        ? piece
        : piece.replace(/[a-z]/gi, (letter) => String.fromCharCode(letter.charCodeAt(0) + WIDE)),
    )
    .join('');

const translated = (messages: PartialMessages): PartialMessages =>
  Object.fromEntries(
    Object.entries(messages).map(([key, message]) => [
      key,
      typeof message === 'string' ? wide(message) : translated(message as PartialMessages),
    ]),
  );

/** Every text of the app in the pseudo-language. */
export const PSEUDO_MESSAGES: PartialMessages = translated(english.ui);

export const pseudo: Translate = createTranslate(PSEUDO_LOCALE, PSEUDO_MESSAGES);

const leaves = (value: unknown): string[] =>
  typeof value === 'string' ? [value] : Object.values(value as object).flatMap(leaves);

const ENGLISH = new Set(leaves(english.ui));

const WIDE_LETTERS = /[\uff21-\uff3a\uff41-\uff5a]+/;
const WORDS = /[a-z]\w*(?:['’-]\w+)*(?: [a-z]\w*(?:['’-]\w+)*)*/gi;
/** What `Intl` says: days, months, units, the last of a list. */
const OF_INTL =
  /\b(Mon|Tue|Wed|Thu|Fri|Sat|Sun|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|AM|PM|and|h|min)\b/g;

const languageNames = new Intl.DisplayNames('en', { type: 'language' });

/** The same in every language. */
const NAMES = [
  ...['WhatsApp', 'Instagram', 'Messenger', 'TikTok', 'WeChat', 'Viber', 'Zendesk'],
  ...['PDF', 'DOC', 'DOCX', 'XLS', 'XLSX', 'PPT', 'PPTX', 'TXT'],
  ...['ar', 'de', 'en-US', 'es', 'fr', 'pt-BR'].map((tag) => languageNames.of(tag) ?? tag),
];

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** What people in this account wrote, which is nobody's to translate. */
export interface Account {
  /** All their texts; a macro or a template holds placeholders. */
  readonly texts: string;
  /** What stands for the placeholders: names of people, what the test filled in. */
  readonly values: readonly string[];
  /** Words of theirs that are also some of ours. */
  readonly likeOurs: readonly string[];
}

/** What stands in these texts in English though the agent reads the pseudo-language. */
export function hardCoded(
  texts: readonly string[],
  { texts: written, values, likeOurs }: Account,
): string[] {
  const known = new RegExp(`\\b(?:${[...NAMES, ...values].map(escaped).join('|')})\\b`, 'g');
  const piecesOf = (text: string): string[] =>
    text
      .split(WIDE_LETTERS)
      .flatMap((piece) => piece.replace(known, '·').replace(OF_INTL, '·').match(WORDS) ?? []);
  const isKnown = (piece: string) =>
    ENGLISH.has(piece) ? likeOurs.includes(piece) : written.includes(piece);
  return texts.filter((text) => !piecesOf(text).every(isKnown));
}
