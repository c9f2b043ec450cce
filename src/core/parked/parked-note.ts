import { collapse } from '../text/compare-text';
import type { EpochMs } from '../time';

/** What a note of ours says of a parked reply, machine-readable: its kind and the reply's id. */
export type ParkedMark =
  /** A reply was parked; `replaces` names the earlier one that it takes the place of. */
  | { readonly kind: 'parked'; readonly id: string; readonly replaces: string | null }
  /** It was put into the reply, or discarded. Either is final. */
  | { readonly kind: 'released' | 'discarded'; readonly id: string };

/** One thing that a note says; several notes may stand in one, quoted by a merge of tickets. */
interface ParkedEntry {
  readonly mark: ParkedMark;
  /** The parked words; '' where nothing was parked. */
  readonly text: string;
}

/** An internal note of an agent or admin. Its words are read when they are needed, and never kept. */
export interface InternalNote {
  /** Plain text, line by line. */
  readonly text: string;
  readonly authorName: string;
  /** When Zendesk recorded it; null where that cannot be read. */
  readonly at: EpochMs | null;
}

/**
 * U+2060, the word joiner: no width, no break, no letter. Between two braces it keeps Zendesk from
 * filling in a placeholder when it saves a note; behind a bracket it keeps an agent's words from being
 * taken for a mark of ours.
 */
const JOINER = '\u2060';

/** What follows an opening bracket in a placeholder, in Liquid, in a mark. */
const RISKY = String.raw`[{%]|\s*reply-window`;

const OPEN = new RegExp(`([{[])(${JOINER}*)(?=${RISKY})`, 'gi');
const SHIELDED = new RegExp(`([{[])(${JOINER}*)${JOINER}(?=${RISKY})`, 'gi');

/** Words that neither Zendesk nor `readParkedNote` takes for anything but words. */
export const shielded = (text: string): string => text.replace(OPEN, `$1$2${JOINER}`);

/** The words as they were; of what was never shielded, or has lost its shield, nothing is taken. */
export const unshielded = (text: string): string => text.replace(SHIELDED, '$1$2');

/** The line that machines read. Plain signs only: it has to live through Zendesk's HTML (?). */
function markLine(mark: ParkedMark): string {
  const replaces =
    mark.kind === 'parked' && mark.replaces !== null ? `:replaces:${mark.replaces}` : '';
  return `[reply-window:${mark.kind}:v1:${mark.id}${replaces}]`;
}

const endLine = (id: string): string => `[reply-window:end:v1:${id}]`;

/**
 * A note as it goes into the ticket: a sentence for people, the mark, the parked words between it and
 * an end mark.
 * @param sentence what colleagues read first, in the agent's language.
 * @param text the words to keep, '' where none are; blank lines around them are not kept.
 */
export function writeParkedNote(mark: ParkedMark, sentence: string, text = ''): string {
  const head = `${shielded(collapse(sentence))}\n${markLine(mark)}`;
  if (mark.kind !== 'parked') return head;
  return `${head}\n\n${shielded(text.trim())}\n\n${endLine(mark.id)}`;
}

const ID = '[0-9a-z]{8,32}';

/** Tolerant of case and blanks, as an automatic translation may change them (?). */
const MARK = new RegExp(
  String.raw`\[\s*reply-window\s*:\s*(parked|end|released|discarded)\s*:\s*v1\s*:\s*(${ID})(?:\s*:\s*replaces\s*:\s*(${ID}))?\s*\]`,
  'gi',
);

type Word = ParkedMark['kind'] | 'end';

interface Found {
  readonly kind: Word;
  readonly id: string;
  readonly replaces: string | null;
  /** Where it stands in the note. */
  readonly from: number;
  readonly to: number;
}

const foundIn = (note: string): readonly Found[] =>
  [...note.matchAll(MARK)].map((match) => ({
    kind: String(match[1]).toLowerCase() as Word,
    id: String(match[2]).toLowerCase(),
    replaces: match[3]?.toLowerCase() ?? null,
    from: match.index,
    to: match.index + match[0].length,
  }));

/**
 * What a note says of parked replies, in its order: nothing for a note that is not ours. Whatever
 * stands around the marks does not matter, so a note quoted within another is read as well. Words
 * whose end mark was cut off run to the next mark, or to the end of the note: better more than less.
 */
export function readParkedNote(note: string): readonly ParkedEntry[] {
  return foundIn(note).flatMap((found, index, all): readonly ParkedEntry[] => {
    const { kind, id, replaces } = found;
    if (kind === 'end') return [];
    if (kind !== 'parked') return [{ mark: { kind, id }, text: '' }];
    const text = note.slice(found.to, all[index + 1]?.from);
    return [{ mark: { kind, id, replaces }, text: unshielded(text).trim() }];
  });
}

/** How many of these notes say that the parked reply stopped waiting, in whatever way. */
export const endsOf = (notes: readonly string[], id: string): number =>
  notes.filter((note) =>
    readParkedNote(note).some(({ mark }) =>
      mark.kind === 'parked' ? mark.replaces === id && mark.id !== id : mark.id === id,
    ),
  ).length;
