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
