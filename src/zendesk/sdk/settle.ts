import { fail, ok, type Result } from '../../core/result';

/** Longer than a slow Zendesk, shorter than patience; neither SDK's own limit is relied on. */
export const CALL_TIMEOUT_MS = 8_000;

/** npm 2.0.11 *resolves* a timed-out call with this (zaf-protocol, section 1). */
const isTimeoutValue = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && 'name' in value && value.name === 'TimeoutError';

const reasonOf = (reason: unknown): string => {
  if (reason instanceof Error) return reason.message;
  if (typeof reason === 'object' && reason !== null && 'message' in reason) {
    return String(reason.message);
  }
  return typeof reason === 'string' ? reason : 'no reason given';
};

export interface TimeLimit {
  readonly timeoutMs?: number;
  /** The limit counts from when this settles. */
  readonly from?: Promise<unknown>;
}

/**
 * An SDK call as a value that always arrives: an answer, a refusal, or `no-answer` after the time
 * limit. Never rejects, even if the SDK throws; a late answer is dropped.
 */
export function settle(
  call: string,
  start: () => Promise<unknown>,
  { timeoutMs = CALL_TIMEOUT_MS, from }: TimeLimit = {},
): Promise<Result<unknown, CallFailure>> {
  return new Promise((resolve) => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let isSettled = false;
    const finish = (result: Result<unknown, CallFailure>) => {
      isSettled = true;
      clearTimeout(timer);
      resolve(result);
    };
    const startTimer = () => {
      if (isSettled) return;
      timer = setTimeout(() => finish(fail({ kind: 'no-answer', call })), timeoutMs);
    };
    if (from) from.then(startTimer, startTimer);
    else startTimer();
    // An async function turns an early throw into a rejection.
    (async () => start())().then(
      (value) => finish(isTimeoutValue(value) ? fail({ kind: 'no-answer', call }) : ok(value)),
      (reason) => finish(fail({ kind: 'refused', call, detail: reasonOf(reason) })),
    );
  });
}

/** How a call to Zendesk fails. `detail` is for debugging: never message text, never shown. */
export type CallFailure =
  | { readonly kind: 'no-answer'; readonly call: string }
  | { readonly kind: 'refused'; readonly call: string; readonly detail: string }
  | { readonly kind: 'wrong-shape'; readonly call: string; readonly detail: string };
