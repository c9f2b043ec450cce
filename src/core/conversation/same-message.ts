import { between, type DurationMs, durationMs, type EpochMs, minutes, SECOND } from '../time';
import type { ConversationMessage } from './message';

/** Servers' clocks differ a little. */
const EARLIEST: DurationMs = durationMs(-10 * SECOND);

/** How late ticket and audits usually show a message; that near, it counts as the same. */
export const USUAL_DELAY: DurationMs = minutes(2);

/**
 * The longest delay to reckon with (?): that near, nothing may rest on it being another message.
 */
export const LONGEST_DELAY: DurationMs = minutes(20);

/** Can an arrival at `first` and one at `later` be of one message? */
export function isSameMoment(first: EpochMs, later: EpochMs, longest: DurationMs): boolean {
  const delay = between(first, later);
  return delay >= EARLIEST && delay <= longest;
}

type Placed = Pick<ConversationMessage, 'id' | 'at'>;

/**
 * Is a message of one source the same as one of a later source (Sunshine, audits, ticket)? By
 * Sunshine's id if both have one, else by time, which only makes it likely; author, channel and
 * kind are the caller's to compare.
 * @param longest how much later the second may have come.
 */
export const isSameMessage = (first: Placed, second: Placed, longest: DurationMs): boolean =>
  first.id !== null && second.id !== null
    ? first.id === second.id
    : first.at !== null && second.at !== null && isSameMoment(first.at, second.at, longest);

/** How late a ticket shows a reply after Sunshine, and how late its refusal comes (?). */
const LATEST_WORD: DurationMs = minutes(10);

/**
 * Can what was seen at `second` be our reply written at `first`? Replies have no id in the ticket,
 * and refusals come when the channel answers, so the limits differ from those of the customer's
 * messages.
 */
export const follows = (first: EpochMs, second: EpochMs): boolean =>
  isSameMoment(first, second, LATEST_WORD);
