import { fail, type Result } from '../result';
import { fallbackOf } from './fallback-of';
import type { Template, Unsendable } from './template';
import { whyNotSendable } from './why-not-sendable';
import { type UnwritableValue, writeShorthand } from './write-shorthand';

export type NotInsertable =
  | UnwritableValue
  | { readonly reason: 'not-sendable'; readonly why: Unsendable };

/**
 * The text that sends a template: its shorthand, with these values.
 *
 * Its fallback can always be written (see `fallbackOf`). Only the values may be unwritable, or what an
 * odd macro brought along, such as a namespace with a bracket at its edge.
 *
 * @param values by position, one for each of the template's parameters; more are passed over.
 * @returns why the template cannot be sent, or which key's value cannot be written
 * (`body_text` for a parameter: `valueProblem` tells which).
 */
export function shorthandFor(
  template: Template,
  values: readonly string[],
): Result<string, NotInsertable> {
  const why = whyNotSendable(template);
  if (why !== null) return fail({ reason: 'not-sendable', why });
  const bodyText = template.parameters.map((_, i) => values[i] ?? '');
  return writeShorthand({
    namespace: template.namespace ?? '',
    template: template.name,
    fallback: fallbackOf(template, bodyText),
    language: template.language,
    bodyText,
    headerImage: template.headerImage,
    headerDocument: template.headerDocument,
    buttons: template.buttons ?? [],
  });
}
