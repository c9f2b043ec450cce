/** Meta's limits for a template's texts, in characters; the body's also holds when it is filled. */
export const LONGEST = { header: 60, body: 1024, footer: 60 } as const;

/** Characters as people count them, near enough: an emoji of two code units is one. */
export function lengthOf(text: string): number {
  let length = 0;
  for (const _ of text) length += 1;
  return length;
}
