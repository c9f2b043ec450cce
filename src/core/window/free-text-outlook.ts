import type { ReplyTarget } from './reply-target';
import type { ReplyWindow } from './reply-window';

/**
 * What becomes of a free text sent now. `charged` arrives, but the channel takes money for it, or may
 * where the window is not known; `unsure` may be lost; `not-watched` is none of this app's business:
 * it goes to a channel without a counted window.
 */
export type FreeTextOutlook = 'arrives' | 'charged' | 'lost' | 'unsure' | 'not-watched';

/** "May I still write?" in one word, for all who have to warn or to offer something else. */
export function freeTextOutlook(window: ReplyWindow, target: ReplyTarget): FreeTextOutlook {
  if (target !== 'window-channel') return 'not-watched';
  switch (window.state) {
    case 'open':
    case 'closing':
    case 'critical':
      return 'arrives';
    case 'closed':
      if (window.afterClose === 'charged') return 'charged';
      return window.afterClose === 'not-known' ? 'unsure' : 'lost';
    case 'unrestricted':
      return 'not-watched';
    case 'unknown':
      if (window.reason === 'channel-not-covered') return 'not-watched';
      return window.afterClose === 'charged' ? 'charged' : 'unsure';
  }
}
