/** Where a change put something into a text. */
export interface InsertedSpan {
  /** How many characters are new. */
  readonly size: number;
  /**
   * Where the new part may begin, from the first place to the last: between equal characters it
   * cannot be told (an `a` put into `aa`). Null when the change also took something away.
   */
  readonly starts: { readonly first: number; readonly last: number } | null;
}

/** What one change has put in: the part of `after` between what both texts begin and end with. */
export function insertedSpan(before: string, after: string): InsertedSpan {
  const shorter = Math.min(before.length, after.length);
  let head = 0;
  while (head < shorter && before[head] === after[head]) head += 1;
  let tail = 0;
  while (tail < shorter && before.at(-1 - tail) === after.at(-1 - tail)) tail += 1;
  const size = after.length - head - Math.min(tail, shorter - head);
  const isInsertion = head + tail >= before.length && after.length > before.length;
  return { size, starts: isInsertion ? { first: before.length - tail, last: head } : null };
}
