import { isSessionBased } from '../../world/channels';
import type { SimTicket } from '../../world/ticket-types';
import type { Variants } from '../../world/variants';

/**
 * `{name, sessionBased, sessionActive}`. When a session is over is (?): it has ended, or the ticket was
 * saved as solved. What the agent has chosen and not saved yet ends nothing.
 */
export function channelShape(
  name: string,
  ticket: SimTicket,
): { name: string; sessionBased: boolean; sessionActive: boolean } {
  const sessionBased = isSessionBased(name);
  const status = ticket.saved?.status ?? ticket.status;
  const isOver = ticket.sessionEnded === true || status === 'solved' || status === 'closed';
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
