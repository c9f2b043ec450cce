/**
 * The shorthand that Sunshine Conversations turns into a WhatsApp template message:
 * `&((namespace=[[ns]] template=[[name]] fallback=[[text]] language=[[en_US]] body_text=[[v1]]))&`.
 * Source: Zendesk's shorthand syntax page; only the nine keys of its official text are ever written.
 */

/** What a well-formed shorthand says. */
export interface Shorthand {
  readonly namespace: string;
  readonly template: string;
  readonly fallback: string;
  /** null: left out, Sunshine then takes the integration's fallback language (default `en_US`). */
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
  /** Its keys or its end are there, but not the `&((` it has to begin with. */
  | { readonly kind: 'not-opened' };

export type ShorthandReading =
  /** No `&((` anywhere, and nothing that looks like the rest of one: the draft is free text. */
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

/**
 * Would this value break the shorthand it stands in?
 * Its marks would: nothing is documented to escape them. So would a bracket at the edge, which
 * joins the value's own brackets to `[[[` or `]]]`.
 */
export function isForbidden(value: string): boolean {
  return value.startsWith('[') || value.endsWith(']') || MARKS.some((mark) => value.includes(mark));
}

/** The value unchanged where it is harmless, else without brackets and marks; blanks may remain. */
export function withoutForbidden(value: string): string {
  if (!isForbidden(value)) return value;
  // Brackets first, since a mark may appear where they were; a blank in a mark's place makes none.
  return value.replace(/[[\]]/g, '').replace(/&\(\(|\)\)&/g, ' ');
}
