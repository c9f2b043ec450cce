import { isChannelId } from './channel-id';
import { collapse } from './compare-text';
import { givenFirst } from './family-first';
import {
  ALONE,
  ANYBODY,
  APPS,
  bare,
  COMPANY,
  HALVES,
  LAST_OF_NOBODY,
  MORE_TITLES,
  PARTICLES,
  SENTENCE,
  SEVERAL,
  SUFFIXES,
  TITLES,
  TITLES_OR_NAMES,
  UNSPACED_COMPANY,
  UNSPACED_NOBODY,
  WORDS_FOR_NAME,
} from './name-words';

/** '' where no greeting is possible. */
interface NameToGreet {
  /** After a familiar greeting: "Hi Anna". */
  readonly first: string;
  /** After a formal greeting, and wherever the whole name is asked for. */
  readonly full: string;
}

const NOBODY: NameToGreet = { first: '', full: '' };

/** More is a sentence. */
const MOST_WORDS = 7;

/** Longer than a greeting has room for. */
const LONGEST = 60;

/**
 * The name to greet its owner by, '' for none: messaging profiles often hold a number, an id, a title,
 * emoji or a company, and no greeting is better than a wrong one. Where the family name comes first
 * with nothing to set it off (Chinese, Japanese, Korean in their own scripts) the whole name greets.
 */
export function nameToGreet(name: string): NameToGreet {
  if (isChannelId(name)) return NOBODY;
  const plain = upToDigits(firstPart(withoutOrnaments(name)));
  if (!/\p{L}/u.test(plain) || IS_NO_NAME.test(plain)) return NOBODY;
  const words = wordsIn(inSpokenOrder(plain));
  if (words.length > MOST_WORDS || titlesIn(words) === words.length || meansNobody(words)) {
    return NOBODY;
  }
  const full = words.join(' ');
  if (full.length > LONGEST) return NOBODY;
  return { first: firstNameIn(words), full };
}

/** Decorative alphabets that are drawn as pictures or wide. */
const DRAWN = /[\u{1D400}-\u{1D7FF}\u{FF00}-\u{FFEF}\u{1F130}-\u{1F149}\u{24B6}-\u{24E9}]+/gu;

const PICTURES =
  /[\p{Extended_Pictographic}\p{Regional_Indicator}\p{Emoji_Modifier}\u{1F000}-\u{1FAFF}]|\uFE0F|\u20E3/gu;

/** Zero-width characters, except joiners between letters, which Persian and Indic names need. */
const UNSEEN = /(?![\u200C\u200D])\p{Cf}|(?<![\p{L}\p{M}])[\u200C\u200D]|[\u200C\u200D](?!\p{L})/gu;

