/** On one line: runs of white space as a single blank, none at the ends. */
export function collapse(text: string): string {
  // `\s` leaves out U+0085, a line break that WhatsApp refuses as well.
  return text.replace(/[\s\u0085]+/g, ' ').trim();
}

/** As `collapse`, of a text that is being typed: only what breaks the line becomes a blank. */
export const onOneLine = (text: string): string =>
  text.replace(/ *[\n\r\t\v\f\u0085\u2028\u2029][\s\u0085]*/g, ' ');

/** Lower-case and without accents, so that `grusse` finds `Grüße`. For comparing only. */
export function foldText(text: string): string {
  // ß has no accent to strip, but is typed as ss without the key.
  const plain = text
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '');
  return plain.replaceAll('ß', 'ss');
}

/**
 * Letters and digits only: what survives re-flow and re-formatting. For comparing only; case stays.
 */
export function skeletonOf(text: string): string {
  // Measured faster than `replace` on long texts.
  return text
    .normalize('NFC')
    .split(/[^\p{L}\p{N}\p{M}]+/u)
    .join('');
}

/** A text's words in lower case, for comparing only. */
export const wordsOf = (text: string): readonly string[] =>
  text
    .normalize('NFC')
    .toLowerCase()
    .match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];
