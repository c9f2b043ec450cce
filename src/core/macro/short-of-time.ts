import { between, type DurationMs, type EpochMs } from '../time';
import type { OpenWindow, ReplyWindow } from '../window/reply-window';

/**
 * The window if it is open with less time left than a reply usually takes, else null.
 * @param neededMs 0: never short.
 */
export function shortOfTime(
  window: ReplyWindow,
  neededMs: DurationMs,
  now: EpochMs,
): OpenWindow | null {
  switch (window.state) {
    case 'open':
    case 'closing':
    case 'critical': {
      const left = between(now, window.expiresAt);
      return left > 0 && left < neededMs ? window : null;
    }
    default:
      return null;
  }
}
