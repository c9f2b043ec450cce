import { collapse } from '../text/compare-text';
import {
  CLOSING,
  OPENING,
  type Shorthand,
  type ShorthandProblem,
  type ShorthandReading,
} from './shorthand';

/**
 * Reads the shorthand in a draft or a macro; the inverse of `writeShorthand`.
 *
 * Blanks and line breaks may separate the keys (Zendesk's shorthand page). Only its nine keys are
 * known, the required ones need a value, an empty optional one counts as left out; each
 * `button_index` is followed by its `button_url`, both after the body.
 *
 * @param text plain text. Linear in its length.
 * @returns `none` for free text, else the first problem, such as a code that lost its `&((`.
 */
export function readShorthand(text: string): ShorthandReading {
  const start = text.indexOf(OPENING);
  if (start === -1) {
    return looksLikeCode(text)
      ? { kind: 'malformed', problem: { kind: 'not-opened' } }
      : { kind: 'none' };
  }
  const cut = shorthandPairs(text, start + OPENING.length);
  if ('problem' in cut) return { kind: 'malformed', problem: cut.problem };
  const after = text.slice(cut.end);
  if (after.includes(OPENING)) return { kind: 'malformed', problem: { kind: 'several' } };
  const meaning = meaningOf(cut.pairs);
  if ('problem' in meaning) return { kind: 'malformed', problem: meaning.problem };
  return {
    kind: 'shorthand',
    shorthand: meaning.shorthand,
    before: text.slice(0, start).trim(),
    after: after.trim(),
  };
}

/** One of the keys with its bracket, as it is, escaped by an editor, or wide. */
const KEY =
  /(?:namespace|template|fallback|language|body\\?_text|header\\?_(?:image|document)|button\\?_(?:index|url))\s*=\s*(?:\\?\[|［){2}/i;

/** A shorthand with a lost, escaped or misspelt opening: nobody writes this to a customer. */
const looksLikeCode = (text: string): boolean =>
  KEY.test(text) || (text.includes(CLOSING) && text.includes('(('));

const SINGLE: ReadonlySet<string> = new Set([
  'namespace',
  'template',
  'fallback',
  'language',
  'header_image',
  'header_document',
]);
const REQUIRED = ['namespace', 'template', 'fallback'] as const;

function meaningOf(
  pairs: readonly ShorthandPair[],
): { readonly shorthand: Shorthand } | { readonly problem: ShorthandProblem } {
  const single = new Map<string, string>();
  const bodyText: string[] = [];
  const buttons: { index: string; url: string }[] = [];
  let openButton: string | null = null;
  for (const [key, value] of pairs) {
    if (openButton !== null && key !== 'button_url') return outOfOrder;
    if (key === 'body_text') {
      if (buttons.length > 0) return outOfOrder;
      bodyText.push(value);
    } else if (key === 'button_index') {
      openButton = value;
    } else if (key === 'button_url') {
      if (openButton === null) return outOfOrder;
      buttons.push({ index: openButton, url: value });
      openButton = null;
    } else if (!SINGLE.has(key)) {
      return { problem: { kind: 'unknown-key', key } };
    } else if (single.has(key)) {
      return { problem: { kind: 'repeated-key', key } };
    } else {
      single.set(key, value);
    }
  }
  if (openButton !== null) return outOfOrder;

  const given = (key: string): string | null => {
    const value = single.get(key) ?? '';
    return collapse(value) === '' ? null : value;
  };
  const missing = REQUIRED.find((key) => given(key) === null);
  if (missing !== undefined) return { problem: { kind: 'missing-key', key: missing } };
  return {
    shorthand: {
      namespace: given('namespace') ?? '',
      template: given('template') ?? '',
      fallback: given('fallback') ?? '',
      language: given('language'),
      bodyText,
      headerImage: given('header_image'),
      headerDocument: given('header_document'),
      buttons,
    },
  };
}

const outOfOrder = { problem: { kind: 'button-out-of-order' } } as const;

type ShorthandPair = readonly [key: string, value: string];

/**
 * Cuts a shorthand into keys and values.
 * @param from just behind the opening `&((`.
 * @returns the pairs in order, and where the text behind the closing `))&` begins.
 */
function shorthandPairs(
  text: string,
  from: number,
):
  | { readonly pairs: ShorthandPair[]; readonly end: number }
  | { readonly problem: ShorthandProblem } {
  const pairs: ShorthandPair[] = [];
  let at = skipSpace(text, from);
  while (!text.startsWith(CLOSING, at)) {
    const key = keyAt(text, at);
    if (key === null) return { problem: noKeyAt(text, at) };
    const valueAt = at + key.length + '=[['.length;
    const valueEnd = text.indexOf(']]', valueAt);
    const value = text.slice(valueAt, valueEnd);
    // Two openings and one end: this value was left open and swallowed the next.
    if (valueEnd === -1 || value.includes('[[')) {
      return { problem: { kind: 'value-not-closed', key } };
    }
    pairs.push([key, value]);
    at = skipSpace(text, valueEnd + ']]'.length);
  }
  return { pairs, end: at + CLOSING.length };
}

function skipSpace(text: string, at: number): number {
  return matchAt(/\s*/y, text, at).length + at;
}

function keyAt(text: string, at: number): string | null {
  return matchAt(/[^\s=[\]()&]+(?==\[\[)/y, text, at) || null;
}

function noKeyAt(text: string, at: number): ShorthandProblem {
  const closing = text.indexOf(CLOSING, at);
  if (closing === -1) return { kind: 'not-closed' };
  return { kind: 'stray-text', text: matchAt(/\S+/y, text.slice(0, closing), at) };
}

function matchAt(sticky: RegExp, text: string, at: number): string {
  sticky.lastIndex = at;
  return sticky.exec(text)?.[0] ?? '';
}
