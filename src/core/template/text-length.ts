/** Meta's limits in characters; the header's also holds when filled. */
export const LONGEST = { header: 60, body: 1024, footer: 60, button: 25 } as const;

/** A body that is all of its template may be longer. */
export const LONGEST_SOLE_BODY = 32_768;

/** Of a document's name (?): a file system's limit. */
export const LONGEST_FILE_NAME = 255;

/** Meta's limit for a code that a button copies, and for a one-time code. */
export const LONGEST_CODE = 15;

/** Of a reply button's payload (?): the least that Meta's pages name. */
export const LONGEST_PAYLOAD = 128;

/** Meta's limit for a button's whole address, and ours for a file's. */
export const LONGEST_URL = 2000;

/** Characters as people count them: an emoji of two code units is one. */
export function lengthOf(text: string): number {
  let length = 0;
  for (const _ of text) length += 1;
  return length;
}
