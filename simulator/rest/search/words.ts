/** The words of a query, quoted ones together: `group:"Level 2"` is one. */
export function wordsOf(query: string): string[] {
  return (query.match(/(?:[^\s"]|"[^"]*")+/g) ?? []).map((word) => word.replaceAll('"', ''));
}
