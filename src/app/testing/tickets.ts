import type { Composer, TicketSnapshot } from '../../core/conversation/ticket-snapshot';

export const EMPTY_COMPOSER: Composer = {
  text: '',
  markup: '',
  type: 'publicReply',
  targetChannel: 'whatsapp',
  hasAttachments: false,
};

/** A composer that holds this text, as a plain one does. */
export const composerWith = (text: string, change: Partial<Composer> = {}): Composer => ({
  ...EMPTY_COMPOSER,
  text,
  markup: text,
  ...change,
});

/** Lena's WhatsApp ticket; a test names only what matters to it. */
export const ticketWith = (change: Partial<TicketSnapshot> = {}): TicketSnapshot => ({
  ticketId: '1001',
  subject: 'Paket',
  requester: { id: '201', name: 'Lena Hoffmann', email: 'lena@mail.example' },
  viaChannel: 'whatsapp',
  messages: [],
  composer: EMPTY_COMPOSER,
  ...change,
});
