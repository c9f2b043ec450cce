import { sunshineFailure } from '../../sunshine/shapes/failure';
import { isLiveMessage, sunshineName } from '../../world/channels';
import type { SimDelivery, SimMessage } from '../../world/message-types';
import { isInRunningSession } from '../../world/session';
import { threadsIn } from '../../world/threads';
import type { SimTicket } from '../../world/ticket-types';
import type { Variants } from '../../world/variants';
import type { WorldState } from '../../world/world-state';
import { historyItem, restComment, viaOfMessage } from '../shapes/history-shapes';
import { iso } from '../shapes/rest-shapes';
import { viaOf } from '../shapes/via';

export interface Audit {
  [key: string]: unknown;
  events: Record<string, unknown>[];
}

/**
 * A ticket's audits: its creation with the chat history that grows in place (?), then one a comment, one a macro
 * and one a failed delivery.
 */
export function auditsOf(ticket: SimTicket, state: WorldState): Audit[] {
  let count = 0;
  const audit = (
    at: number,
    authorId: number | null,
    events: Audit['events'],
    via: Record<string, unknown> = viaOf(ticket, state),
  ): Audit => {
    count++;
    return {
      id: ticket.id * 10_000 + count,
      ticket_id: ticket.id,
      created_at: iso(at),
      author_id: authorId ?? -1,
      // An event without a `via` of its own has its audit's, not the ticket's (V).
      via,
      metadata: { system: {}, custom: {} },
      events: events.map((event, index) => ({
        id: ticket.id * 100_000 + count * 10 + index,
        ...event,
      })),
    };
  };
  const created = audit(ticket.createdAt, ticket.requesterId, [
    { type: 'Create', field_name: 'status', value: 'new' },
    { type: 'Create', field_name: 'subject', value: ticket.subject },
    ...chatStarted(ticket, state),
  ]);
  const later = ticket.conversation.flatMap((message, index) => {
    const events = eventsOf(message, ticket.id * 10_000 + index + 1, state);
    return [
      ...(events.length > 0
        ? [audit(message.at, message.authorId, events, viaOfMessage(message))]
        : []),
      ...(runsTrigger(message, index, state)
        ? [audit(message.at, null, TRIGGER_EVENTS, { channel: 'rule', source: { rel: 'trigger' } })]
        : []),
    ];
  });
  return [created, ...later];
}

/** What a trigger of the account leaves behind. */
const TRIGGER_EVENTS: Audit['events'] = [{ type: 'Notification', subject: '', body: '' }];

/** The first message opens the ticket. */
const runsTrigger = (message: SimMessage, index: number, { variants }: WorldState): boolean =>
  variants.messagesRunTriggers &&
  index > 0 &&
  message.role === 'end-user' &&
  isLiveMessage(message);

/** One for each of Sunshine's conversations that the ticket shows a part of; the history has this part only. */
function chatStarted(ticket: SimTicket, state: WorldState): Audit['events'] {
  const { auditsHoldChatStarted, auditsFollowSessions: follows } = state.variants;
  if (!auditsHoldChatStarted) return [];
  return threadsIn(state, ticket).map(({ conversationId, messages }) => {
    const own = messages
      .filter((said) => said.ticket.id === ticket.id)
      .filter(({ message }) => follows || !isInRunningSession(message, ticket));
    return {
      type: 'ChatStartedEvent',
      value: {
        visitor_id: `visitor-${ticket.requesterId}`,
        chat_id: `chat-${ticket.id}`,
        conversation_id: conversationId,
        channel: sunshineName(own[0]?.message.channel ?? ticket.viaChannel),
        history: own.map(({ message, integration }, index) =>
          historyItem(message, index, state, integration?.id ?? null),
        ),
      },
    };
  });
}

function eventsOf(
  message: SimMessage,
  commentId: number,
  { macros, variants }: WorldState,
): Audit['events'] {
  const events: Record<string, unknown>[] = [];
  if (!isLiveMessage(message)) {
    const { via: _, ...comment } = restComment(message, commentId);
    events.push(comment);
  }
  for (const macroId of message.macroIds ?? []) {
    const macro_title = macros.find(({ id }) => id === macroId)?.title ?? '';
    events.push({
      type: 'AgentMacroReference',
      macro_id: String(macroId),
      macro_title,
      via: { channel: 'web' },
    });
  }
  if (message.delivery && variants.auditsTellFailures) {
    events.push(failureEvent(message.id, message.delivery, variants));
  }
  return events;
}

/** Whether, under which type and in which form a failed WhatsApp delivery stands in the audits is (?). */
function failureEvent(
  messageId: string,
  delivery: SimDelivery,
  { auditsFailureIsEvent }: Variants,
): Audit['events'][number] {
  const { code, title } = delivery;
  if (auditsFailureIsEvent) {
    const value = { message_id: messageId, error: sunshineFailure(delivery) };
    return { type: 'MessageDeliveryFailed', value };
  }
  return { type: 'Error', message: `Message ${messageId} failed: ${title} (${code})` };
}
