import type { ClockProof } from '../../../core/clock/known-time';
import type { DurationMs } from '../../../core/time';
import type { GatheredEvidence, NotExactReason } from '../../../core/window/evidence';
import { mayHaveAnotherProfile } from '../../../core/window/other-profile';
import type { Precision, ReplyWindow } from '../../../core/window/reply-window';

export interface Notable {
  readonly window: ReplyWindow;
  readonly gathered: GatheredEvidence;
  readonly clockOffByMs: DurationMs | null;
  readonly clockProof: ClockProof;
}

/** Why Sunshine could not help a window of which nothing is known. */
export type NoHelpReason = Exclude<NotExactReason, 'no-key' | 'no-sent-time'>;

export type ShownReason =
  | { readonly of: 'time'; readonly reason: NotExactReason }
  | { readonly of: 'window'; readonly reason: NoHelpReason };

/** Of the time that is shown; null where none is. */
const shownPrecision = (window: ReplyWindow): Precision | null => {
  if ('precision' in window) return window.precision;
  return window.state === 'unknown' && window.possible ? window.possible.precision : null;
};

/**
 * A time with "at the latest" asks why, as soon as the reason is known; so does a window that is not
 * known, where there is a key that could have helped.
 */
export function shownReason({ window, gathered }: Notable): ShownReason | null {
  const { notExact: reason } = gathered;
  if (reason === null) return null;
  const precision = shownPrecision(window);
  // Without a key the count itself says that only the arrival is known.
  if (reason === 'no-key' && 'precision' in window) return null;
  if (precision !== null) return precision === 'arrival' ? { of: 'time', reason } : null;
  if (window.state !== 'unknown' || reason === 'no-key' || reason === 'no-sent-time') return null;
  return { of: 'window', reason };
}

/** An end still to come is counted by a clock that nothing confirms, and nobody knows better. */
export const isClockInDoubt = ({ window, clockOffByMs, clockProof }: Notable): boolean =>
  clockProof === 'unproved' && clockOffByMs === null && isStillToCome(window);

const isStillToCome = (window: ReplyWindow): boolean =>
  'expiresAt' in window && window.state !== 'closed';

/** Is there anything to say beside the window itself? As long as there is not, its code stays away. */
export const hasNotes = (notable: Notable): boolean => {
  const { status } = notable.gathered.elsewhere;
  return (
    status === 'looking' ||
    status === 'failed' ||
    shownReason(notable) !== null ||
    shownLogFailure(notable) !== null ||
    mayHaveAnotherProfile(notable.window, notable.gathered) ||
    notable.clockOffByMs !== null ||
    isClockInDoubt(notable)
  );
};

/** The log stands in for a conversation of no use: without either the window is not known. */
export const shownLogFailure = ({ window, gathered }: Notable): GatheredEvidence['logFailure'] =>
  window.state === 'unknown' ? gathered.logFailure : null;
