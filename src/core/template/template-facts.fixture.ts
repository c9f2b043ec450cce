import type { TemplateFacts } from './template-facts';

/** All that can be known of a ticket. */
export const FACTS: TemplateFacts = {
  requesterName: 'Ada Lovelace',
  requesterEmail: 'ada@a.example',
  requesterPhone: '+1 555',
  requesterFields: new Map([['tier', 'Gold']]),
  ticketId: '42',
  ticketSubject: 'Where is\n my  parcel?',
  ticketFields: new Map([['360001', 'express']]),
  organizationName: 'Engines Ltd',
  brandName: 'Acme',
  agentName: 'Grace Hopper',
};
