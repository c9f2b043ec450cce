import type { Composer } from '../../core/conversation/ticket-snapshot';
import { plainText } from '../ticket/plain-text';

/** What the composer is to hold, and the ways to write it, in order of preference. */
export interface Wanted {
  readonly text: string;
  readonly forms: readonly string[];
}

type Content = Pick<Composer, 'text' | 'markup'>;

/** White space may come back otherwise, line breaks may not: they are the agent's own. */
const linesOf = (text: string): string =>
  text
    .split('\n')
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter(Boolean)
    .join('\n');

const isSameText = (one: string, other: string): boolean => linesOf(one) === linesOf(other);

/** Anything that an editor could take for mark-up, known to it or not. */
export const hasTag = (markup: string): boolean =>
  /<\/?[a-z]/i.test(markup.slice(0, Math.max(markup.lastIndexOf('>'), 0)));

/** The addresses of the pictures in some mark-up, in its order; '' for one that names none. */
export function picturesIn(markup: string): readonly string[] {
  const tags = markup.split(/<img\b/i).slice(1);
  return tags.map((rest) => {
    const tag = rest.slice(0, rest.indexOf('>'));
    return /\bsrc\s*=\s*["']?([^"'\s]*)/i.exec(tag)?.[1] ?? '';
  });
}

/** The same words and the same pictures, whatever else the mark-up says of them. */
export const isSameContent = (one: Content, other: Content): boolean =>
  isSameText(one.text, other.text) &&
  picturesIn(one.markup).join('\n') === picturesIn(other.markup).join('\n');

/**
 * How our text stands in the composer. `once`: it has arrived; words that the agent typed around it do
 * not matter. `again`: several times, and nothing else. `garbled`: in a form that the composer took too
 * literally or without its pictures, and nothing else. `other`: what is there is not ours alone.
 */
export type Standing = 'blank' | 'once' | 'again' | 'garbled' | 'other';

export function standingOf(composer: Composer, wanted: Wanted): Standing {
  const words = linesOf(wanted.text);
  const pictures = Math.max(...wanted.forms.map((form) => picturesIn(form).length), 0);
  const picturesHere = picturesIn(composer.markup).length;
  if (composer.text.trim() === '' && picturesHere === 0) return 'blank';
  // Where the composer shows no tag it may be a plain one, from which an entity such as `&amp;` would
  // reach the customer as it stands: only its own text counts there.
  const places = [composer.markup, ...(hasTag(composer.markup) ? [composer.text] : [])];
  const found = places.map((place) => piecesAround(linesOf(place), words));
  const pieces = found.find(({ length }) => length > 1) ?? [];
  const copies = words === '' ? picturesHere / Math.max(pictures, 1) : pieces.length - 1;
  const isOursAlone = places.some((place) => piecesAround(linesOf(place), words).every(isBlank));
  if (copies > 1) return isOursAlone ? 'again' : 'other';
  if (copies === 1 && picturesHere >= pictures) return 'once';
  return isOursAlone || isGarbled(composer, wanted) ? 'garbled' : 'other';
}

/** What stands before, between and after each copy of some words. */
const piecesAround = (text: string, words: string): readonly string[] =>
  words === '' ? [text] : text.split(words);

const isBlank = (text: string): boolean => text.trim() === '';

/** Once or several times: what comes twice may come garbled twice. */
const isGarbled = ({ text }: Composer, wanted: Wanted): boolean =>
  [text, plainText(text)].some((place) =>
    piecesAround(linesOf(place), linesOf(wanted.text)).every(isBlank),
  );
