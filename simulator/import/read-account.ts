import { demoAccount } from '../scenarios/build/demo-account';
import { INTEGRATIONS } from '../scenarios/build/sunshine';
import type { SimIntegration } from '../world/account-types';
import { isMessagingChannel } from '../world/channels';
import type { SimMacro } from '../world/macro-types';
import type { SimMessage } from '../world/message-types';
import type { SimTicket } from '../world/ticket-types';
import type { WorldState } from '../world/world-state';
import { fromAudits, fromConversationLog } from './read-conversation';
import { checked, entriesOf, ImportError, jsonOf } from './read-file';
import { sideloadedUsers, withMissingPeople } from './read-people';
import { type ImportedTicket, macroSchema, ticketSchema } from './schemas';

export type ReadAccount =
  | { ok: true; state: WorldState }
  | { ok: false; error: { file: string; field: string; message: string } };

/**
 * An account's own data, as saved from Zendesk's API, as a world. Keys are file names: `ticket.json`, one of
 * `conversation_log.json` (preferred) and `audits.json`, and `macros.json` and `users.json` if wanted.
 */
export function readAccount(files: Readonly<Record<string, string>>): ReadAccount {
  try {
    return { ok: true, state: stateFrom(files) };
  } catch (error) {
    if (!(error instanceof ImportError)) throw error;
    const { file, field, message } = error;
    return { ok: false, error: { file, field, message } };
  }
}

const FILES = ['ticket.json', 'conversation_log.json', 'audits.json', 'macros.json', 'users.json'];

function stateFrom(files: Readonly<Record<string, string>>): WorldState {
  const json = Object.fromEntries(FILES.map((file) => [file, jsonOf(files, file)]));
  const ticket = readTicket(json['ticket.json']);
  const messages = readMessages(json, ticket);
  const { users, agentId } = withMissingPeople(sideloadedUsers(json), ticket, messages);
  const names = new Map(users.map(({ id, name }) => [id, name]));
  const conversation = messages.map((message) => ({
    ...message,
    authorName: message.authorName || (names.get(message.authorId ?? 0) ?? ''),
  }));
  const agent = users.find(({ id }) => id === agentId);
  const subdomain = /^https:\/\/([\w-]+)\.zendesk\.com\//.exec(ticket.url)?.[1] ?? 'imported';
  return demoAccount([simTicket(ticket, conversation)], {
    users,
    agentId,
    macros: readMacros(json['macros.json']),
    // An account's templates are not in these files: every well-formed one is taken.
    templates: null,
    integrations: withOwnNumber(ticket),
    account: { subdomain, name: subdomain, timeZone: agent?.timeZone ?? 'UTC' },
  });
}

/** The demo account's channels, WhatsApp's number being the one the ticket names. */
function withOwnNumber({ via }: ImportedTicket): readonly SimIntegration[] {
  const { phone, name } = via.source?.to ?? {};
  if (via.channel !== 'whatsapp' || !phone) return INTEGRATIONS;
  return INTEGRATIONS.map((line) =>
    line.type === 'whatsapp'
      ? { ...line, phoneNumber: phone, displayName: name ?? line.displayName }
      : line,
  );
}

function readTicket(json: unknown): ImportedTicket {
  if (json === undefined) throw new ImportError('ticket.json', '', 'is missing');
  const isWrapped = typeof json === 'object' && json !== null && 'ticket' in json;
  return checked(
    ticketSchema,
    isWrapped ? json.ticket : json,
    'ticket.json',
    isWrapped ? 'ticket' : '',
  );
}

function readMessages(json: Readonly<Record<string, unknown>>, ticket: ImportedTicket) {
  const log = json['conversation_log.json'];
  if (log !== undefined) return fromConversationLog(log, 'conversation_log.json', ticket);
  const audits = json['audits.json'];
  if (audits !== undefined) return fromAudits(audits, 'audits.json', ticket);
  throw new ImportError('conversation_log.json', '', 'is missing, and so is audits.json');
}

function readMacros(json: unknown): SimMacro[] {
  if (json === undefined) return [];
  return entriesOf(macroSchema, json, 'macros.json', 'macros').map((macro) => ({
    id: macro.id,
    title: macro.title,
    description: macro.description,
    active: macro.active,
    personal: macro.restriction !== null && macro.restriction.type === 'User',
    actions: macro.actions.map(({ field, value }) => ({ field, value })),
    createdAt: macro.created_at,
    updatedAt: macro.updated_at,
  }));
}

function simTicket(ticket: ImportedTicket, conversation: readonly SimMessage[]): SimTicket {
  const used = conversation.map(({ channel }) => channel).filter((name) => name !== 'internal');
  const channels = [...new Set([ticket.via.channel, ...used])];
  const lastLive = used.findLast(isMessagingChannel);
  return {
    id: ticket.id,
    isNew: false,
    subject: ticket.subject ?? '',
    status: ticket.status,
    priority: ticket.priority,
    type: ticket.type,
    tags: ticket.tags,
    externalId: ticket.external_id,
    requesterId: ticket.requester_id,
    assigneeId: ticket.assignee_id,
    groupId: ticket.group_id,
    collaboratorIds: [],
    viaChannel: ticket.via.channel,
    integrationId: null,
    createdAt: ticket.created_at,
    updatedAt: ticket.updated_at,
    conversation,
    customFields: Object.fromEntries(ticket.custom_fields.map(({ id, value }) => [id, value])),
    channels,
    composer: {
      text: '',
      type: 'publicReply',
      channel: lastLive ?? ticket.via.channel,
      attachments: [],
      selection: null,
      macroIds: [],
    },
    fieldLooks: {},
    saveEnabled: true,
  };
}
