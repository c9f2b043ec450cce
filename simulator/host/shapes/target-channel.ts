import { isSessionBased } from '../../world/channels';
import type { SimTicket } from '../../world/ticket-types';
import type { Variants } from '../../world/variants';

/** `{name, sessionBased, sessionActive}`; the session of a solved ticket is over (?). */
export function channelShape(
  name: string,
  ticket: SimTicket,
): { name: string; sessionBased: boolean; sessionActive: boolean } {
  const sessionBased = isSessionBased(name);
  const isOver = ticket.status === 'solved' || ticket.status === 'closed';
  return { name, sessionBased, sessionActive: sessionBased && !isOver };
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
