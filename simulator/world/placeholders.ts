import { userIn } from './lookup';
import type { SimUser } from './people-types';
import type { SimTicket } from './ticket-types';
import type { WorldState } from './world-state';

/** Fills `{{…}}` as Zendesk does in macros; what is unknown becomes nothing, like in Liquid. */
export function fillPlaceholders(
  text: string,
  state: WorldState,
  ticket: SimTicket | null,
): string {
  return text.replace(/\{\{\s*([^{}]+?)\s*\}\}/g, (_, path: string) =>
    placeholderValue(path, state, ticket),
  );
}

function placeholderValue(path: string, state: WorldState, ticket: SimTicket | null): string {
  const [head, ...rest] = path.split('.');
  if (head === 'current_user') return ofUser(userIn(state, state.agentId), rest.join('.'));
  if (head !== 'ticket' || !ticket) return '';
  if (rest[0] === 'requester') {
    return ofUser(userIn(state, ticket.requesterId), rest.slice(1).join('.'));
  }
  if (rest[0] === 'assignee') {
    return ticket.assigneeId === null
      ? ''
      : ofUser(userIn(state, ticket.assigneeId), rest.slice(1).join('.'));
  }
  return ofTicket(ticket, state, rest.join('.'));
}

function ofUser(user: SimUser, name: string): string {
  const words = user.name.trim().split(/\s+/);
  const values: Record<string, string | null> = {
    name: user.name,
    first_name: words[0] ?? '',
    last_name: words.slice(1).join(' '),
    email: user.email,
    phone: user.phone,
    language: user.locale,
    locale: user.locale,
    id: String(user.id),
  };
  return values[name] ?? '';
}

function ofTicket(ticket: SimTicket, state: WorldState, name: string): string {
  const field = /^ticket_field_(?:option_title_)?(\d+)$/.exec(name)?.[1];
  if (field) return String(ticket.customFields[field] ?? '');
  const values: Record<string, string | null> = {
    id: String(ticket.id),
    title: ticket.subject,
    status: ticket.status,
    priority: ticket.priority,
    tags: ticket.tags.join(' '),
    via: ticket.viaChannel,
    account: state.account.name,
    external_id: ticket.externalId,
    description: ticket.conversation[0]?.text ?? '',
    link: `https://${state.account.subdomain}.zendesk.com/agent/tickets/${ticket.id}`,
    url: `${state.account.subdomain}.zendesk.com/agent/tickets/${ticket.id}`,
    latest_public_comment: ticket.conversation.findLast(({ isPublic }) => isPublic)?.text ?? '',
    latest_comment: ticket.conversation.at(-1)?.text ?? '',
  };
  return values[name] ?? '';
}
