import type { ParkedEntry, ParkedMark } from './parked-note';
import { unshielded } from './shield';

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
