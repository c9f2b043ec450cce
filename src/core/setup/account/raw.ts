/* Safe looks into JSON that may have any shape. */

type Fields = Readonly<Record<string, unknown>>;

export const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The value at a path of own keys; undefined: not there. */
export function at(value: unknown, ...path: readonly string[]): unknown {
  let found = value;
  for (const key of path) {
    if (!isFields(found) || !Object.hasOwn(found, key)) return undefined;
    found = found[key];
  }
  return found;
}

/** The list at a path; empty where there is none. */
export function listAt(value: unknown, ...path: readonly string[]): readonly unknown[] {
  const found = at(value, ...path);
  return Array.isArray(found) ? found : [];
}

export const keysOf = (value: unknown): readonly string[] =>
  isFields(value) ? Object.keys(value) : [];

/** Neither missing nor null nor ''. */
export const isThere = (value: unknown): boolean =>
  value !== undefined && value !== null && value !== '';

/** An id or number as a text to compare; null: none. */
export const idAt = (value: unknown, ...path: readonly string[]): string | null => {
  const found = at(value, ...path);
  return typeof found === 'string' || typeof found === 'number' ? String(found) : null;
};

/** How Sunshine Conversations writes an id. */
export const HEX_ID = /^[0-9a-f]{24}$/;
