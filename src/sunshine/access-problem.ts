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
 * What a refusal says of key, app id and host; null if they are not to blame. Sunshine puts its
 * code in an error's body (sunshine-conversations, section 2): a 403 or 404 without one is the
 * proxy's or another server's. Its text for missing credentials is (V), another one for a wrong key
 * (?), so that sentence is careful.
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

/** Why the shown time is not exact, by the failed request. */
export function notExactReasonOf(failure: RequestFailure): NotExactReason {
  if (failure.kind !== 'status') return failure.kind;
  return accessProblemOf(failure) ?? BY_STATUS.get(failure.status) ?? 'server-trouble';
}
