/** A variable in a template's text: a number, or a name where the template names its variables. */
const PLACEHOLDER = /\{\{([A-Za-z0-9_]+)\}\}/g;

/** What stands between the braces, each once, in the order in which the text first has them. */
export function placeholdersIn(text: string): string[] {
  return [...new Set(Array.from(text.matchAll(PLACEHOLDER), (match) => match[1] ?? ''))];
}

/**
 * The text with each placeholder replaced in one go, so that a value is never taken for another one.
 * @param valueAt what to put for a name; null leaves the placeholder.
 */
export const replacePlaceholders = (
  text: string,
  valueAt: (name: string) => string | null,
): string => text.replace(PLACEHOLDER, (mark, name) => valueAt(name) ?? mark);

/** Is this the name of a counted variable, as in `{{1}}`? */
export const isPosition = (name: string): boolean => /^\d+$/.test(name);

/** Are these the positions 1 to n, each at least once? @returns n, or null when there are gaps. */
export function countOfPositions(positions: readonly number[]): number | null {
  const distinct = new Set(positions);
  const gapless = [...distinct].every((position) => position >= 1 && position <= distinct.size);
  return gapless ? distinct.size : null;
}

/** Is there a `{{…}}` of any kind in it? */
export function hasPlaceholder(text: string): boolean {
  const start = text.indexOf('{{');
  return start !== -1 && text.includes('}}', start + 2);
}
