/**
 * U+2060, the word joiner: no width, no break, no letter. Between two braces it keeps Zendesk from
 * filling in a placeholder when it saves a note; behind a bracket it keeps an agent's words from being
 * taken for a mark of ours.
 */
const JOINER = '\u2060';

/** What follows an opening bracket in a placeholder, in Liquid, in a mark. */
const RISKY = String.raw`[{%]|\s*reply-window`;

const OPEN = new RegExp(`([{[])(${JOINER}*)(?=${RISKY})`, 'gi');
const SHIELDED = new RegExp(`([{[])(${JOINER}*)${JOINER}(?=${RISKY})`, 'gi');

/** Words that neither Zendesk nor `readParkedNote` takes for anything but words. */
export const shielded = (text: string): string => text.replace(OPEN, `$1$2${JOINER}`);

/** The words as they were; of what was never shielded, or has lost its shield, nothing is taken. */
export const unshielded = (text: string): string => text.replace(SHIELDED, '$1$2');
