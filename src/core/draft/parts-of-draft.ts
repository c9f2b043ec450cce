import { greetingLength } from '../template/greeting';
import { comparableWords } from '../text/comparable-words';
import { foldText } from '../text/compare-text';
import { phraseLength } from '../text/phrase-length';
import { tellingWords } from '../text/telling-words';

/** A draft in three parts. Joined, they are the whole text, white space included. */
export interface PartsOfDraft {
  /** "Hi Olivia," */
  readonly greeting: string;
  readonly words: string;
  /** "Best regards, Nora" */
  readonly ending: string;
}

/** The names of customer and agent; '' where not known. */
export interface KnownNames {
  readonly customer: string;
  readonly agent: string;
}

/**
 * Splits a draft into greeting, words and ending. When in doubt, text counts as words: an agent sees
 * a greeting too many at once, but not a missing half sentence.
 */
export function partsOfDraft(text: string, names: KnownNames): PartsOfDraft {
  const from = greetingEnd(text, namesIn(names.customer));
  const to = from + endingStart(text.slice(from), namesIn(names.agent));
  const isAll = !/[\p{L}\p{N}]/u.test(text.slice(from, to));
  return isAll
    ? { greeting: '', words: text, ending: '' }
    : { greeting: text.slice(0, from), words: text.slice(from, to), ending: text.slice(to) };
}

type Names = ReadonlySet<string>;

const namesIn = (name: string): Names =>
  new Set((foldText(name).match(/[\p{L}\p{M}]+/gu) ?? []).filter(({ length }) => length > 1));

const wordSet = (words: string): ReadonlySet<string> => new Set(words.split(' '));

const TITLES = wordSet(
  'mr mrs ms miss mx sir madam dr prof herr herrn frau monsieur madame mademoiselle mme mlle ' +
    'senor senora sr sra senhor senhora signor signora meneer mevrouw',
);

/** What may follow a greeting in place of a name. */
const ANYBODY = wordSet(
  'there all everyone everybody team customer and again kunde kundin zusammen alle und client cliente ' +
    'tous toutes et todos todas y e en',
);

/** Capitalised words after a greeting that are no names. */
const ANSWERS = wordSet(
  'yes no ok okay ja nein doch oui non si sim nao nee update news entschuldigung pardon desole desolee',
);

/** The end of a greeting: punctuation, a line break or an emoji. */
const END = /^[^\S\n]*(?:[,!.:;…–—-]+|(?=\n|$|\p{Extended_Pictographic}))/u;
const AFTER_END = /^(?:\p{Extended_Pictographic}|\p{Emoji_Modifier}|\uFE0F|\u200D|\s)*/u;

const MOST_NAMES = 6;

/** Where the words begin; 0 without a greeting. */
function greetingEnd(text: string, customer: Names): number {
  let at = greetingLength(text);
  if (at === 0) return 0;
  /** The end of the last word that is surely the customer's name. */
  let behindKnown = 0;
  for (let count = 0; count < MOST_NAMES; count += 1) {
    const word = /^[^\S\n]+([\p{L}\p{M}'’-]+)(\.?)/u.exec(text.slice(at));
    if (word === null) break;
    const [all, name = '', stop = ''] = word;
    const folded = foldText(name);
    const isKnown = customer.has(folded);
    if (!isKnown && !mayBeNamed(name, folded)) break;
    // "Dr. Weiß", but "Hello Jo. We got it".
    at += all.length - (TITLES.has(folded) ? 0 : stop.length);
    if (isKnown) behindKnown = at;
  }
  const end = END.exec(text.slice(at));
  if (end === null) return behindKnown === 0 ? 0 : skipped(text, behindKnown);
  return skipped(text, at + end[0].length);
}

const mayBeNamed = (name: string, folded: string): boolean =>
  TITLES.has(folded) || ANYBODY.has(folded) || (isCapital(name) && !opensSentence(name, folded));

const isCapital = (name: string): boolean => /^\p{Lu}[\p{L}\p{M}]/u.test(name);

/** Common words are no names; of words up to three letters nobody can tell. */
const opensSentence = (name: string, folded: string): boolean =>
  ANSWERS.has(folded) || (name.length > 3 && tellsNothing(name));

const tellsNothing = (word: string): boolean => tellingWords(comparableWords(word)).size === 0;

const skipped = (text: string, at: number): number =>
  at + (AFTER_END.exec(text.slice(at))?.[0].length ?? 0);

const CLOSINGS: ReadonlySet<string> = new Set(
  [
    'regards,best regards,kind regards,warm regards,many regards,best wishes,kind wishes,warm wishes',
    'all the best,sincerely,yours sincerely,yours truly,cheers,take care',
    'gruss,grusse,grusse an sie,viele grusse,liebe grusse,beste grusse,schone grusse,herzliche grusse',
    'freundliche grusse,mit freundlichen grussen,mit besten grussen,mit lieben grussen,lg,vg,mfg',
    'herzlichst,viele gruesse,liebe gruesse,beste gruesse,freundliche gruesse,mit freundlichen gruessen',
    'cordialement,bien cordialement,tres cordialement,bien a vous,sincerement,salutations',
    'meilleures salutations,sinceres salutations,cordiales salutations,amicalement',
    'saludos,un saludo,saludos cordiales,un cordial saludo,atentamente,abracos,um abraco,cumprimentos',
    'atenciosamente,melhores cumprimentos,cordiali saluti,saluti,distinti saluti,un caro saluto',
    'groet,groeten,groetjes,met vriendelijke groet,met vriendelijke groeten,vriendelijke groeten,mvg',
  ].flatMap((phrases) => phrases.split(',')),
);

/** Lower-case words of a signature. */
const SIGNED = wordSet(
  'your the from of at and team support service customer care ihr ihre dein deine eure aus von vom bei ' +
    'und kundenservice kundendienst votre ton de du des la le les chez et equipe client clients tu su el ' +
    'equipo servicio seu sua da do equipa equipe il vostro uw van het e y i',
);

const MOST_SIGNATURE = 80;

/** Where the ending begins; the text's length without one. */
function endingStart(text: string, agent: Names): number {
  const gaps = [...text.matchAll(/\n\s*|[.!?…]\s+/gu)].map(({ 0: gap, index }) => ({
    at: index + (gap.startsWith('\n') ? 0 : 1),
    begins: index + gap.length,
  }));
  const places = [{ at: 0, begins: 0 }, ...gaps];
  const found = places.find(({ begins }) => {
    const rest = text.slice(begins);
    const length = phraseLength(rest, CLOSINGS);
    return length > 0 && isSignature(rest.slice(length));
  });
  if (found !== undefined) return found.at;
  // The agent's name alone on the last line is an ending, too.
  const last = gaps.findLast(({ at }) => text[at] === '\n');
  const names = namesIn(text.slice(last?.begins ?? 0));
  const isAgent = names.size > 0 && [...names].every((name) => agent.has(name));
  return last !== undefined && isAgent ? last.at : text.length;
}

/** Nothing but names and the small words around them. */
const isSignature = (text: string): boolean =>
  text.length <= MOST_SIGNATURE &&
  !/[?\p{N}]/u.test(text) &&
  (text.match(/[\p{L}\p{M}'’]+/gu) ?? []).every(
    (word) => /^\p{Lu}/u.test(word) || SIGNED.has(foldText(word)),
  );
