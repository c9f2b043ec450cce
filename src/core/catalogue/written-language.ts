import { withoutAddresses } from '../text/without-addresses';

/** A detector's answer. */
export interface DetectedLanguage {
  /** ISO 639-1; '' where it has no answer. */
  readonly language: string;
  readonly isReliable: boolean;
  /** How well each language fits, from 0 to 1. */
  readonly scores: Readonly<Record<string, number>>;
}

/** What a customer wrote last says most, and a detector needs no more. */
const MOST_MESSAGES = 10;
const MOST_CHARACTERS = 600;

/** Fewest letters for a guess; scripts of a single language need fewer. */
const LEAST_LETTERS = 12;
const LEAST_WORDS = 3;
const LEAST_SIGNS = 4;

/** The least lead over the next language: Czech and Slovak are close. */
const LEAST_LEAD = 0.02;

/** Danish and Norwegian share so many words that a short text of one looks like the other. */
const LEAST_NORDIC_LEAD = 0.045;
const NORDIC: ReadonlySet<string> = new Set(['da', 'no']);

/** Below it, it is one of the many that the detector does not know, such as Hindi in Latin letters. */
const LEAST_SCORE = 0.73;

/** Letters that a Cyrillic language never has, or that hardly a sentence of it lacks. */
const CYRILLIC: Readonly<Record<string, (text: string) => boolean>> = {
  uk: (text) => /[ыэёъ]/i.test(text) || !/[іїєґ]/i.test(text),
  ru: (text) => /[іїєґј]/i.test(text),
  bg: (text) => /[ыэё]/i.test(text),
  sr: (text) => /[йьъяющыэ]/i.test(text),
};

/** Indonesian looks like it, and the detector does not know it. */
const NOT_TOLD_APART: ReadonlySet<string> = new Set(['ms']);

/** Written without blanks between words. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/gu;

/**
 * The language a customer writes, as a template's code may name it; null where too little was
 * written or it is not clear.
 * @param texts the customer's own messages, the newest first.
 */
export function writtenLanguage(
  texts: readonly string[],
  detect: (text: string) => DetectedLanguage,
): string | null {
  const words = withoutAddresses(texts.slice(0, MOST_MESSAGES).join('\n').slice(0, MOST_CHARACTERS))
    .replace(/[^\p{L}\p{M}'’\u200C\u200D]+/gu, ' ')
    .trim();
  const signs = words.match(UNSPACED)?.length ?? 0;
  const letters = words.match(/\p{L}/gu)?.length ?? 0;
  const isEnough =
    signs >= LEAST_SIGNS || (letters >= LEAST_LETTERS && words.split(' ').length >= LEAST_WORDS);
  if (!isEnough) return null;
  const { language, isReliable, scores } = detect(words);
  if (!isReliable || language === '' || NOT_TOLD_APART.has(language)) return null;
  const ranked = Object.entries(scores)
    .filter(([code]) => !CYRILLIC[code]?.(words))
    .sort(([, a], [, b]) => b - a);
  const [[first, best] = ['', 0], [second, next] = ['', 0]] = ranked;
  const lead = NORDIC.has(first) && NORDIC.has(second) ? LEAST_NORDIC_LEAD : LEAST_LEAD;
  if (first !== language || best < LEAST_SCORE || best - next < lead) return null;
  return language === 'zh' ? chineseOf(words) : language;
}

/** Common characters that only one of the two ways to write Chinese has. */
const SIMPLIFIED = /[们这说会为国来时对发没还让过吗么请谢单订货东车钱问题电话]/g;
const TRADITIONAL = /[們這說會為國來時對發沒還讓過嗎麼請謝單訂貨東車錢問題電話]/g;

function chineseOf(text: string): string | null {
  const simplified = text.match(SIMPLIFIED)?.length ?? 0;
  const traditional = text.match(TRADITIONAL)?.length ?? 0;
  if (simplified === traditional) return null;
  return simplified > traditional ? 'zh_CN' : 'zh_TW';
}
