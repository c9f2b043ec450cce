import { useEffect, useState } from 'react';
import { type Contact, NO_CONTACT } from '../../../core/alternatives/contact';
import { type Alternative, listAlternatives } from '../../../core/alternatives/list-alternatives';
import { useSession, useTicketSession } from '../../ticket/use-session';

interface Found {
  readonly requesterId: string;
  readonly contact: Contact;
  readonly otherTicketIds: readonly string[];
  readonly hasFailed: boolean;
}

export interface ShownAlternatives {
  readonly isLoading: boolean;
  readonly alternatives: readonly Alternative[];
  /** Something that is on file may be missing. */
  readonly hasFailed: boolean;
}

/** What else can reach the requester. Asks Zendesk only once the agent wants to know (`isWanted`). */
export function useAlternatives(isWanted: boolean): ShownAlternatives {
  const { ticketId, requester, window, otherWindows } = useSession(({ ticket, view }) => ({
    ticketId: ticket.ticketId,
    requester: ticket.requester,
    window: view.window,
    otherWindows: view.otherWindows,
  }));
  const { host } = useTicketSession();
  const { id: requesterId, email } = requester;
  const [found, setFound] = useState<Found | null>(null);

  useEffect(() => {
    if (!isWanted || requesterId === null) return;
    let isOver = false;
    const look = async () => {
      const contacts = (await host.closedWindow().catch(() => null))?.contacts;
      const [onFile, tickets] = await Promise.all([
        contacts?.contact(requesterId),
        contacts?.openTicketIds(requesterId),
      ]);
      if (isOver) return;
      setFound({
        requesterId,
        contact: onFile?.contact ?? NO_CONTACT,
        otherTicketIds: tickets?.ok ? tickets.value : [],
        hasFailed: onFile?.failure !== null || !tickets?.ok,
      });
    };
    void look();
    return () => {
      isOver = true;
    };
  }, [host, isWanted, requesterId]);

  // Another customer's addresses are nobody's.
  const known = found?.requesterId === requesterId ? found : null;
  const contact = known?.contact ?? { ...NO_CONTACT, emails: email === null ? [] : [email] };
  const otherTicketIds = (known?.otherTicketIds ?? []).filter((id) => id !== ticketId);
  return {
    isLoading: requesterId !== null && known === null,
    alternatives: listAlternatives({ view: { window, otherWindows }, contact, otherTicketIds }),
    hasFailed: known?.hasFailed ?? false,
  };
}
