import { messageOf } from '../conversation/message.fixture';
import { DEFAULT_SETTINGS } from '../settings';
import { epochMs } from '../time';
import { type BoardRow, boardRow } from './board-row';
import type { BoardTicket, ReadTicket } from './board-ticket';

/** Ada's WhatsApp ticket, last updated at 0 and asked for then; a test names only what matters. */
export function boardTicketOf(changes: Partial<BoardTicket> = {}): BoardTicket {
  return {
    id: '42',
    subject: 'Parcel',
    status: 'open',
    channel: 'whatsapp',
    requester: { id: '7', name: 'Ada' },
    group: { id: '3', name: 'Support' },
    assignee: { id: '5', name: 'Olivia' },
    updatedAt: epochMs(0),
    requesterUpdatedAt: epochMs(0),
    assigneeUpdatedAt: null,
    askedAt: epochMs(0),
    ...changes,
  };
}

/** What a tab showed at 0: one message of Ada's. */
export function readOf(changes: Partial<ReadTicket> = {}): ReadTicket {
  return {
    requesterId: '7',
    messages: [messageOf()],
    messagesAt: epochMs(0),
    evidence: [],
    evidenceAt: null,
    ...changes,
  };
}

/** A row of that ticket at an instant, by default without anything read. */
export function boardRowOf(
  now: number,
  ticket: Partial<BoardTicket> = {},
  read: ReadTicket | null = null,
): BoardRow {
  const row = boardRow({
    ticket: boardTicketOf(ticket),
    read,
    elsewhere: null,
    settings: DEFAULT_SETTINGS,
    now: epochMs(now),
  });
  if (row === null) throw new Error('This channel has no window.');
  return row;
}
