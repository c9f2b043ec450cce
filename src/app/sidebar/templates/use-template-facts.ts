import type { TemplateFacts } from '../../../core/template/prefill';
import { useTicketContext } from '../ticket-context';

/** What a template's variables can be filled from: the requester, the ticket, the agent. */
export function useTemplateFacts(): TemplateFacts {
  const { ticket, agent } = useTicketContext();
  return {
    requesterName: ticket.requester.name,
    requesterEmail: ticket.requester.email ?? '',
    ticketId: ticket.ticketId,
    ticketSubject: ticket.subject,
    agentName: agent.name || null,
  };
}
