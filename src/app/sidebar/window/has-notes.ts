import type { GatheredEvidence } from '../../../core/evidence/evidence';
import type { DurationMs } from '../../../core/time';
import type { ReplyWindow } from '../../../core/window/reply-window';

export interface Notable {
  readonly window: ReplyWindow;
  readonly gathered: GatheredEvidence;
  readonly clockOffByMs: DurationMs | null;
}

/** A time with "at the latest" asks why, as soon as the reason is known. */
export const isNotExact = ({ window, gathered }: Notable): boolean =>
  'precision' in window && window.precision === 'arrival' && gathered.notExact !== null;

/** Is there anything to say beside the window itself? As long as there is not, its code stays away. */
export const hasNotes = (notable: Notable): boolean => {
  const { status } = notable.gathered.elsewhere;
  return (
    isNotExact(notable) ||
    status === 'looking' ||
    status === 'failed' ||
    notable.clockOffByMs !== null
  );
};
