import type { SimAttachment, SimMessage, SimMessageKind } from '../../world/message-types';
import type { SimUser } from '../../world/people-types';
import type { SimTicket } from '../../world/ticket-types';
import { NORA } from './people';

export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;

export type NewMessage = Omit<SimMessage, 'id'>;

export interface Extra {
  channel?: string;
  attachments?: readonly SimAttachment[];
  /** How much later than the sending Zendesk recorded it. */
  lateBy?: number;
  kind?: SimMessageKind;
  isRemoved?: boolean;
  integrationId?: string;
}

/** A message of the customer, sent at `sentAt`. */
export function fromCustomer(
  who: SimUser,
  sentAt: number,
  text: string,
  extra: Extra = {},
): NewMessage {
  return {
    authorId: who.id,
    authorName: who.name,
    role: 'end-user',
    channel: extra.channel ?? 'whatsapp',
    text,
    attachments: extra.attachments ?? [],
    at: sentAt + (extra.lateBy ?? 0),
    sentAt,
    ...(extra.kind ? { kind: extra.kind } : {}),
    ...(extra.isRemoved ? { isRemoved: true } : {}),
    ...(extra.integrationId ? { integrationId: extra.integrationId } : {}),
    isPublic: true,
    delivery: null,
  };
}

export function fromAgent(at: number, text: string, channel = 'whatsapp', who = NORA): NewMessage {
  return {
    authorId: who.id,
    authorName: who.name,
    role: 'agent',
    channel,
    text,
    attachments: [],
    at,
    sentAt: at,
    isPublic: true,
    delivery: null,
  };
}

export function note(at: number, text: string, who = NORA): NewMessage {
  const said = { ...fromAgent(at, text, 'internal', who), isPublic: false };
  return { ...said, html: `<p>${text}</p>` };
}

/** What a trigger wrote, such as an automatic first answer. */
export function fromTrigger(at: number, text: string, channel = 'whatsapp'): NewMessage {
  return {
    ...fromAgent(at, text, channel),
    authorId: null,
    authorName: 'Auto-responder',
    role: 'trigger',
  };
}

export function fromSystem(at: number, text: string, channel = 'whatsapp'): NewMessage {
  return {
    ...fromAgent(at, text, channel),
    authorId: null,
    authorName: 'Zendesk',
    role: 'system',
  };
}

/** A file of the demo account; nothing lies behind its address. */
export function file(id: number, filename: string, contentType: string, size: number) {
  const contentUrl = `https://demo.zendesk.com/attachments/token/${id}/?name=${filename}`;
  return { id, filename, contentType, contentUrl, size };
}

interface TicketSpec extends Partial<Omit<SimTicket, 'conversation' | 'composer' | 'requesterId'>> {
  id: number;
  subject: string;
  requester: SimUser;
  conversation: readonly NewMessage[];
  draft?: string;
}

export function ticketOf({ requester, conversation, draft = '', ...spec }: TicketSpec): SimTicket {
  const viaChannel = spec.viaChannel ?? 'whatsapp';
  const times = conversation.map(({ at }) => at);
  const createdAt = spec.createdAt ?? times.reduce((least, at) => Math.min(least, at), Infinity);
  return {
    isNew: false,
    status: 'open',
    priority: 'normal',
    type: 'question',
    tags: ['demo'],
    externalId: null,
    requesterId: requester.id,
    assigneeId: NORA.id,
    integrationId: null,
    groupId: 1,
    collaboratorIds: [],
    updatedAt: times.reduce((most, at) => Math.max(most, at), 0),
    customFields: { '360001': 'standard' },
    channels: [viaChannel],
    fieldLooks: {},
    saveEnabled: true,
    ...spec,
    viaChannel,
    createdAt: Number.isFinite(createdAt) ? createdAt : 0,
    conversation: conversation.map((said, index) => ({ ...said, id: `m${spec.id}-${index + 1}` })),
    composer: {
      text: draft,
      type: 'publicReply',
      channel: viaChannel,
      attachments: [],
      selection: null,
      macroIds: [],
    },
  };
}
