import { fail, ok, type Result } from '../result';
import { collapse } from '../text/compare-text';
import { CLOSING, isForbidden, OPENING, type Shorthand } from './shorthand';

/** The key whose value cannot be written. */
export interface UnwritableValue {
  readonly key: string;
  readonly problem: 'empty' | 'forbidden-characters';
}

/**
 * Writes the shorthand of a template message; `readShorthand` gives it back. White space in values
 * becomes single blanks, since Meta refuses line breaks and runs of blanks (132018).
 * @returns one line, or the first value that is empty or would break the shorthand.
 */
export function writeShorthand(shorthand: Shorthand): Result<string, UnwritableValue> {
  const written: string[] = [];
  for (const [key, raw] of pairsOf(shorthand)) {
    if (raw === null) continue;
    const value = collapse(raw);
    if (value === '') return fail({ key, problem: 'empty' });
    if (isForbidden(value)) return fail({ key, problem: 'forbidden-characters' });
    written.push(`${key}=[[${value}]]`);
  }
  return ok(`${OPENING}${written.join(' ')}${CLOSING}`);
}

function pairsOf(shorthand: Shorthand): (readonly [key: string, value: string | null])[] {
  return [
    ['namespace', shorthand.namespace],
    ['template', shorthand.template],
    ['fallback', shorthand.fallback],
    ['language', shorthand.language],
    ['header_image', shorthand.headerImage],
    ['header_document', shorthand.headerDocument],
    ...shorthand.bodyText.map((value) => ['body_text', value] as const),
    ...shorthand.buttons.flatMap(({ index, url }) => [
      ['button_index', index] as const,
      ['button_url', url] as const,
    ]),
  ];
}
