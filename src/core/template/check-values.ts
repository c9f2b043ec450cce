import { fillTemplate } from './fill-template';
import { isForbidden } from './forbidden';
import type { Template } from './template';
import { LONGEST, lengthOf } from './text-length';

export type ValueProblem = 'missing' | 'forbidden-characters' | 'white-space';

/**
 * What keeps one parameter's value from being sent, or null.
 * `forbidden-characters` would break the shorthand; `white-space` is what Meta refuses: line breaks,
 * tabs, more than four blanks in a row (132018). Inserting collapses it, so it warns of a draft.
 */
export function valueProblem(value: string): ValueProblem | null {
  const trimmed = value.trim();
  if (trimmed === '') return 'missing';
  if (isForbidden(trimmed)) return 'forbidden-characters';
  return /[\n\r\t\v\f\u2028\u2029]|[ \u00a0]{5}/.test(value) ? 'white-space' : null;
}

/** Would the body with these values be longer than Meta's 1024 characters (132005)? */
export function filledTooLong(template: Template, values: readonly string[]): boolean {
  const { body } = fillTemplate(template, values);
  return body !== null && lengthOf(body) > LONGEST.body;
}
