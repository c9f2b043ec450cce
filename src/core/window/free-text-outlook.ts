import { type ChannelRules, channelPolicy } from './channel-policy';
import type { ReplyWindow } from './reply-window';
import { publicName } from './window-channel';

/** The shown window's channel, one without a limit, or one whose limit is unknown. */
export type ReplyTarget = 'window-channel' | 'no-limit' | 'not-covered';

/**
 * @param targetChannel the composer's; null, blank or a private note's: the shown one is likely.
 * @param shownChannel as `windowChannel` gave it.
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
 * What happens to a free text sent now. `charged`: it arrives, for money or perhaps for money;
 * `unsure`: it may be lost; `not-watched`: its channel has no counted window.
 */
export type FreeTextOutlook = 'arrives' | 'charged' | 'lost' | 'unsure' | 'not-watched';

/** "May I still write?" in one word. */
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
