import type { AuthorRole, Refusal } from '../core/conversation/message';
import { asFields, readRefusal, textOf } from '../core/delivery/read-refusal';

/** Where a message may hold the error that its channel answered with (?). */
interface ErrorPlaces {
  readonly error?: unknown;
  readonly delivery?: unknown;
  readonly failure?: unknown;
}

/** The message reached the customer: an error beside it is one of an earlier try. */
const HAS_ARRIVED = /^(?:delivered|read|seen|played)$/i;
const HAS_FAILED = /fail|error|undeliver|reject|refus|expired/i;

/** What a part says of how far the message has come; null where it says nothing of it. */
function stateOf(part: unknown): string | null {
  const fields = asFields(part);
  return textOf(part) ?? textOf(fields?.status) ?? textOf(fields?.state);
}

/** An error that is a mere text, as a field of one. */
const inFields = (error: unknown): unknown =>
  typeof error === 'string' ? { message: error } : error;

/**
 * The refusal of a message of ours, to be spread into it. The API's description has it in webhooks
 * only; should an account's messages carry it too, it is taken for what it is, under any of the names
 * that lie near. A delivery that went well, or goes on, is none, whatever words it has.
 */
export function messageRefusal(
  role: AuthorRole,
  { error, delivery, failure }: ErrorPlaces,
): { readonly refusal?: Refusal } {
  if (role === 'end-user') return {};
  const deliveries = Array.isArray(delivery) ? delivery : [delivery];
  if (deliveries.some((part) => HAS_ARRIVED.test(stateOf(part) ?? ''))) return {};
  const refused = deliveries.flatMap((part) => {
    const state = stateOf(part);
    if (state === null) return readRefusal(part)?.code ? [part] : [];
    // A failure that gives no reason is one all the same.
    return HAS_FAILED.test(state) ? [readRefusal(part) === null ? state : part] : [];
  });
  const refusal = readRefusal([...refused, failure, error].map(inFields));
  return refusal === null ? {} : { refusal };
}
