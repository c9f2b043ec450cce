import type { ConversationMessage } from '../conversation/message';
import { type ChannelRules, channelPolicy } from './channel-policy';

export interface ChannelsOfTicket {
  readonly targetChannel: string | null;
  readonly viaChannel: string | null;
  readonly messages: readonly ConversationMessage[];
  readonly rules: ChannelRules;
}

/**
 * Which channel's window a ticket shows: the composer's target, whatever its limit; else the
 * counted channel that the ticket came by, or that its conversation last touched; else the origin.
 * Private notes decide nothing.
 * @returns Zendesk's channel name, or `unknown` when nothing names one.
 */
export function windowChannel({ targetChannel, ...input }: ChannelsOfTicket): string {
  const target = publicName(targetChannel);
  if (target !== null) return target;
  const via = publicName(input.viaChannel);
  if (via !== null && isTimed(via, input.rules)) return via;
  const touched = input.messages.findLast(({ channel }) => isTimed(channel, input.rules));
  return touched?.channel ?? via ?? 'unknown';
}

export const isTimed = (channel: string, rules: ChannelRules): boolean =>
  channelPolicy(channel, rules).kind === 'timed';

/** A channel that reaches the customer, or null for private notes and blanks. */
export const publicName = (channel: string | null): string | null =>
  channel === null || channel === '' || channel === 'internal' ? null : channel;
