import type { SimTicket } from '../../world/ticket-types';
import { GRACE, LENA, OLIVIA, RAFAEL } from '../build/people';
import {
  fromAgent,
  fromCustomer,
  fromTrigger,
  HOUR,
  MINUTE,
  note,
  ticketOf,
} from '../build/ticket';

/** The customer wrote a few minutes ago. */
export function freshTicket(now: number): SimTicket {
  const said = (text: string, ago: number) => fromCustomer(LENA, now - ago, text);
  return ticketOf({
    id: 1001,
    subject: 'Paket ist noch nicht angekommen',
    requester: LENA,
    tags: ['whatsapp', 'delivery'],
    conversation: [
      said('Guten Morgen! Mein Paket sollte gestern kommen, es ist aber nichts da.', 26 * MINUTE),
      fromTrigger(now - 26 * MINUTE + 4000, 'Danke für Ihre Nachricht. Wir melden uns gleich.'),
      fromAgent(now - 21 * MINUTE, 'Hallo Lena, das tut mir leid. Wie lautet Ihre Bestellnummer?'),
      said('Die Bestellung ist BB-48213.', 14 * MINUTE),
      said('Es ist ein Geburtstagsgeschenk, deshalb ist es etwas eilig 🙈', 12 * MINUTE),
    ],
  });
}

/** Less than four hours are left. */
export function closingTicket(now: number): SimTicket {
  const last = now - 24 * HOUR + 3 * HOUR + 5 * MINUTE;
  return ticketOf({
    id: 1002,
    subject: 'Pedido chegou com peça errada',
    requester: RAFAEL,
    status: 'pending',
    priority: 'high',
    tags: ['whatsapp', 'wrong_item'],
    conversation: [
      fromCustomer(RAFAEL, last - 40 * MINUTE, 'Boa tarde, recebi a luminária errada.'),
      fromAgent(last - 25 * MINUTE, 'Olá Rafael! Que pena. Pode enviar uma foto da etiqueta?'),
      fromCustomer(RAFAEL, last - 2 * MINUTE, 'Claro, um momento.'),
      fromCustomer(RAFAEL, last, 'A etiqueta diz "Modelo Aurora", mas pedi o "Modelo Lua".'),
      note(last + 90 * MINUTE, 'Asked the warehouse whether "Lua" is in stock.'),
    ],
  });
}

/** Minutes are left. */
export function criticalTicket(now: number): SimTicket {
  const last = now - 24 * HOUR + 23 * MINUTE;
  return ticketOf({
    id: 1003,
    subject: 'Refund has not arrived',
    requester: GRACE,
    priority: 'urgent',
    tags: ['whatsapp', 'refund'],
    conversation: [
      fromCustomer(GRACE, last - 3 * HOUR, 'Hello, I sent the chair back two weeks ago.'),
      fromAgent(last - 2 * HOUR, 'Hi Grace, let me check that with our returns team.'),
      fromCustomer(GRACE, last, 'Thank you. I would really like to know by tomorrow, please.'),
    ],
  });
}

/** The customer wrote the day before yesterday; a late answer never arrived. */
export function closedTicket(now: number): SimTicket {
  const last = now - 31 * HOUR;
  const late = fromAgent(now - 5 * HOUR, 'Hi Olivia, you can swap the size until Friday.');
  return ticketOf({
    id: 1004,
    subject: 'Can I change the size of my order?',
    requester: OLIVIA,
    tags: ['whatsapp', 'exchange'],
    conversation: [
      fromCustomer(OLIVIA, last - 20 * MINUTE, 'Hi! I ordered the rug in 160 × 230.'),
      fromCustomer(OLIVIA, last, 'Could I still change it to 200 × 300?'),
      fromTrigger(last + 5000, 'Thanks for your message! We answer within one working day.'),
      {
        ...late,
        delivery: { state: 'failed', code: 131047, title: 'Re-engagement message' },
      },
    ],
  });
}

/** The same ticket: the agent has written an answer that would not arrive. */
export function lateDraftTicket(now: number): SimTicket {
  const closed = closedTicket(now);
  const text =
    'Hi Olivia,\nI have changed it for you: the rug comes in 200 × 300.\n\nBest regards\nNora';
  return { ...closed, composer: { ...closed.composer, text } };
}
