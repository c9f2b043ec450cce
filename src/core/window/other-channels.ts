import { channelsWrittenOn } from './channels-written-on';
import { type ChannelsOfTicket, isTimed } from './window-channel';

/**
 * The counted channels besides the shown one on which the customer may wait for an answer: those they
 * wrote on in this ticket, the last touched first, and the one that the ticket came by.
 */
export function otherChannels(
  { viaChannel, messages, rules }: Omit<ChannelsOfTicket, 'targetChannel'>,
  shownChannel: string,
): string[] {
  const via = viaChannel === null ? [] : [viaChannel];
  return [...new Set([...channelsWrittenOn(messages), ...via])].filter(
    (channel) => channel !== shownChannel && isTimed(channel, rules),
  );
}
