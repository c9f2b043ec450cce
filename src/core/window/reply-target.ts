import { type ChannelRules, channelPolicy } from './channel-policy';
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
