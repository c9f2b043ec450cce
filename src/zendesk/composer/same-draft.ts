import type { Composer } from '../../core/conversation/ticket-snapshot';
import { plainText } from '../ticket/plain-text';

/** What the composer is to hold, and the ways to write it, in order of preference. */
export interface Wanted {
  readonly text: string;
  readonly forms: readonly string[];
}

/** White space may come back otherwise, line breaks may not: they are the agent's own. */
const linesOf = (text: string): string =>
  text
    .split('\n')
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter(Boolean)
    .join('\n');

export const isSameText = (one: string, other: string): boolean => linesOf(one) === linesOf(other);

/** Anything that an editor could take for mark-up, known to it or not. */
export const hasTag = (markup: string): boolean => /<\/?[a-z][^>]*>/i.test(markup);

/**
 * Did our text arrive? Words that the agent typed around it meanwhile do not matter. Where the
 * composer shows no tag it may be a plain one, from which an entity such as `&amp;` would reach the
 * customer as it stands.
 */
export function hasArrived({ markup, text }: Composer, wanted: Wanted): boolean {
  const wantedLines = linesOf(wanted.text);
  const isIn = (place: string) => linesOf(place).includes(wantedLines);
  return isIn(markup) || (hasTag(markup) && isIn(text));
}

/** Our own text in a form that the composer took too literally, and nothing else. */
export const isGarbled = ({ text }: Composer, wanted: Wanted): boolean =>
  isSameText(text, wanted.text) || isSameText(plainText(text), wanted.text);
