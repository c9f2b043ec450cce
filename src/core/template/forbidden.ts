const MARKS = ['[[', ']]', '))&', '&(('];

/**
 * Would this value break the shorthand it stands in?
 * Its marks would: nothing is documented to escape them. So would a bracket at the edge, which
 * joins the value's own brackets to `[[[` or `]]]`.
 */
export function isForbidden(value: string): boolean {
  return value.startsWith('[') || value.endsWith(']') || MARKS.some((mark) => value.includes(mark));
}
