import { askedPauseMs, type RequestFailure } from '../core/request-failure';
import { fail, type Result } from '../core/result';
import { minutes } from '../core/time';
import { pause } from './pause';

/** A service that is still busy then is left alone. */
const MOST_TURNS = 3;

/** Nobody waits longer in front of a page. */
const LONGEST_MS = minutes(2);

export interface Patience {
  /** Ends the waiting; what was not answered then fails. */
  readonly signal: AbortSignal;
  /** Hears how long a service asked to wait; null: it goes on. */
  readonly onPause: (ms: number | null) => void;
  /** Does not wait: whoever asks again later anyway. */
  readonly isImpatient?: boolean;
}

/**
 * Asks again after the pause that a 429 asks for, so that a long list is not lost in its middle. The
 * pause itself is kept by `ask.ts`, for all that asks that server.
 */
export async function patiently<T>(
  ask: () => Promise<Result<T, RequestFailure>>,
  { signal, onPause, isImpatient = false }: Patience,
): Promise<Result<T, RequestFailure>> {
  for (let turn = 1; ; turn += 1) {
    if (signal.aborted) return fail({ kind: 'no-answer' });
    const answer = await ask();
    const ms = answer.ok ? null : askedPauseMs(answer.error);
    if (ms === null || isImpatient || ms > LONGEST_MS || turn === MOST_TURNS) return answer;
    onPause(ms);
    await pause(ms, signal);
    onPause(null);
  }
}
