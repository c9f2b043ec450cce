import { channelPolicy } from './channel-policy';
import type { ConversationMessage } from './message';

/**
 * Which channel's reply window a ticket shows.
 *
 * The composer's target when its window is counted; else the counted channel that the ticket came
 * by or that its conversation last touched, since the customer waits there although the agent is
 * about to answer elsewhere; else simply target, then origin.
 * Private notes decide nothing, neither as target nor as message.
 *
 * @returns Zendesk's channel name, or `unknown` (which no policy covers) when nothing names one.
 */
export function windowChannel(input: {
  readonly targetChannel: string | null;
  readonly viaChannel: string | null;
  readonly messages: readonly ConversationMessage[];
}): string {
  const target = publicName(input.targetChannel);
  const via = publicName(input.viaChannel);
  if (target !== null && isTimed(target)) return target;
  if (via !== null && isTimed(via)) return via;
  const touched = input.messages.findLast((message) => isTimed(message.channel));
  return touched?.channel ?? target ?? via ?? 'unknown';
}

const isTimed = (channel: string): boolean => channelPolicy(channel).kind === 'timed';

/** A channel that reaches the customer, or null: private notes and blanks name none. */
export const publicName = (channel: string | null): string | null =>
  channel === null || channel === '' || channel === 'internal' ? null : channel;
