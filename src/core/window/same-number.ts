/** What is known of the business number that a ticket belongs to. */
export interface NumberFacts {
  /** Sunshine's id of the number. */
  readonly integrationId: string | null;
  /** The number itself, or whatever Zendesk's ticket names as its address. */
  readonly businessNumber: string | null;
}

export const NUMBER_NOT_TOLD: NumberFacts = { integrationId: null, businessNumber: null };

/**
 * Do two tickets of one customer belong to the same business number? Each number has a window of its
 * own, so what is not told is `unknown` and never taken for the same.
 * A shared Sunshine conversation proves nothing: one may hold messages to several numbers.
 *
 * @param hasOneNumber the admin's word that the account has one WhatsApp number only.
 */
export function sameNumber(
  mine: NumberFacts,
  other: NumberFacts,
  hasOneNumber: boolean,
): 'same' | 'other' | 'unknown' {
  for (const fact of ['integrationId', 'businessNumber'] as const) {
    const a = mine[fact];
    const b = other[fact];
    if (a !== null && b !== null) return a === b ? 'same' : 'other';
  }
  return hasOneNumber ? 'same' : 'unknown';
}
