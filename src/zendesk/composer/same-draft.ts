import type { Composer } from '../../core/conversation/ticket-snapshot';
import { plainText } from '../ticket/plain-text';

/** What the composer is to hold, and ways to write it, the preferred first. */
export interface Wanted {
  readonly text: string;
  readonly forms: readonly string[];
  /** For the agent to send: gone once it was seen, it was sent. A draft that is put back was lost. */
  readonly isToBeSent?: boolean;
}

type Content = Pick<Composer, 'text' | 'markup'>;

/** White space may change, line breaks may not: they are the agent's. */
const linesOf = (text: string): string =>
  text
    .split('\n')
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter(Boolean)
    .join('\n');

const isSameText = (one: string, other: string): boolean => linesOf(one) === linesOf(other);

/** Anything that an editor could take for mark-up. */
export const hasTag = (markup: string): boolean =>
  /<\/?[a-z]/i.test(markup.slice(0, Math.max(markup.lastIndexOf('>'), 0)));

/** The addresses of the pictures in mark-up, in order; '' without one. */
export function picturesIn(markup: string): readonly string[] {
  const tags = markup.split(/<img\b/i).slice(1);
  return tags.map((rest) => {
    const tag = rest.slice(0, rest.indexOf('>'));
    return /\bsrc\s*=\s*["']?([^"'\s]*)/i.exec(tag)?.[1] ?? '';
  });
}

/** The same text and pictures, whatever else the mark-up says. */
export const isSameContent = (one: Content, other: Content): boolean =>
  isSameText(one.text, other.text) &&
  picturesIn(one.markup).join('\n') === picturesIn(other.markup).join('\n');

/**
 * How our text stands in the composer. `once`: it arrived, perhaps with typing around it. `again`:
 * several times, nothing else. `garbled`: taken too literally or without its pictures, nothing
 * else. `other`: not ours alone.
 */
export type Standing = 'blank' | 'once' | 'again' | 'garbled' | 'other';

export function standingOf(composer: Composer, wanted: Wanted): Standing {
  const words = linesOf(wanted.text);
  const pictures = Math.max(...wanted.forms.map((form) => picturesIn(form).length), 0);
  const picturesHere = picturesIn(composer.markup).length;
  if (composer.text.trim() === '' && picturesHere === 0) return 'blank';
  // Without a visible tag the composer may be plain, where an entity such as `&amp;` would
  // reach the customer: only its own text counts then.
  const places = [composer.markup, ...(hasTag(composer.markup) ? [composer.text] : [])];
  const found = places.map((place) => piecesAround(linesOf(place), words));
  const pieces = found.find(({ length }) => length > 1) ?? [];
  const copies = words === '' ? picturesHere / Math.max(pictures, 1) : pieces.length - 1;
  const isOursAlone = places.some((place) => piecesAround(linesOf(place), words).every(isBlank));
  if (copies > 1) return isOursAlone ? 'again' : 'other';
  if (copies === 1 && picturesHere >= pictures) return 'once';
  return isOursAlone || isGarbled(composer, wanted) ? 'garbled' : 'other';
}

/** The texts before, between and after each copy. */
const piecesAround = (text: string, words: string): readonly string[] =>
  words === '' ? [text] : text.split(words);

const isBlank = (text: string): boolean => text.trim() === '';

/** Once or several times: what comes twice may come garbled twice. */
const isGarbled = ({ text }: Composer, wanted: Wanted): boolean =>
  [text, plainText(text)].some((place) =>
    piecesAround(linesOf(place), linesOf(wanted.text)).every(isBlank),
  );
