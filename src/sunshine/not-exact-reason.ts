import type { RequestFailure } from '../core/request-failure';
import type { NotExactReason } from '../core/window/evidence';

const BY_STATUS: ReadonlyMap<number, NotExactReason> = new Map<number, NotExactReason>([
  [401, 'key-refused'],
  // The account's plan does not include the API.
  [402, 'key-refused'],
  [403, 'key-refused'],
  [404, 'no-conversation'],
  [429, 'too-many-requests'],
]);

/** What a failed request means for the time that is shown. */
export const notExactReasonOf = (failure: RequestFailure): NotExactReason =>
  failure.kind === 'status' ? (BY_STATUS.get(failure.status) ?? 'server-trouble') : failure.kind;
