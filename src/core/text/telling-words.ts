import { COMMON_WORDS } from './common-words';

/**
 * Cut to so many letters, the forms of a word are the same. Five did best on the corpus of drafts
 * (`draft/corpus`), and need no rules for each language.
 */
const BEGINNING = 5;

/** Shorter words are mostly function words; alphabets without vowels have shorter words. */
const LEAST_LATIN = 4;
const LEAST = 3;

/** Greek's first letter, and the last one before Thai's. */
const FIRST_OTHER_ALPHABET = 0x370;
const LAST_SPACED_ALPHABET = 0xe00;

/** Written without blanks between words. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

/**
 * The words that tell what a text is about, each once and cut to its beginning; common words are left
 * out.
 * @param words as `comparableWords` gives them.
 */
export const tellingWords = (words: readonly string[]): ReadonlySet<string> =>
  new Set(words.flatMap(tellingKeys));

function tellingKeys(word: string): readonly string[] {
  const first = word.charCodeAt(0);
  if (first > LAST_SPACED_ALPHABET && UNSPACED.test(word)) return pairsIn(word);
  const least = first < FIRST_OTHER_ALPHABET ? LEAST_LATIN : LEAST;
  return word.length < least || COMMON_WORDS.has(word)
    ? []
    : [withoutParticiple(word).slice(0, BEGINNING)];
}

/** Takes the "ge" out of German participles: "geliefert", "umgetauscht". */
const withoutParticiple = (word: string): string =>
  word.replace(/^(ab|an|auf|aus|ein|nach|um|vor|zu|zuruck)?ge(?=\p{L}{4})/u, '$1');

/** Each two neighbouring characters. */
function pairsIn(run: string): string[] {
  const signs = [...run];
  return signs.length < 2 ? signs : signs.slice(1).map((sign, at) => `${signs[at]}${sign}`);
}
