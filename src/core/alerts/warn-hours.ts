const WORDS = /[\s,;]*(?=\p{L})(.*)/su;

/**
 * The two parts of `warn_hours`, as in `4, 1, groups`: hours, and from the first letter on the words that
 * say whose tickets agents are alerted of. Either may be empty.
 */
export function splitWarnHours(text: string): { readonly hours: string; readonly words: string } {
  const [hours = '', words = ''] = text.trim().split(WORDS);
  return { hours, words };
}
