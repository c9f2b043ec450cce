import type { AuthorRole, Refusal } from '../core/conversation/message';
import { readRefusal } from '../core/delivery/read-refusal';

/** Where a message may hold the error that its channel answered with (?). */
interface ErrorPlaces {
  readonly error?: unknown;
  readonly delivery?: unknown;
  readonly failure?: unknown;
}

/**
 * The refusal of a message of ours, to be spread into it. The API's description has it in webhooks
 * only; should an account's messages carry it too, it is taken for what it is, under any of the names
 * that lie near.
 */
export function messageRefusal(
  role: AuthorRole,
  { error, delivery, failure }: ErrorPlaces,
): { readonly refusal?: Refusal } {
  if (role === 'end-user') return {};
  const refusal = readRefusal([delivery, failure, error]);
  return refusal === null ? {} : { refusal };
}
