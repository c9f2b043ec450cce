import type { SimUser } from '../../world/people-types';
import type { SimTicket } from '../../world/ticket-types';
import { ANA, DANIEL, MATEUS, OLIVIA } from '../build/people';
import { talkTicket } from '../build/talk';
import { HOUR } from '../build/ticket';

const closed = (now: number, id: number, requester: SimUser, text: string): SimTicket =>
  talkTicket(now, {
    id,
    subject: text,
    requester,
    lines: [
      [50 * HOUR, 'customer', text],
      [49 * HOUR, 'agent', 'Let me find that out for you.'],
    ],
  });

/** Four customers whose window is over: agreed, refused, never asked, and agreed by a tag only. */
export function consentTickets(now: number): SimTicket[] {
  return [
    closed(now, 1060, OLIVIA, 'Which size fits a bed of 160?'),
    closed(now, 1061, ANA, 'O sofá também existe em verde?'),
    closed(now, 1062, DANIEL, 'Wann ist der Tisch wieder lieferbar?'),
    closed(now, 1063, MATEUS, 'Vocês entregam aos sábados?'),
  ];
}

/** Olivia's window is over, and there is much to choose from. */
export function manyChoicesTicket(now: number): SimTicket {
  return talkTicket(now, {
    id: 1064,
    subject: 'Is my rug on its way?',
    requester: OLIVIA,
    lines: [
      [33 * HOUR, 'customer', 'Hello! Is my rug on its way?'],
      [32 * HOUR, 'agent', 'Hi Olivia, I will ask our warehouse.'],
      [31 * HOUR, 'customer', 'Thank you!'],
    ],
  });
}
