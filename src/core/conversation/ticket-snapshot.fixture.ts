import { messageOf } from './message.fixture';
import type { Composer, TicketSnapshot } from './ticket-snapshot';

/** A public WhatsApp reply not begun yet; a test names only what matters to it. */
export function composerOf(changes: Partial<Composer> = {}): Composer {
  return {
    text: '',
    markup: '',
    type: 'publicReply',
    targetChannel: 'whatsapp',
    hasAttachments: false,
    ...changes,
  };
}

/** Ada's WhatsApp ticket with one message of hers, at 0. */
export function snapshotOf(
  changes: Partial<Omit<TicketSnapshot, 'composer'>> = {},
  composer: Partial<Composer> = {},
): TicketSnapshot {
  return {
    ticketId: '42',
    subject: 'Parcel',
    requester: { id: '7', name: 'Ada', email: null },
    viaChannel: 'whatsapp',
    messages: [messageOf()],
    ...changes,
    composer: composerOf(composer),
  };
}
