import type { ShorthandProblem } from './shorthand';

export const OPENING = '&((';
export const CLOSING = '))&';

export type ShorthandPair = readonly [key: string, value: string];

/**
 * Cuts a shorthand into its keys and values, before asking what they mean.
 * @param from just behind the opening `&((`.
 * @returns the pairs in order and where the text behind the closing `))&` begins.
 */
export function shorthandPairs(
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
    // Two openings and one end: this value was left open and has swallowed what follows.
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
