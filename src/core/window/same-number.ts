/** What is known of a ticket's business number. */
export interface NumberFacts {
  /** Sunshine's id of the number. */
  readonly integrationId: string | null;
  /** The number, or whatever address Zendesk's ticket names: its first message's. */
  readonly businessNumber: string | null;
}

/**
 * Do two tickets of a customer answer from one business number? Each has its own window, so what
 * nobody tells is `unknown`. A shared conversation proves nothing, as one may hold several numbers;
 * a ticket's address can only tell two tickets apart, as later messages may go elsewhere.
 * @param hasOneNumber the admin's word that the account has one WhatsApp number.
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
