/**
 * The shorthand that Sunshine turns into a WhatsApp template message (Zendesk's shorthand page), in
 * the nine keys of its text:
 * `&((namespace=[[ns]] template=[[name]] fallback=[[text]] language=[[en_US]] body_text=[[v1]]))&`.
 */

/** A well-formed shorthand. */
export interface Shorthand {
  readonly namespace: string;
  readonly template: string;
  readonly fallback: string;
  /** null: left out, so Sunshine uses the integration's fallback language (default `en_US`). */
  readonly language: string | null;
  readonly bodyText: readonly string[];
  readonly headerImage: string | null;
  readonly headerDocument: string | null;
  readonly buttons: readonly { readonly index: string; readonly url: string }[];
}

export type ShorthandProblem =
  | { readonly kind: 'not-closed' }
  | { readonly kind: 'value-not-closed'; readonly key: string }
  | { readonly kind: 'unknown-key'; readonly key: string }
  | { readonly kind: 'missing-key'; readonly key: 'namespace' | 'template' | 'fallback' }
  | { readonly kind: 'repeated-key'; readonly key: string }
  | { readonly kind: 'stray-text'; readonly text: string }
  | { readonly kind: 'button-out-of-order' }
  | { readonly kind: 'several' }
  /** Keys or the end are there, but not the opening `&((`. */
  | { readonly kind: 'not-opened' };

export type ShorthandReading =
  /** No `&((` and nothing like the rest of one: free text. */
  | { readonly kind: 'none' }
  | { readonly kind: 'malformed'; readonly problem: ShorthandProblem }
  /** `before` and `after` are the texts around it, trimmed. */
  | {
      readonly kind: 'shorthand';
      readonly shorthand: Shorthand;
      readonly before: string;
      readonly after: string;
    };

export const OPENING = '&((';

export const CLOSING = '))&';

const MARKS = ['[[', ']]', '))&', '&(('];

/** Its marks would break a shorthand, without an escape; so would a bracket at the edge (`[[[`). */
export function isForbidden(value: string): boolean {
  return value.startsWith('[') || value.endsWith(']') || MARKS.some((mark) => value.includes(mark));
}

/** The value without what breaks a shorthand; harmless ones are unchanged. */
export function withoutForbidden(value: string): string {
  if (!isForbidden(value)) return value;
  // Brackets first, since removing them may form a mark; the blank for a mark cannot.
  return value.replace(/[[\]]/g, '').replace(/&\(\(|\)\)&/g, ' ');
}
