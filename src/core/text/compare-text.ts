/** The text on one line: every run of white space a single blank, none at the ends. */
export function collapse(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/**
 * Text as a search compares it: lower-case, without accents, so that `grusse` finds `Grüße`.
 * For comparing only; it is no longer text to show.
 */
export function foldText(text: string): string {
  // ß has no accent to strip, but is typed as ss by whoever lacks the key.
  const plain = text
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '');
  return plain.replaceAll('ß', 'ss');
}

/**
 * A text's letters and digits, run together: what stays the same when a composer re-flows a text,
 * turns its formatting into Markdown-like marks, straightens quotes or swaps kinds of blanks.
 * For comparing only. Case stays.
 */
export function skeletonOf(text: string): string {
  // Measured faster than replace on long texts.
  return text
    .normalize('NFC')
    .split(/[^\p{L}\p{N}\p{M}]+/u)
    .join('');
}

/** A text's words in lower case, without marks and blanks between them. For comparing only. */
export const wordsOf = (text: string): readonly string[] =>
  text
    .normalize('NFC')
    .toLowerCase()
    .match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];
