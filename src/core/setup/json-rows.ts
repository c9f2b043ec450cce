import { isRecord } from '../template-settings/json-fields';
import { listPieces } from '../template-settings/list-pieces';

/** An entry of a JSON list, as an editor shows it. What nobody touches keeps its text to the letter. */
export interface JsonRow {
  readonly text: string;
  /** null: it is not a JSON object, and is edited as text. */
  readonly fields: Readonly<Record<string, unknown>> | null;
}

/** A row of this text. Never fails: what is no JSON object stays a text. */
export function rowOf(text: string): JsonRow {
  try {
    const value: unknown = JSON.parse(text);
    return { text, fields: isRecord(value) ? value : null };
  } catch {
    return { text, fields: null };
  }
}

/**
 * The entries of a list in JSON, one a row; a wrong entry is a row of its own as well.
 * @returns null: it is no list, or cannot be taken apart; then it can only be edited as a whole.
 */
export const rowsOf = (json: string): readonly JsonRow[] | null =>
  listPieces(json)?.map(({ text }) => rowOf(text)) ?? null;

/** The list that these rows make; no rows: nothing. */
export const textOfRows = (rows: readonly JsonRow[]): string =>
  rows.length === 0 ? '' : `[\n${rows.map(({ text }) => text).join(',\n')}\n]`;

/** The row with a field changed; undefined takes the field away. The others keep value and place. */
export function withField(row: JsonRow, field: string, value: unknown): JsonRow {
  // A literal makes a field of its own even of `__proto__`.
  const fields = { ...row.fields, [field]: value };
  return rowOf(JSON.stringify(fields, null, 2));
}

/** The rows with one of them in another's place. */
export function moved<T>(rows: readonly T[], from: number, to: number): readonly T[] {
  const row = rows[from];
  if (row === undefined || to < 0 || to >= rows.length) return rows;
  return rows.toSpliced(from, 1).toSpliced(to, 0, row);
}