/** `:)`, `<3`, and letters of other alphabets that are drawn as faces and hearts. */
const EMOTICONS = /(?<!\S)(?:[:;=]['-]?[)(DPp3]+|<3+|[ツシッღஜ]+)(?!\S)/gu;

const isTitleWord = (word: string): boolean =>
  TITLES.has(bare(word)) || MORE_TITLES.has(bare(word));

const EDGES = /^[\s_'‹›<>.,;\-–—+]+|[\s_'‹›<>,;\-–—+(]+$/gu;

function withoutOrnaments(name: string): string {
  const letters = name
    .replace(DRAWN, (run) => run.normalize('NFKC'))
    .replace(PICTURES, ' ')
    .replace(UNSEEN, '')
    // A company or a pronoun in brackets is no part of the name.
    .replace(/\([^()]*\)|\[[^[\]]*\]/g, ' ')
    .replace(EMOTICONS, ' ')
    .replace(/[~*"“”„«»♥★☆♪✨꧁꧂]|\.{2,}/gu, ' ')
    // `Dr.med.Anna`
    .replace(/(\p{L}+)\.(?=\p{L})(?!ssa)/gu, (mark, word) =>
      isTitleWord(word) ? `${mark} ` : mark,
    );
  return collapse(letters).replace(EDGES, '');
}

/** `Anna | Acme`, `Anna @ Acme`, `Anna from Acme`: the person before the company. */
const firstPart = (name: string): string =>
  (name.split(/\s*[|•·]\s*|\s+(?:[@–—-]|from|at|bei|chez|c\/o)\s+|\s+@/iu)[0] ?? '').replace(
    EDGES,
    '',
  );

/** Addresses, ids (`user_42`, `anna.schmidt`), code and sentences. */
const IS_NO_NAME = /[{}=@#$%^?!:;\\/+&_<>()[\]]|\p{L}{2,}\.\p{L}{2,}|^\p{N}/u;

/** `Schmidt, Dr. Anna` is turned round; `Schmidt, MBA` has no name behind the comma. */
function inSpokenOrder(name: string): string {
  const [family = '', ...rest] = name.split(/\s*[,،、，]\s*/u).filter(Boolean);
  const given = rest.filter((part) => {
    const words = part.split(' ');
    return !words.every(isSuffix) && !isCompany(words);
  });
  if (given.length === 0) return family;
  // More than two parts are a list, and behind a whole name stands no other: `Anna Schmidt, Berlin`.
  const [start = '', ...more] = family.split(' ');
  const isWhole = more.length > 0 && !PARTICLES.has(bare(start));
  return given.length === 1 && !isWhole ? `${given[0]} ${family}` : '';
}

/** A number after a whole name is dropped; after one word it makes that no name. */
function upToDigits(name: string): string {
  const words = name.split(' ');
  const at = words.findIndex((word) => /\p{N}/u.test(word));
  if (at === -1) return name;
  return at < 2 ? '' : words.slice(0, at).join(' ').replace(EDGES, '');
}

/** All words with letters, without what follows a name. */
function wordsIn(name: string): readonly string[] {
  const words = name.split(' ').filter((word) => /\p{L}/u.test(word));
  return words.slice(0, words.findLastIndex((word) => !isSuffix(word)) + 1);
}

const isSuffix = (word: string): boolean => SUFFIXES.has(bare(word));

function meansNobody(words: readonly string[]): boolean {
  const [first = '', second = ''] = words.map(bare);
  const [beforeHyphen = ''] = first.split('-');
  return (
    ANYBODY.has(first) ||
    ANYBODY.has(beforeHyphen) ||
    (APPS.has(first) && (second === '' || ANYBODY.has(second))) ||
    (words.length === 1 && ALONE.has(first)) ||
    (words.length === 2 && WORDS_FOR_NAME.has(second)) ||
    (words.length > 1 && LAST_OF_NOBODY.has(bare(words.at(-1) ?? ''))) ||
    (words.length > 2 && words.some((word) => SENTENCE.has(bare(word)))) ||
    UNSPACED_NOBODY.test(words[0] ?? '')
  );
}

/** Scripts in which given and family name are not told apart. */
const WHOLE_NAME =
  /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}ー々・ ]+$/u;

/** The name that a friend would use, or ''. */
function firstNameIn(all: readonly string[]): string {
  if (isCompany(all)) return '';
  if (all.some((word) => SEVERAL.has(bare(word)) && word.length < 9)) return '';
  if (WHOLE_NAME.test(all.join(' '))) return all.join(' ');
  const words = all.slice(titlesIn(all));
  // "Frau Schmidt", "Dr. Gupta": only the family name is left.
  if (words.length === 1 && all.length > 1) return '';
  if (words.length > 1 && TITLES_OR_NAMES.has(bare(words[0] ?? ''))) return '';
  const ordered = givenFirst(words);
  const [first = '', second = ''] = ordered;
  const key = bare(first);
  if (HALVES.has(key)) {
    const isTied = PARTICLES.has(bare(second));
    const joined = ordered.slice(0, isTied ? 3 : 2);
    return joined.length > (isTied ? 2 : 1) ? joined.join(' ') : '';
  }
  const isFamilyOrOwner = PARTICLES.has(key) || /^(?:al|el)-/.test(key) || /['’]s$/.test(first);
  return isFamilyOrOwner || isInitial(first) || first.includes('.') ? '' : first;
}

const isCompany = (words: readonly string[]): boolean =>
  words.some((word) => COMPANY.has(bare(word)) || UNSPACED_COMPANY.test(word));

/** How many words before the name are titles. */
function titlesIn(words: readonly string[]): number {
  const at = words.findIndex(
    (word, i) => !(isTitle(word) || (i > 0 && MORE_TITLES.has(bare(word)))),
  );
  return at === -1 ? words.length : at;
}

/** With a full stop it is an abbreviation that nobody is called by. */
const isTitle = (word: string): boolean =>
  TITLES.has(bare(word)) || (/\.$/.test(word) && bare(word).length > 1 && !isInitials(word));

const isInitials = (word: string): boolean => /^(?:\p{L}\p{M}*\.){2,}$/u.test(word);

const isInitial = (word: string): boolean =>
  isInitials(word) || /^\p{L}\p{M}*\.?$/u.test(word.normalize('NFC'));
