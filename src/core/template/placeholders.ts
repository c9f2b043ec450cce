const PLACEHOLDER = /\{\{([A-Za-z0-9_]+)\}\}/g;

/** The names between braces, each once, in the order of the text. */
export function placeholdersIn(text: string): string[] {
  return [...new Set(Array.from(text.matchAll(PLACEHOLDER), (match) => match[1] ?? ''))];
}

/**
 * The text with all placeholders replaced in one go, so that a value is never taken for one.
 * @param valueAt null leaves the placeholder.
 */
export const replacePlaceholders = (
  text: string,
  valueAt: (name: string) => string | null,
): string => text.replace(PLACEHOLDER, (mark, name) => valueAt(name) ?? mark);

/** Is this the name of a numbered variable, as in `{{1}}`? */
export const isPosition = (name: string): boolean => /^\d+$/.test(name);

/** How many positions these are, if they are 1 to n without gaps; else null. */
export function countOfPositions(positions: readonly number[]): number | null {
  const distinct = new Set(positions);
  const gapless = [...distinct].every((position) => position >= 1 && position <= distinct.size);
  return gapless ? distinct.size : null;
}

/** Is there any `{{…}}` in it? */
export function hasPlaceholder(text: string): boolean {
  const start = text.indexOf('{{');
  return start !== -1 && text.includes('}}', start + 2);
}
