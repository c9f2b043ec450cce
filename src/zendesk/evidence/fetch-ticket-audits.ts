import * as v from 'valibot';
import { zendeskChannel } from '../../core/conversation/channel-names';
import type { ConversationMessage } from '../../core/conversation/message';
import type { RequestFailure } from '../../core/request-failure';
import { fail, ok, type Result } from '../../core/result';
import { type EpochMs, epochMs } from '../../core/time';
import { ask, type Requests } from '../request/ask';
import { auditPageShape, auditShape, chatStartedShape } from './evidence-shapes';
import { readHistoryItem } from './read-history-item';
import { readStamp } from './read-instants';

/** What a ticket's audits say of its messages and their Sunshine conversations. */
export interface TicketAudits {
  /** Newest chat first; empty: none was started. */
  readonly conversations: readonly {
    readonly id: string;
    /** Zendesk's name of the channel where the chat began; null: unknown. */
    readonly channel: string | null;
  }[];
  /** Sunshine's ids of messages in this ticket. */
  readonly messageIds: ReadonlySet<string>;
  readonly messages: readonly ConversationMessage[];
  readonly knownUntil: EpochMs | null;
}

const ONLY_CHATS = 'filter_events[]=ChatStartedEvent&sort=-created_at&page[size]=100';
/** Oldest first: a ticket's first audit holds its chat. */
const ALL = 'sort=created_at&page[size]=100';

type ChatStarted = v.InferOutput<typeof chatStartedShape>['value'];

/** The chats started in this ticket, newest first, whatever the answer's order. */
function chatsOf(audits: readonly unknown[]): readonly ChatStarted[] {
  return audits
    .map((audit) => v.safeParse(auditShape, audit))
    .flatMap((audit) => (audit.success ? [audit.output] : []))
    .toSorted((a, b) => (readStamp(b.created_at) ?? 0) - (readStamp(a.created_at) ?? 0))
    .flatMap(({ events }) => events)
    .map((event) => v.safeParse(chatStartedShape, event))
    .flatMap((event) => (event.success ? [event.output.value] : []));
}

/** Each once, with the channel of its newest chat. */
function conversationsOf(chats: readonly ChatStarted[]): TicketAudits['conversations'] {
  const channels = new Map<string, string | null>();
  for (const { conversation_id: id, channel } of chats) {
    if (id !== null && !channels.has(id)) channels.set(id, channel && zendeskChannel(channel));
  }
  return [...channels].map(([id, channel]) => ({ id, channel }));
}

/** One request: a page holds 100 audits with a chat's start, and a ticket has a few. */
export const fetchTicketAudits = (client: Requests, ticketId: string) =>
  fetchAudits(client, ticketId, ONLY_CHATS);

/** Without a filter, which was seen to work for comments only (?). */
export const fetchUnfilteredAudits = (client: Requests, ticketId: string) =>
  fetchAudits(client, ticketId, ALL);

async function fetchAudits(
  client: Requests,
  ticketId: string,
  query: string,
): Promise<Result<TicketAudits, RequestFailure>> {
  const url = `/api/v2/tickets/${encodeURIComponent(ticketId)}/audits.json?${query}`;
  const answer = await ask(client, { url });
  if (!answer.ok) return answer;
  const page = v.safeParse(auditPageShape, answer.value.body);
  if (!page.success) return fail({ kind: 'wrong-shape', detail: 'no list of audits' });
  const chats = chatsOf(page.output.audits);
  const messages = chats.flatMap(({ channel, history }) =>
    (history ?? [])
      .map((item) => readHistoryItem(item, zendeskChannel(channel ?? '')))
      .filter((message) => message !== null),
  );
  const times = messages.map(({ at }) => at).filter((at) => at !== null);
  return ok({
    conversations: conversationsOf(chats),
    messageIds: new Set(messages.map(({ id }) => id).filter((id) => id !== null)),
    messages,
    // A running chat's history may lag (?): only its own newest message is certain.
    knownUntil: times.length > 0 ? epochMs(Math.max(...times)) : null,
  });
}
