import type { RequestFailure } from '../core/request-failure';
import type { NotExactReason } from '../core/window/evidence';
import { accessProblemOf } from './access-problem';

const BY_STATUS: ReadonlyMap<number, NotExactReason> = new Map<number, NotExactReason>([
  [404, 'no-conversation'],
  [429, 'too-many-requests'],
]);

/** What a failed request means for the time that is shown. */
export function notExactReasonOf(failure: RequestFailure): NotExactReason {
  if (failure.kind !== 'status') return failure.kind;
  return accessProblemOf(failure) ?? BY_STATUS.get(failure.status) ?? 'server-trouble';
}
