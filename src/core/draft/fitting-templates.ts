import { isSameLanguage } from '../catalogue/language-chain';
import { freeTextParameter } from '../template/free-text';
import { replacePlaceholders } from '../template/placeholders';
import { type Template, templateKey } from '../template/template';
import { LONGEST, lengthOf } from '../template/text-length';
import { comparableWords } from '../text/comparable-words';
import { collapse } from '../text/compare-text';
import { tellingWords } from '../text/telling-words';
import { partsOfDraft } from './parts-of-draft';
import type { OwnWords } from './take-draft-in';
import { topicsIn } from './topics';

/**
 * The keys (see `templateKey`) of the templates that say what a draft says, best first; those in the
 * draft's language before all others.
 * @param language the draft's; null: not known.
 */
export type FindFitting = (draft: OwnWords, language: string | null) => readonly string[];

/**
 * For a template that takes the draft in. One that shares several rare words with the draft was
 * probably made for this message, and still comes first.
 */
const ROOM_SCORE = 2.5;

/** Title, name and use case say most. */
const NAME_WEIGHT = 2;
const TEXT_WEIGHT = 1;
const BUTTON_WEIGHT = 0.5;

/** BM25's usual constants: how soon repetition stops counting, how much length dilutes. */
const SATURATION = 1.2;
const LENGTH_SHARE = 0.75;

/** One shared word is enough only if it is this rare; several may be common. */
const TELLS_ALONE = 0.6;

/** More than any list shows. */
const MOST = 30;

/** WhatsApp's longest message; what comes after it is not compared. */
const MOST_CHARACTERS = 4096;

/**
 * Prepares a list of templates once, for any number of drafts. Templates are scored by the words they
 * share with the draft (BM25): the fewer templates of the same language have a word, the more it counts.
 */
export function findFittingIn(templates: readonly Template[]): FindFitting {
  const rarities = raritiesOf(templates);
  const postings = postingsOf(templates, rarities);
  const rooms = templates.flatMap((template, at) => {
    const room = roomIn(template);
    return room === null ? [] : [{ at, room }];
  });
  return ({ text, names }, language) => {
    const { words } = partsOfDraft(text.slice(0, MOST_CHARACTERS), names);
    const scores = new Float64Array(templates.length);
    /** 1 is enough to be offered: a rare word, two common ones, or room for all of them. */
    const evidence = new Float64Array(templates.length);
    const add = (to: Float64Array, at: number, more: number) => {
      to[at] = (to[at] ?? 0) + more;
    };
    for (const group of bySubject(words)) {
      const told = new Map<number, number>();
      for (const word of group) {
        for (const { at, weight, rarity } of postings.get(word) ?? []) {
          add(scores, at, weight);
          told.set(at, Math.max(told.get(at) ?? 0, rarity >= TELLS_ALONE ? 1 : 1 / 2));
        }
      }
      for (const [at, tells] of told) add(evidence, at, tells);
    }
    const same = new Set(
      [...rarities.keys()].filter((one) => language !== null && isSameLanguage(one, language)),
    );
    const length = lengthOf(collapse(words));
    for (const { at, room } of rooms) {
      // A template must not change its language within a sentence.
      const isReadable = language === null || same.has(templates[at]?.language ?? '');
      if (isReadable && length <= room) {
        add(scores, at, ROOM_SCORE);
        add(evidence, at, 1);
      }
    }
    return templates
      .map((template, at) => ({
        template,
        isTelling: (evidence[at] ?? 0) >= 1,
        score: scores[at] ?? 0,
        isSame: same.has(template.language),
      }))
      .filter(({ isTelling }) => isTelling)
      .filter(({ template, score }) => score >= (rarities.get(template.language)?.least ?? 0))
      .sort((a, b) => Number(b.isSame) - Number(a.isSame) || b.score - a.score)
      .slice(0, MOST)
      .map(({ template }) => templateKey(template));
  };
}

/** How many characters fit into the free-text variable; null: there is none. */
function roomIn(template: Template): number | null {
  if (freeTextParameter(template) === null) return null;
  return LONGEST.body - lengthOf(withoutPlaceholders(template.body));
}

const withoutPlaceholders = (text: string | null): string =>
  replacePlaceholders(text ?? '', () => '');

