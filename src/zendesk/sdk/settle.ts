import { fail, ok, type Result } from '../../core/result';
import type { CallFailure } from './call-failure';

/** Longer than a slow Zendesk, shorter than an agent's patience. Neither SDK's own limit is relied on. */
export const CALL_TIMEOUT_MS = 8_000;

/** npm 2.0.11 *resolves* a call that timed out with this (zaf-protocol, section 1). */
const isTimeoutValue = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && 'name' in value && value.name === 'TimeoutError';

const reasonOf = (reason: unknown): string => {
  if (reason instanceof Error) return reason.message;
  if (typeof reason === 'object' && reason !== null && 'message' in reason) {
    return String(reason.message);
  }
  return typeof reason === 'string' ? reason : 'no reason given';
};

/**
 * Turns any SDK promise into a value that always arrives: an answer, a refusal or `no-answer`
 * after `timeoutMs`. Never rejects; a late answer is dropped.
 */
export function settle(
  call: string,
  promise: Promise<unknown>,
  timeoutMs: number = CALL_TIMEOUT_MS,
): Promise<Result<unknown, CallFailure>> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => resolve(fail({ kind: 'no-answer', call })), timeoutMs);
    const finish = (result: Result<unknown, CallFailure>) => {
      clearTimeout(timer);
      resolve(result);
    };
    promise.then(
      (value) => finish(isTimeoutValue(value) ? fail({ kind: 'no-answer', call }) : ok(value)),
      (reason) => finish(fail({ kind: 'refused', call, detail: reasonOf(reason) })),
    );
  });
}
