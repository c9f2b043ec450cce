/**
 * A macro's title cut at Zendesk's `::`.
 * @returns the categories from the outside in (none for an ungrouped macro) and the macro's own name.
 * Blank parts are passed over; a title of nothing else is its own name.
 */
export function macroPath(title: string): { readonly path: string[]; readonly name: string } {
  const parts = title
    .split('::')
    .map((part) => part.trim())
    .filter(Boolean);
  const name = parts.pop();
  return { path: parts, name: name ?? title };
}
