import type { SimTicket } from '../../world/ticket-types';
import { ANA, GRACE, RAFAEL } from '../build/people';
import { WHATSAPP_OUTLET } from '../build/sunshine';
import { type Line, talkTicket } from '../build/talk';
import { HOUR, MINUTE } from '../build/ticket';

/** Sent 22 h ago, arrived three hours later: of the 5 h that Zendesk's time leaves, 2 h are true. */
export function sentEarlierTicket(now: number): SimTicket {
  return talkTicket(now, {
    id: 1020,
    subject: 'Message from the train',
    requester: GRACE,
    lines: [
      [26 * HOUR, 'customer', 'Good evening, is the chair back in stock?'],
      [25 * HOUR, 'agent', 'Hi Grace, yes, since this morning.'],
      [22 * HOUR, 'customer', 'Great, please keep one for me!', { lateBy: 3 * HOUR }],
    ],
  });
}

/** The window ended in this ticket. */
export function elsewhereTicket(now: number): SimTicket {
  return talkTicket(now, {
    id: 1021,
    subject: 'Sofá com defeito',
    requester: ANA,
    lines: [
      [41 * HOUR, 'customer', 'Boa tarde, o sofá chegou com um rasgão.'],
      [40 * HOUR, 'agent', 'Olá Ana, lamento muito. Pode enviar uma foto?'],
      [39 * HOUR, 'customer', 'Sim, logo à noite.'],
    ],
  });
}

/** The same customer, two hours ago, to the same number. */
export function otherTicketOfAna(now: number): SimTicket {
  return talkTicket(now, {
    id: 1022,
    subject: 'Fatura da encomenda',
    requester: ANA,
    lines: [[2 * HOUR, 'customer', 'Podem enviar a fatura da BB-49310?']],
  });
}

/** One ticket, two numbers: nine minutes after the shop she wrote to the outlet. */
export function mixedNumbersTicket(now: number): SimTicket {
  const outlet = { integrationId: WHATSAPP_OUTLET.id };
  return talkTicket(now, {
    id: 1029,
    subject: 'Candeeiro, loja e outlet',
    requester: ANA,
    lines: [
      [30 * HOUR, 'customer', 'Têm o candeeiro na loja?'],
      [30 * HOUR - 9 * MINUTE, 'customer', 'E no outlet?', outlet],
    ],
  });
}

/** The same customer, two hours ago, to the shop's number. */
export function shopTicketOfAna(now: number): SimTicket {
  return talkTicket(now, {
    id: 1030,
    subject: 'Fatura da loja',
    requester: ANA,
    lines: [[2 * HOUR, 'customer', 'Podem enviar a fatura da loja?']],
  });
}

/** The same customer, two hours ago, to another number of the shop. */
export function outletTicketOfAna(now: number): SimTicket {
  return talkTicket(now, {
    id: 1023,
    subject: 'Outlet: candeeiro',
    requester: ANA,
    integrationId: WHATSAPP_OUTLET.id,
    lines: [[2 * HOUR, 'customer', 'O candeeiro do outlet ainda está disponível?']],
  });
}

/** Ten minutes are left; an agent's computer that is 20 minutes slow would show half an hour. */
export function wrongClockTicket(now: number): SimTicket {
  return talkTicket(now, {
    id: 1024,
    subject: 'Entrega no sábado',
    requester: RAFAEL,
    lines: [
      [24 * HOUR - 10 * MINUTE, 'customer', 'Dá para entregar no sábado?'],
      [23 * HOUR, 'agent', 'Vou confirmar com a transportadora.'],
    ],
  });
}

/** More answers after the customer's last message than a page of Sunshine's holds. */
export function manyAnswersTicket(now: number, count = 130): SimTicket {
  const answers = Array.from({ length: count }, (_, index): Line => {
    const agoMs = 19 * HOUR - index * 8 * MINUTE;
    const who = index % 2 === 0 ? 'trigger' : 'agent';
    return [agoMs, who, `Your order has reached stop ${index + 1}.`];
  });
  return talkTicket(now, {
    id: 1025,
    subject: 'Tell me every stop, please',
    requester: GRACE,
    lines: [[20 * HOUR, 'customer', 'Please tell me of every stop of the lorry.'], ...answers],
  });
}

/** What came after the end is a reaction, an edit and a removal: nothing was written. */
export function reactionsTicket(now: number): SimTicket {
  return talkTicket(now, {
    id: 1026,
    subject: 'Obrigada!',
    requester: ANA,
    lines: [
      [27 * HOUR, 'customer', 'A cadeira chegou bem.'],
      [26 * HOUR, 'agent', 'Que bom! Mais alguma coisa?'],
      [3 * HOUR, 'customer', '👍', { kind: 'reaction' }],
      [2 * HOUR, 'customer', 'A cadeira chegou muito bem.', { kind: 'edit' }],
      [HOUR, 'customer', '', { kind: 'deletion' }],
    ],
  });
}

/** After the end she sent a heart and took it back. */
export function takenBackTicket(now: number): SimTicket {
  return talkTicket(now, {
    id: 1033,
    subject: 'A mesa chegou',
    requester: ANA,
    lines: [
      [27 * HOUR, 'customer', 'A mesa chegou bem.'],
      [26 * HOUR, 'agent', 'Que bom!'],
      [30 * MINUTE, 'customer', '❤️', { kind: 'reaction', isRemoved: true }],
    ],
  });
}

/** Half a year ago, in another ticket of the same thread: several pages for Sunshine. */
export function longThreadTickets(now: number): SimTicket[] {
  const earlier = Array.from({ length: 350 }, (_, index): Line => {
    const agoMs = 180 * 24 * HOUR - index * HOUR;
    return index % 3 === 0
      ? [agoMs, 'agent', `Answer ${index + 1}`]
      : [agoMs, 'customer', `Question ${index + 1}`];
  });
  const recent: readonly Line[] = [
    [8 * HOUR, 'customer', 'Hello, it is me again.'],
    ...Array.from({ length: 40 }, (_, index): Line => {
      return [7 * HOUR - index * 5 * MINUTE, 'agent', `Step ${index + 1}: please check the cable.`];
    }),
  ];
  return [
    talkTicket(now, { id: 1027, subject: 'Lamp flickers', requester: GRACE, lines: recent }),
    talkTicket(now, {
      id: 1028,
      subject: 'The whole kitchen',
      requester: GRACE,
      status: 'closed',
      lines: earlier,
    }),
  ];
}
