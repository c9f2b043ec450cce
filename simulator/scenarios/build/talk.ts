import type { SimUser } from '../../world/people-types';
import type { SimTicket } from '../../world/ticket-types';
import {
  type Extra,
  fromAgent,
  fromCustomer,
  fromSystem,
  fromTrigger,
  type NewMessage,
  note,
  ticketOf,
} from './ticket';

type Who = 'customer' | 'agent' | 'trigger' | 'system' | 'note';

/** How long ago it was sent, by whom, and what. */
export type Line = readonly [agoMs: number, who: Who, text: string, extra?: Omit<Extra, 'channel'>];

interface Talk extends Partial<Omit<SimTicket, 'conversation' | 'composer' | 'requesterId'>> {
  id: number;
  subject: string;
  requester: SimUser;
  /** Zendesk's name; default: WhatsApp. */
  channel?: string;
  lines: readonly Line[];
}

/** A ticket that consists of one talk on one channel. */
export function talkTicket(now: number, { channel = 'whatsapp', lines, ...spec }: Talk): SimTicket {
  return ticketOf({
    tags: [channel],
    viaChannel: channel,
    ...spec,
    conversation: lines.map((line) => said(now, spec.requester, channel, line)),
  });
}

function said(
  now: number,
  requester: SimUser,
  channel: string,
  [agoMs, who, text, extra = {}]: Line,
): NewMessage {
  const at = now - agoMs;
  switch (who) {
    case 'customer':
      return fromCustomer(requester, at, text, { ...extra, channel });
    case 'agent':
      return fromAgent(at, text, channel);
    case 'trigger':
      return fromTrigger(at, text, channel);
    case 'system':
      return fromSystem(at, text, channel);
    case 'note':
      return note(at, text);
  }
}
