import type { SimTicket } from '../../world/ticket-types';
import {
  AMIRA,
  CLARA,
  DANIEL,
  GRACE,
  LENA,
  MATEUS,
  OLIVIA,
  PRIYA,
  TOM,
  YUSUF,
} from '../build/people';
import { templateText } from '../build/templates';
import {
  file,
  fromAgent,
  fromCustomer,
  fromSystem,
  HOUR,
  MINUTE,
  note,
  ticketOf,
} from '../build/ticket';

/** An agent opened the ticket; the customer has never written. */
export function neverWroteTicket(now: number): SimTicket {
  return ticketOf({
    id: 1005,
    subject: 'Rückruf wegen Montage-Termin',
    requester: YUSUF,
    tags: ['whatsapp', 'outbound'],
    conversation: [
      note(now - 2 * HOUR, 'Customer asked in the shop to be contacted on WhatsApp.', TOM),
      fromSystem(now - 2 * HOUR + MINUTE, 'Conversation started'),
    ],
  });
}

/** Our own template opened it; what stands first is Zendesk's, in the customer's name. */
export function introTicket(now: number): SimTicket {
  const subject = `Conversation with ${YUSUF.name}`;
  const fallback = 'Es gibt Neuigkeiten zu Ihrer Bestellung.';
  return ticketOf({
    id: 1031,
    subject,
    intro: subject,
    requester: YUSUF,
    tags: ['whatsapp', 'outbound'],
    createdAt: now - 2 * HOUR,
    conversation: [
      fromAgent(now - 2 * HOUR, templateText('order_update', 'de', fallback, 'Yusuf', 'BB-47703')),
    ],
  });
}

/** Messaging has ended here, and the window is open all the same. */
export function sessionEndedTicket(now: number): SimTicket {
  return ticketOf({
    id: 1032,
    subject: 'Can I still change the colour?',
    requester: GRACE,
    sessionEnded: true,
    tags: ['whatsapp'],
    conversation: [
      fromCustomer(GRACE, now - 3 * HOUR, 'Can I still change the colour of my chair?'),
      fromAgent(now - 2 * HOUR, 'Hi Grace, yes, until tomorrow.'),
    ],
  });
}

const MESSENGER = 'sunshine_conversations_facebook_messenger';

/** WhatsApp, Messenger, the web widget and e-mail in one ticket; the newest message is not from WhatsApp. */
export function severalChannelsTicket(now: number): SimTicket {
  return ticketOf({
    id: 1006,
    subject: 'Gift card does not work',
    requester: PRIYA,
    tags: ['mixed'],
    channels: ['whatsapp', MESSENGER, 'native_messaging', 'email'],
    conversation: [
      fromCustomer(PRIYA, now - 28 * HOUR, 'The gift card is not accepted at checkout.', {
        channel: 'native_messaging',
      }),
      fromAgent(now - 27 * HOUR, 'Hi Priya, which code is on it?', 'native_messaging'),
      fromCustomer(PRIYA, now - 21 * HOUR, 'Let me look, it is at home.', { channel: MESSENGER }),
      fromCustomer(PRIYA, now - 9 * HOUR, 'It is GC-7781-204, I am on WhatsApp now.'),
      fromAgent(now - 8 * HOUR, 'Thank you, I have reported it to our shop team.'),
      fromCustomer(PRIYA, now - 40 * MINUTE, 'I also sent a screenshot by e-mail.', {
        channel: 'email',
      }),
    ],
  });
}

/** The customer only ever sent files. */
export function attachmentsOnlyTicket(now: number): SimTicket {
  const photo = file(501, 'IMG_2041.jpg', 'image/jpeg', 812_400);
  const bill = file(502, 'fatura.pdf', 'application/pdf', 93_120);
  return ticketOf({
    id: 1007,
    subject: 'Conversation with Mateus Almeida',
    requester: MATEUS,
    tags: ['whatsapp'],
    conversation: [
      fromCustomer(MATEUS, now - 7 * HOUR, '', { attachments: [photo] }),
      fromCustomer(MATEUS, now - 7 * HOUR + 20_000, '', { attachments: [bill] }),
      fromAgent(now - 6 * HOUR, 'Olá Mateus! Recebi a foto e a fatura. O que aconteceu?'),
    ],
  });
}

