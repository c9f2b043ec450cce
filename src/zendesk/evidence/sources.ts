/* What the first screen asks of the chunk that holds the sources of evidence. */
export { getSecureJson } from '../request/secure-json';
export { readMessagingIdentities } from '../ticket/messaging-identities';
export { readReplyText } from '../ticket/read-reply-text';
export { fetchConversationLog } from './fetch-conversation-log';
export { fetchRefusals } from './fetch-refusals';
export { fetchTicketAudits, fetchUnfilteredAudits } from './fetch-ticket-audits';
export { searchTickets } from './search-tickets';
