import type { AuthorRole, Refusal } from '../core/conversation/message';
import { asFields, readRefusal, textOf } from '../core/delivery/read-refusal';

/** Where a message may hold its channel's error (?). */
interface ErrorPlaces {
  readonly error?: unknown;
  readonly delivery?: unknown;
  readonly failure?: unknown;
}

/** It reached the customer: an error beside it is of an earlier try. */
const HAS_ARRIVED = /^(?:delivered|read|seen|played)$/i;
const HAS_FAILED = /fail|error|undeliver|reject|refus|expired/i;

/** How far the message has come, by one part; null: it does not say. */
function stateOf(part: unknown): string | null {
  const fields = asFields(part);
  return textOf(part) ?? textOf(fields?.status) ?? textOf(fields?.state);
}

/** A mere text as an error's field. */
const inFields = (error: unknown): unknown =>
  typeof error === 'string' ? { message: error } : error;

/**
 * The refusal of our own message, to be spread into it. The API documents it for webhooks only; if
 * messages carry it too, it is accepted under any similar name. A delivery that succeeded or goes
 * on is none, whatever its words.
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
    // A failure without a reason counts too.
    return HAS_FAILED.test(state) ? [readRefusal(part) === null ? state : part] : [];
  });
  const refusal = readRefusal([...refused, failure, error].map(inFields));
  return refusal === null ? {} : { refusal };
}
