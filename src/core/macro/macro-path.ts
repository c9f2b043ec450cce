/**
 * A title cut at Zendesk's `::`, blank parts skipped: categories from the outside in, and the name.
 */
export function macroPath(title: string): { readonly path: string[]; readonly name: string } {
  const parts = title
    .split('::')
    .map((part) => part.trim())
    .filter(Boolean);
  const name = parts.pop();
  return { path: parts, name: name ?? title };
}

/** A macro's whole name as agents read it: `Returns › How to send it back`. */
export function macroName({ title }: { readonly title: string }): string {
  const { path, name } = macroPath(title);
  return [...path, name].join(' › ');
}
