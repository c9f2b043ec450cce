import type { RequestFailure } from '../core/request-failure';
import type { AccessProblem, NotExactReason } from '../core/window/evidence';

const PROBLEMS: ReadonlySet<NotExactReason | null> = new Set<AccessProblem>([
  'key-missing',
  'key-wrong',
  'key-forbidden',
  'not-in-plan',
  'app-unknown',
  'host-wrong',
]);

export const isAccessProblem = (reason: NotExactReason | null): reason is AccessProblem =>
  PROBLEMS.has(reason);

/**
 * What a refusal says of key, app id and host; null where these are not to blame. Sunshine names itself by
 * the code in its error's body (sunshine-conversations, section 2): a 403 or 404 without one comes from
 * somebody else, Zendesk's proxy or another server. Its text to a request without credentials is (V);
 * that a wrong key is told in other words is (?), so the sentence for it is careful.
 */
export function accessProblemOf(failure: RequestFailure): AccessProblem | null {
  if (failure.kind !== 'status') return null;
  const { status, code, title } = failure;
  if (status === 401) return /is required|missing/i.test(title ?? '') ? 'key-missing' : 'key-wrong';
  if (status === 402) return 'not-in-plan';
  if (status !== 403 && status !== 404) return null;
  if (code === undefined) return 'host-wrong';
  if (status === 403) return 'key-forbidden';
  return code === 'app_not_found' ? 'app-unknown' : null;
}

const BY_STATUS: ReadonlyMap<number, NotExactReason> = new Map<number, NotExactReason>([
  [404, 'no-conversation'],
  [429, 'too-many-requests'],
]);

/** What a failed request means for the time that is shown. */
export function notExactReasonOf(failure: RequestFailure): NotExactReason {
  if (failure.kind !== 'status') return failure.kind;
  return accessProblemOf(failure) ?? BY_STATUS.get(failure.status) ?? 'server-trouble';
}
