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

/** Whatever number the ticket answers from, and with a key: so that only Meta's word counts. */
const ANY_ACCESS = { sendNow: 'ready', number: null } as const;

/**
 * The text that sends a template: its shorthand, with these values.
 *
 * Its fallback can always be written (see `fallbackOf`). Only the values may be unwritable, or what an
 * odd macro brought along, such as a namespace with a bracket at its edge. Reply buttons' payloads and
 * documents' names have no key and stay out.
 *
 * @param values in the order of the template's parameters; more are passed over.
 * @returns why the template cannot be sent as shorthand, or which key's value cannot be written
 * (`body_text` for a variable: `valueProblem` tells which).
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
 * What clients other than WhatsApp show in place of the template, on one line: the filled body;
 * where that is not known or would break the shorthand, the fallback that its macro has, unless
 * there is a placeholder in it that nobody would fill; else the title without what is forbidden.
 *
 * @returns a text that `writeShorthand` takes; as the last resort the template's name.
 */
export function fallbackOf(template: Template, values: readonly string[]): string {
  const body = collapse(fillTemplate(template, values).body ?? '');
  if (isWritable(body)) return body;
  const own = collapse(template.fallback ?? '');
  if (isWritable(own) && !hasPlaceholder(own) && !own.includes('{%')) return own;
  return collapse(withoutForbidden(collapse(template.title))) || template.name;
}

const isWritable = (text: string): boolean => text !== '' && !isForbidden(text);
