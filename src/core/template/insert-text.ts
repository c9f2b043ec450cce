import { fail, type Result } from '../result';
import { isForbidden, withoutForbidden } from '../shorthand/shorthand';
import { type UnwritableValue, writeShorthand } from '../shorthand/write-shorthand';
import { collapse } from '../text/compare-text';
import { encodedSuffix } from './button-address';
import { fillTemplate } from './fill-template';
import { hasPlaceholder } from './placeholders';
import type { Template } from './template';
import type { ParameterKind } from './template-parameter';
import {
  type NoShorthand,
  type Unsendable,
  whyNoShorthand,
  whyNotSendable,
} from './why-not-sendable';

type NotInsertable =
  | UnwritableValue
  | { readonly reason: 'not-sendable'; readonly why: Unsendable | NoShorthand };

/** Full access, so that only Meta's word counts. */
const ANY_ACCESS = { sendNow: 'ready', number: null } as const;

/**
 * The shorthand that sends a template with these values; reply buttons' payloads and documents'
 * names have no key and stay out.
 * @param values in the order of the template's parameters; more are ignored.
 * @returns why it cannot be a shorthand, or the key whose value cannot be written (for `body_text`,
 *   `valueProblem` tells which one).
 */
export function shorthandFor(
  template: Template,
  values: readonly string[],
): Result<string, NotInsertable> {
  const why = whyNotSendable(template, ANY_ACCESS) ?? whyNoShorthand(template);
  if (why !== null) return fail({ reason: 'not-sendable', why });
  const given = template.parameters.map((parameter, i) => ({ parameter, value: values[i] ?? '' }));
  const of = (kind: ParameterKind) => given.filter(({ parameter }) => parameter.kind === kind);
  return writeShorthand({
    namespace: template.namespace ?? '',
    template: template.name,
    fallback: fallbackOf(template, values),
    language: template.language,
    bodyText: of('text').map(({ value }) => value),
    headerImage: of('image')[0]?.value ?? null,
    headerDocument: of('document')[0]?.value ?? null,
    buttons: of('url-suffix').map(({ parameter, value }) => ({
      index: String(parameter.button),
      url: encodedSuffix(value.trim()),
    })),
  });
}

/**
 * What other clients than WhatsApp show instead of the template, on one line: the filled body; if
 * unknown or unwritable, the macro's fallback unless it has an unfilled placeholder; else the
 * title, and last the name.
 */
export function fallbackOf(template: Template, values: readonly string[]): string {
  const body = collapse(fillTemplate(template, values).body ?? '');
  if (isWritable(body)) return body;
  const own = collapse(template.fallback ?? '');
  if (isWritable(own) && !hasPlaceholder(own) && !own.includes('{%')) return own;
  return collapse(withoutForbidden(collapse(template.title))) || template.name;
}

const isWritable = (text: string): boolean => text !== '' && !isForbidden(text);
