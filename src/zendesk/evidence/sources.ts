/* What the first screen asks of the chunk that holds the sources of evidence. */
export { getSecureJson } from '../request/get-secure-json';
export { readMessagingIdentities } from '../ticket/messaging-identities';
export { createDeliverySources } from './delivery-sources';
export { fetchConversationLog } from './fetch-conversation-log';
export { fetchTicketAudits, fetchUnfilteredAudits } from './fetch-ticket-audits';
export { searchTickets } from './search-tickets';