interface Posting {
  /** Which template. */
  readonly at: number;
  readonly weight: number;
  /** See `Rarity.of`. */
  readonly rarity: number;
}

function postingsOf(
  templates: readonly Template[],
  rarities: ReadonlyMap<string, Rarity>,
): ReadonlyMap<string, readonly Posting[]> {
  const sizes = templates.map((template) => sum(countsOf(template).values()));
  const meanSize = sum(sizes) / templates.length;
  const postings = new Map<string, Posting[]>();
  for (const [at, template] of templates.entries()) {
    const soon = SATURATION * (1 - LENGTH_SHARE + (LENGTH_SHARE * (sizes[at] ?? 0)) / meanSize);
    const rarity = rarities.get(template.language);
    for (const [word, count] of countsOf(template)) {
      const rare = rarity?.of(word) ?? 0;
      const weight = (rare * count * (SATURATION + 1)) / (count + soon);
      const known = postings.get(word) ?? [];
      postings.set(word, known);
      known.push({ at, weight, rarity: rare });
    }
  }
  return postings;
}

const sum = (numbers: Iterable<number>): number =>
  [...numbers].reduce((total, number) => total + number, 0);

function wordsAndTopics(text: string): readonly string[] {
  const words = comparableWords(text);
  return [...tellingWords(words), ...topicsIn(words)];
}

/** The same words and topics, a topic together with its words: they tell one thing. */
function bySubject(text: string): Iterable<ReadonlySet<string>> {
  const groups = new Map<string, Set<string>>();
  for (const word of comparableWords(text)) {
    const [topic] = topicsIn([word]);
    for (const key of wordsAndTopics(word)) {
      groups.set(topic ?? key, (groups.get(topic ?? key) ?? new Set()).add(key));
    }
  }
  return groups.values();
}

type Counts = ReadonlyMap<string, number>;

/** Kept per template, so that a new list does not mean reading all of them again. */
const read = new WeakMap<Template, Counts>();

/**
 * Reads some of the templates that were not read yet, since a thousand at once would block the page.
 * @returns false once all are read.
 */
export function readForFitting(templates: readonly Template[], most: number): boolean {
  const unread = templates.filter((template) => !read.has(template));
  unread.slice(0, most).forEach(countsOf);
  return unread.length > most;
}

/** A template's words and topics, each with its weight. */
function countsOf(template: Template): Counts {
  const known = read.get(template);
  if (known !== undefined) return known;
  const { name, title, useCase, header, body, buttons } = template;
  const counts = new Map<string, number>();
  const add = (text: string, weight: number) => {
    for (const word of wordsAndTopics(text)) counts.set(word, (counts.get(word) ?? 0) + weight);
  };
  add(name.replaceAll('_', ' '), NAME_WEIGHT);
  if (title !== name) add(title, NAME_WEIGHT);
  add(useCase, NAME_WEIGHT);
  if (header?.kind === 'text') add(withoutPlaceholders(header.text), TEXT_WEIGHT);
  add(withoutPlaceholders(body), TEXT_WEIGHT);
  for (const { text } of buttons) add(text, BUTTON_WEIGHT);
  read.set(template, counts);
  return counts;
}

/** How much a word counts among the templates of one language. */
interface Rarity {
  /** From 1 for a word in one template down to 0 for a word in all of them. */
  readonly of: (word: string) => number;
  /** The least score of a template that is offered: about one word that a third of them have. */
  readonly least: number;
}

function raritiesOf(templates: readonly Template[]): ReadonlyMap<string, Rarity> {
  const languages = new Map<string, { having: Map<string, number>; total: number }>();
  for (const template of templates) {
    const known = languages.get(template.language) ?? { having: new Map(), total: 0 };
    languages.set(template.language, known);
    known.total += 1;
    for (const word of countsOf(template).keys()) {
      known.having.set(word, (known.having.get(word) ?? 0) + 1);
    }
  }
  return new Map(
    [...languages].map(([language, { having, total }]) => {
      const raw = (count: number) => Math.log(1 + (total - count + 0.5) / (count + 0.5));
      const of = (word: string) => raw(having.get(word) ?? 1) / raw(1);
      return [language, { of, least: Math.min(1 / 2, raw(total / 3) / raw(1)) }];
    }),
  );
}
