import type { TicketSnapshot } from './conversation/ticket-snapshot';
import type { EpochMs } from './time';
import { type ChannelRules, channelPolicy } from './window/channel-policy';
import type { Evidence, GatheredEvidence } from './window/evidence';
import type { ReplyWindow } from './window/reply-window';
import { replyWindowAt, type WindowSettings } from './window/reply-window-at';
import { publicName, windowChannel } from './window/window-channel';

export const channelsOf = (
  { composer, viaChannel, messages }: TicketSnapshot,
  rules: ChannelRules,
) => ({
  targetChannel: composer.targetChannel,
  viaChannel: publicName(viaChannel),
  messages: messages ?? [],
  rules,
});

export const shownChannel = (snapshot: TicketSnapshot, rules: ChannelRules): string =>
  windowChannel(channelsOf(snapshot, rules));

/** False on a channel without a limit: nothing to count or to guard. */
export const mayHaveWindow = (snapshot: TicketSnapshot, rules: ChannelRules): boolean =>
  channelPolicy(shownChannel(snapshot, rules), rules).kind !== 'none';

/** The evidence, if it is this requester's: another customer's messages open nothing. */
export const evidenceOf = (
  { requester }: Pick<TicketSnapshot, 'requester'>,
  { requesterId, evidence }: Pick<GatheredEvidence, 'evidence' | 'requesterId'>,
): readonly Evidence[] => (requesterId === requester.id ? evidence : []);

/** The shown channel and its window: all that the first answer needs. */
export function shownWindow(
  ticket: TicketSnapshot,
  gathered: Pick<GatheredEvidence, 'evidence' | 'requesterId'>,
  settings: WindowSettings,
  now: EpochMs,
): { readonly channel: string; readonly window: ReplyWindow } {
  const channel = shownChannel(ticket, settings.channels);
  const evidence = evidenceOf(ticket, gathered);
  return { channel, window: replyWindowAt({ ticket, channel, evidence, settings, now }) };
}
