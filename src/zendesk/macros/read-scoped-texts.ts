import type { ScopedText } from '../../core/macro/scoped-text';

/** A comment's value is a text, one `["channel:…", text]` pair or a list of them; the rest is passed over. */
export function readScopedTexts(value: unknown): ScopedText[] {
  if (typeof value === 'string') return [['channel:all', value]];
  if (!Array.isArray(value)) return [];
  const pairs: unknown[] = Array.isArray(value[0]) ? value : [value];
  return pairs.flatMap((pair): ScopedText[] =>
    Array.isArray(pair) && typeof pair[1] === 'string' ? [[String(pair[0]), pair[1]]] : [],
  );
}
