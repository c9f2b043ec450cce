/** What is known of the business number that a ticket answers from. */
export interface NumberFacts {
  /** Sunshine's id of the number. */
  readonly integrationId: string | null;
  /** The number itself, or whatever Zendesk's ticket names as its address: that of its first message. */
  readonly businessNumber: string | null;
}

/**
 * Do two tickets of one customer answer from the same business number? Each number has a window of its
 * own, so what is not told is `unknown` and never taken for the same.
 * A shared Sunshine conversation proves nothing: one may hold messages to several numbers. Nor does a
 * ticket's address, since later messages in it may have gone to another number: it only tells two
 * tickets apart.
 *
 * @param hasOneNumber the admin's word that the account has one WhatsApp number only.
 */
export function sameNumber(
  mine: NumberFacts,
  other: NumberFacts,
  hasOneNumber: boolean,
): 'same' | 'other' | 'unknown' {
  if (mine.integrationId !== null && other.integrationId !== null) {
    return mine.integrationId === other.integrationId ? 'same' : 'other';
  }
  const [here, there] = [mine.businessNumber, other.businessNumber];
  if (here !== null && there !== null && here !== there) return 'other';
  return hasOneNumber ? 'same' : 'unknown';
}
