import { between, type DurationMs, durationMs, type EpochMs, minutes, SECOND } from '../time';
import type { ConversationMessage } from './message';

/** Clocks of servers differ a little. */
const EARLIEST: DurationMs = durationMs(-10 * SECOND);

/**
 * How much later than Sunshine the ticket and its audits show a customer's message, as a rule: a
 * moment. What is that near is taken for the same message.
 */
export const USUAL_DELAY: DurationMs = minutes(2);

/**
 * The longest that is reckoned with: a queue of Zendesk's in trouble (?). What is that near may be the
 * same message, so nothing may rest on its being another one.
 */
export const LONGEST_DELAY: DurationMs = minutes(20);

/** Can what came to one place at `first` be what came to another at `later`? */
export function isSameMoment(first: EpochMs, later: EpochMs, longest: DurationMs): boolean {
  const delay = between(first, later);
  return delay >= EARLIEST && delay <= longest;
}

type Placed = Pick<ConversationMessage, 'id' | 'at'>;

/**
 * Is a message of one source the same as one of a source further down the way (Sunshine, then
 * audits, then the ticket)? By Sunshine's id, where both bear one; else by time, and then it is only
 * likely. Author, channel and kind are the caller's to compare.
 *
 * @param longest how much later the second may have come.
 */
export const isSameMessage = (first: Placed, second: Placed, longest: DurationMs): boolean =>
  first.id !== null && second.id !== null
    ? first.id === second.id
    : first.at !== null && second.at !== null && isSameMoment(first.at, second.at, longest);

/** How much later than Sunshine a ticket shows a reply, and than the reply a refusal is told of (?). */
const LATEST_WORD: DurationMs = minutes(10);

/**
 * Can what was seen at `second` be our own reply that was written at `first`? Replies have no id in
 * the ticket, and a refusal is told when the channel answers: another rule than that of the customer's
 * messages.
 */
export const follows = (first: EpochMs, second: EpochMs): boolean =>
  isSameMoment(first, second, LATEST_WORD);
