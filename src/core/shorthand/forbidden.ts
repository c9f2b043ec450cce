const MARKS = ['[[', ']]', '))&', '&(('];

/**
 * Would this value break the shorthand it stands in?
 * Its marks would: nothing is documented to escape them. So would a bracket at the edge, which
 * joins the value's own brackets to `[[[` or `]]]`.
 */
export function isForbidden(value: string): boolean {
  return value.startsWith('[') || value.endsWith(']') || MARKS.some((mark) => value.includes(mark));
}

/** The value unchanged where it is harmless, else without brackets and marks; blanks may remain. */
export function withoutForbidden(value: string): string {
  if (!isForbidden(value)) return value;
  // Brackets first, since a mark may appear where they were; a blank in a mark's place makes none.
  return value.replace(/[[\]]/g, '').replace(/&\(\(|\)\)&/g, ' ');
}
