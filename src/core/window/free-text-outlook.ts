import { type ChannelRules, channelPolicy } from './channel-policy';
import type { ReplyWindow } from './reply-window';
import { publicName } from './window-channel';

/**
 * Where a reply would go, seen from the window that is shown: to its channel, to one that sets no
 * limit, or to one that may have a limit of which this app knows nothing.
 */
export type ReplyTarget = 'window-channel' | 'no-limit' | 'not-covered';

/**
 * @param targetChannel the composer's; null, blank and the private note's name no channel, and then
 *   the shown one is the likely one.
 * @param shownChannel the one that `windowChannel` gave.
 */
export function replyTarget(
  targetChannel: string | null,
  shownChannel: string,
  rules: ChannelRules,
): ReplyTarget {
  const target = publicName(targetChannel);
  if (target === null) return 'window-channel';
  const { kind } = channelPolicy(target, rules);
  if (kind === 'none') return 'no-limit';
  // A window that is not shown says nothing of what is sent there.
  return kind === 'timed' && target === shownChannel ? 'window-channel' : 'not-covered';
}

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
