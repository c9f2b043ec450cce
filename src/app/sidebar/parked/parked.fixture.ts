import { screen, within } from '@testing-library/react';
import { type ParkedMark, writeParkedNote } from '../../../core/parked/parked-note';
import { noteMarkup } from '../../../zendesk/parked/note-markup';
import { openSidebar } from '../../testing/sidebar';
import '../tools/Tools';
import './ParkedLines';
import './ParkedNotice';

// Loaded now, so that it does not count as the first test's time.

/** The colleague who keeps notes. */
export const TOM = 102;
/** What keeps a note, and what is asked for the notes there are. */
export const UPDATE = 'PUT /api/v2/tickets/1004.json';
export const COMMENTS = '/api/v2/tickets/1004/comments.json';
export const DRAFT = 'Dear Olivia,\nthe rug {{ticket.id}} is <b>here</b> & ready.';

/** Olivia's ticket, whose window is closed, with what a test needs to know of its notes. */
export async function opened(options: Parameters<typeof openSidebar>[0] = {}) {
  const sidebar = await openSidebar({ scenario: 'closed', draft: DRAFT, ...options });
  const { world, ticketId, inZendesk, showAll } = sidebar;
  const notes = () => world.ticket(ticketId).conversation.filter(({ isPublic }) => !isPublic);
  /** A colleague's sidebar keeps a note. */
  const keep = async (mark: ParkedMark, text = '') => {
    await inZendesk(() =>
      world.addNote(ticketId, {
        html: noteMarkup(writeParkedNote(mark, 'For people', text)),
        authorId: TOM,
      }),
    );
    await showAll();
  };
  return {
    ...sidebar,
    notes,
    keep,
    press: async (name: string | RegExp) => {
      await sidebar.press(name);
      await showAll();
    },
    customerWrites: async () => {
      await inZendesk(() =>
        world.customerWrites(ticketId, { text: 'Hello?', channel: 'whatsapp' }),
      );
      await showAll();
    },
    puts: () => sidebar.host.requests.filter(({ method }) => method === 'PUT'),
    area: () => screen.queryByRole('list', { name: 'Parked replies' }),
    item: (text: string) => within(screen.getByText(text).closest('li') as HTMLElement),
  };
}

export const parkedBy = (id: string, replaces: string | null = null): ParkedMark => ({
  kind: 'parked',
  id,
  replaces,
});
export const [A, B] = ['aaaaaaaaaaaa', 'bbbbbbbbbbbb'] as const;
export const WAITING = '1 parked reply waits for Olivia';
export const READY = 'Olivia has written: 1 parked reply is ready';

/** Tom's parked reply, and the customer has written. */
export async function ready(draft = '') {
  const sidebar = await opened({ draft });
  await sidebar.keep(parkedBy(A), 'Tom’s answer');
  await sidebar.customerWrites();
  return sidebar;
}