/** After the window a template was sent; now the customer has to answer. */
export function templateWaitingTicket(now: number): SimTicket {
  const fallback = 'Es gibt Neuigkeiten zu Ihrer Bestellung.';
  return ticketOf({
    id: 1008,
    subject: 'Lieferung an die neue Adresse',
    requester: DANIEL,
    status: 'pending',
    tags: ['whatsapp', 'template_sent'],
    conversation: [
      fromCustomer(DANIEL, now - 52 * HOUR, 'Servus, wir sind umgezogen. Geht das noch?'),
      fromAgent(now - 51 * HOUR, 'Ja, das geht. Ich melde mich, sobald es geändert ist.'),
      fromAgent(now - 3 * HOUR, templateText('order_update', 'de', fallback, 'Daniel', 'BB-47702')),
    ],
  });
}

/** The ticket now belongs to somebody else than the person who writes on WhatsApp. */
export function changedRequesterTicket(now: number): SimTicket {
  return ticketOf({
    id: 1009,
    subject: 'Bestellung für meine Schwester',
    requester: CLARA,
    tags: ['whatsapp', 'requester_changed'],
    conversation: [
      fromCustomer(LENA, now - 5 * HOUR, 'Hallo, ich schreibe für meine Schwester Clara.'),
      note(now - 5 * HOUR + 5 * MINUTE, 'Changed the requester to Clara: it is her order.'),
      fromAgent(now - 4 * HOUR, 'Gerne. Um welche Bestellung geht es denn?'),
      fromCustomer(LENA, now - 3 * HOUR, 'Um BB-48990, die zwei Stehlampen.'),
    ],
  });
}

/** No messaging at all. */
export function emailTicket(now: number): SimTicket {
  const mail = (text: string, ago: number) => ({
    ...fromCustomer(OLIVIA, now - ago, text, { channel: 'email' }),
    html: `<p>${text}</p>`,
  });
  return ticketOf({
    id: 1010,
    subject: 'Invoice for order BB-47110',
    requester: OLIVIA,
    viaChannel: 'email',
    tags: ['invoice'],
    conversation: [
      mail('Could you send me the invoice for BB-47110 once more?', 30 * HOUR),
      fromAgent(now - 29 * HOUR, 'Hello Olivia, it is attached to the order page now.', 'email'),
      mail('Perfect, thank you!', 28 * HOUR),
    ],
  });
}

/** Messages arrived hours after they were sent, and in the wrong order. */
export function lateArrivalTicket(now: number): SimTicket {
  return ticketOf({
    id: 1011,
    subject: 'Delivery address on the mountain',
    requester: GRACE,
    tags: ['whatsapp', 'late_arrival'],
    conversation: [
      fromCustomer(GRACE, now - 25 * HOUR, 'Second message, I have no signal up here', {
        lateBy: 6 * HOUR,
      }),
      fromCustomer(GRACE, now - 26 * HOUR, 'Can the parcel go to the village shop instead?', {
        lateBy: 7 * HOUR,
      }),
    ],
  });
}

/** Right-to-left names and text. */
export function arabicTicket(now: number): SimTicket {
  return ticketOf({
    id: 1012,
    subject: 'تأخر في التوصيل',
    requester: AMIRA,
    tags: ['whatsapp'],
    conversation: [
      fromCustomer(AMIRA, now - 22 * HOUR, 'مرحباً، متى يصل طلبي رقم BB-48555؟'),
      fromAgent(now - 21 * HOUR, 'Hello, it will arrive on Thursday.'),
    ],
  });
}

/** Olivia's other ticket: she wrote there an hour ago, so WhatsApp also takes answers in the older one. */
export function secondTicket(now: number): SimTicket {
  return ticketOf({
    id: 1014,
    subject: 'Do you ship to Canada?',
    requester: OLIVIA,
    tags: ['whatsapp'],
    conversation: [fromCustomer(OLIVIA, now - HOUR, 'New question: do you ship to Toronto?')],
  });
}
