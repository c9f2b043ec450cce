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
