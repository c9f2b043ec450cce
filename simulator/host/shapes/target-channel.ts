import { isSessionBased } from '../../world/channels';
import { isSessionOver } from '../../world/session';
import type { SimTicket } from '../../world/ticket-types';
import type { Variants } from '../../world/variants';

/** `{name, sessionBased, sessionActive}` */
export function channelShape(
  name: string,
  ticket: SimTicket,
): { name: string; sessionBased: boolean; sessionActive: boolean } {
  const sessionBased = isSessionBased(name);
  return { name, sessionBased, sessionActive: sessionBased && !isSessionOver(ticket) };
}

/** Where the composer's text goes. One production app saw WhatsApp misspelt here (S): a variant plays it. */
export function targetChannel(
  ticket: SimTicket,
  variants: Variants,
): ReturnType<typeof channelShape> {
  const channel = channelShape(ticket.composer.channel, ticket);
  if (channel.name !== 'whatsapp') return channel;
  return { ...channel, name: variants.whatsappTargetName };
}
