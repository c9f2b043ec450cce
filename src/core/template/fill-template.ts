import { replacePositions } from './body-placeholders';
import type { Template } from './template';

/** What the customer will read. */
export interface FilledTemplate {
  readonly header: string | null;
  readonly body: string | null;
  readonly footer: string | null;
}

/**
 * A template's texts with its values in place.
 * @param values by position, the first for `{{1}}`. Where one is blank or missing its `{{n}}` stays.
 * @returns null for the parts it does not have, or whose text the source does not show.
 */
export function fillTemplate(template: Template, values: readonly string[]): FilledTemplate {
  const fill = (text: string | null): string | null =>
    text === null ? null : replacePositions(text, (n) => values[n - 1]?.trim() || null);
  // Meta allows no variables in a footer, and the shorthand none in a header.
  return { header: template.headerText, body: fill(template.body), footer: template.footer };
}
