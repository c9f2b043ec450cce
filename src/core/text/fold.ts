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
