import type { SimTicket } from './ticket-types';

/** The ticket as Zendesk has it: without what the agent changed in the page and has not saved yet. */
export function savedTicket({ saved, ...ticket }: SimTicket): SimTicket {
  return { ...ticket, ...saved };
}
