import { type LimitLeft, wideningBy } from '../../core/refresh/widening';
import { elapsedMs } from '../local-clock';
import { ACCOUNT, answerHearers } from './ask';
import { headerOf } from './note-date';

/** A limit is one of a minute, but a busy account stays so; nothing waits longer for it than this. */
const FORGOTTEN_MS = 15 * 60_000;

/** A quarter of the limit at most. */
const SCARCE = 4;

/** A 429 without numbers. */
const NOTHING_LEFT: LimitLeft = { limit: 1, remaining: 0 };

export interface Limits {
  /** By how much what asks by itself lengthens its intervals; 1: not at all. */
  readonly widening: () => number;
  /** So little is left that what can wait should. */
  readonly isScarce: () => boolean;
}

/**
 * Watches what Zendesk's answers in this page say of the account's limit, in either spelling of the
 * headers, if the SDK shows them (?).
 */
export function watchLimits(signal: AbortSignal): Limits {
  let last: { readonly left: LimitLeft; readonly atMs: number } | null = null;
  const hear: Parameters<typeof answerHearers.add>[0] = (server, response, answer) => {
    if (server !== ACCOUNT) return;
    const isRefused = !answer.ok && answer.error.kind === 'status' && answer.error.status === 429;
    const left = isRefused ? NOTHING_LEFT : leftBy(response);
    if (left !== null) last = { left, atMs: elapsedMs() };
  };
  answerHearers.add(hear);
  signal.addEventListener('abort', () => answerHearers.delete(hear));
  const widening = () =>
    last === null || elapsedMs() - last.atMs > FORGOTTEN_MS ? 1 : wideningBy(last.left);
  return { widening, isScarce: () => widening() >= SCARCE };
}

const HEADERS = [
  ['X-Rate-Limit', 'X-Rate-Limit-Remaining'],
  ['ratelimit-limit', 'ratelimit-remaining'],
] as const;

function leftBy(response: unknown): LimitLeft | null {
  for (const [ofLimit, ofRest] of HEADERS) {
    const limit = numberIn(headerOf(response, ofLimit));
    const remaining = numberIn(headerOf(response, ofRest));
    if (limit !== null && remaining !== null) return { limit, remaining };
  }
  return null;
}

const numberIn = (text: string | null): number | null => {
  const value = Number(text?.trim() || Number.NaN);
  return Number.isFinite(value) && value >= 0 ? value : null;
};
