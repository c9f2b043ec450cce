import { collapse } from '../text/compare-text';
import type { EpochMs } from '../time';

/** A note's mark: its kind and the parked reply's id. */
export type ParkedMark =
  /** A reply was parked; `replaces` names the one it supersedes. */
  | { readonly kind: 'parked'; readonly id: string; readonly replaces: string | null }
  /** It was used, or discarded; both are final. */
  | { readonly kind: 'released' | 'discarded'; readonly id: string };

/** One mark with its text; a merge of tickets quotes several notes in one. */
interface ParkedEntry {
  readonly mark: ParkedMark;
  /** '' where nothing was parked. */
  readonly text: string;
}

/** An internal note of an agent or admin; its text is read when needed and never kept. */
export interface InternalNote {
  /** Plain text, line by line. */
  readonly text: string;
  readonly authorName: string;
  /** When Zendesk recorded it; null where that cannot be read. */
  readonly at: EpochMs | null;
}

/**
 * U+2060, the word joiner: without width or break. Between braces it keeps Zendesk from filling a
 * placeholder when it saves the note; behind a bracket it keeps an agent's words from being read as
 * our mark.
 */
const JOINER = '\u2060';

/** What follows a bracket in a placeholder, in Liquid, in a mark. */
const RISKY = String.raw`[{%]|\s*reply-window`;

const OPEN = new RegExp(`([{[])(${JOINER}*)(?=${RISKY})`, 'gi');
const SHIELDED = new RegExp(`([{[])(${JOINER}*)${JOINER}(?=${RISKY})`, 'gi');

/** Text that neither Zendesk nor `readParkedNote` interprets. */
export const shielded = (text: string): string => text.replace(OPEN, `$1$2${JOINER}`);

/** The inverse of `shielded`; text without a shield stays as it is. */
export const unshielded = (text: string): string => text.replace(SHIELDED, '$1$2');

/** The machine-readable line: plain signs only, to survive Zendesk's HTML (?). */
function markLine(mark: ParkedMark): string {
  const replaces =
    mark.kind === 'parked' && mark.replaces !== null ? `:replaces:${mark.replaces}` : '';
  return `[reply-window:${mark.kind}:v1:${mark.id}${replaces}]`;
}

const endLine = (id: string): string => `[reply-window:end:v1:${id}]`;

/**
 * A parked note: a sentence for people, the mark, and the parked text up to an end mark.
 * @param sentence what colleagues read first, in the agent's language.
 * @param text '' for none; blank lines around it are dropped.
 */
export function writeParkedNote(mark: ParkedMark, sentence: string, text = ''): string {
  const head = `${shielded(collapse(sentence))}\n${markLine(mark)}`;
  if (mark.kind !== 'parked') return head;
  return `${head}\n\n${shielded(text.trim())}\n\n${endLine(mark.id)}`;
}

const ID = '[0-9a-z]{8,32}';

/** Case and blanks are free, as a machine translation may change them (?). */
const MARK = new RegExp(
  String.raw`\[\s*reply-window\s*:\s*(parked|end|released|discarded)\s*:\s*v1\s*:\s*(${ID})(?:\s*:\s*replaces\s*:\s*(${ID}))?\s*\]`,
  'gi',
);

type Word = ParkedMark['kind'] | 'end';

interface Found {
  readonly kind: Word;
  readonly id: string;
  readonly replaces: string | null;
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
 * What a note says of parked replies, in its order; nothing if it is not ours. Text around the
 * marks is ignored, so a quoted note is read too; without its end mark a text runs to the next mark
 * or the note's end.
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

/** How many of these notes end this parked reply's waiting. */
export const endsOf = (notes: readonly string[], id: string): number =>
  notes.filter((note) =>
    readParkedNote(note).some(({ mark }) =>
      mark.kind === 'parked' ? mark.replaces === id && mark.id !== id : mark.id === id,
    ),
  ).length;
