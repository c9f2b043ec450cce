import type { TemplateFacts } from '../../../core/template/prefill';
import { useTicketContext } from '../ticket-context';

/** What a template's variables can be filled from: the requester, the ticket, the agent. */
export function useTemplateFacts(): TemplateFacts {
  const { ticket, agent, partner } = useTicketContext();
  return {
    // The template reaches who wrote, also where the ticket has been given to another requester.
    requesterName: partner.name,
    requesterEmail: partner.isRequester ? (ticket.requester.email ?? '') : '',
    ticketId: ticket.ticketId,
    ticketSubject: ticket.subject,
    agentName: agent.name,
    requesterPhone: '',
    requesterFields: new Map(),
    ticketFields: new Map(),
    organizationName: '',
    brandName: '',
  };
}
