const CLOSING: Readonly<Record<string, string>> = { '[': ']', '{': '}' };

/** An entry's text in a list, blanks cut off. */
export interface ListPiece {
  readonly text: string;
  /** Where it begins in the whole. */
  readonly start: number;
}

/**
 * The entries of a list that is meant to be JSON, wrong ones too. A comma too many, as after the last
 * entry, is no entry.
 * @returns null: it is no list, or its brackets or quotes do not close.
 */
export function listPieces(json: string): readonly ListPiece[] | null {
  const list = json.trim();
  if (list === '') return [];
  if (!list.startsWith('[') || !list.endsWith(']') || list.length < 2) return null;
  const first = json.indexOf('[') + 1;
  const last = json.lastIndexOf(']');
  const pieces: ListPiece[] = [];
  const add = (from: number, to: number) => {
    const piece = json.slice(from, to);
    const text = piece.trim();
    if (text !== '') pieces.push({ text, start: from + piece.indexOf(text) });
  };
  const open: string[] = [];
  let start = first;
  let isInString = false;
  for (let at = first; at < last; at += 1) {
    const char = json[at] ?? '';
    if (isInString) {
      if (char === '\\') at += 1;
      else if (char === '"') isInString = false;
    } else if (char === '"') isInString = true;
    else if (char === '[' || char === '{') open.push(CLOSING[char] ?? '');
    else if (char === ']' || char === '}') {
      if (open.pop() !== char) return null;
    } else if (char === ',' && open.length === 0) {
      add(start, at);
      start = at + 1;
    }
  }
  if (isInString || open.length > 0) return null;
  add(start, last);
  return pieces;
}
