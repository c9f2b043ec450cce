import { isHumanReply } from '../conversation/direction';
import type { ConversationMessage, MessageKind } from '../conversation/message';
import type { TicketSnapshot } from '../conversation/ticket-snapshot';
import { repliesOf } from '../delivery/replies';
import { formsOf } from '../delivery/template-replies';
import type { TicketView } from '../derive';
import type { EpochMs } from '../time';
import type { ReplyWindow } from '../window/reply-window';
import { type Hold, holdOf } from './hold';

/** What this agent's last draft would have become, and how many replies they had sent by then. */
export interface SendWatch {
  readonly draft: {
    readonly isTemplate: boolean;
    readonly hold: Hold | null;
    readonly isAfterEnd: boolean;
  } | null;
  readonly channel: string;
  readonly replies: number;
}

export type SentLate = 'sent-anyway' | 'woken';

interface Seen {
  readonly view: TicketView;
  readonly ticket: TicketSnapshot;
  readonly agentId: string;
  /** The agent has just let a held draft go. */
  readonly isLetGo: boolean;
  /** When this browser submitted templates to this customer, past the composer. */
  readonly submittedAt: readonly EpochMs[];
}

/**
 * Notices a draft that became a reply after the window's end. Zendesk does not say what it sent and
 * no text is kept, so this agent's new reply is taken for the draft in the composer.
 * @param before null at the beginning of a visit.
 */
export function noticeSend(
  before: SendWatch | null,
  { view, ticket, agentId, isLetGo, submittedAt }: Seen,
): { readonly watch: SendWatch; readonly sent: SentLate | null } {
  const { channel, draft, window } = view;
  const composed = withoutSubmissions(ticket.messages ?? [], submittedAt);
  const own = ownReplies(composed, channel, agentId);
  const replies = own.length;
  const written = {
    isTemplate: draft.verdict.startsWith('template-'),
    hold: holdOf(draft),
    isAfterEnd: window.state === 'closed',
  };
  const isBlank = draft.verdict === 'not-applicable' && draft.because === 'empty';
  const isSameChannel = before?.channel === channel;
  if (isSameChannel && replies > before.replies) {
    // The reply may come before the composer empties: what is written next is another draft.
    return {
      watch: { draft: null, channel, replies },
      sent: isLetGo ? 'sent-anyway' : whatWasSent(before.draft, own.at(-1)?.kind, window.state),
    };
  }
  // An emptied composer may be a reply not yet in the conversation.
  const emptied = isSameChannel ? before.draft : null;
  return { watch: { draft: isBlank ? emptied : written, channel, replies }, sent: null };
}

/** @param kind of the new reply, where the ticket tells it. */
function whatWasSent(
  draft: SendWatch['draft'],
  kind: MessageKind | undefined,
  state: ReplyWindow['state'],
): SentLate | null {
  if (kind === 'template') return state === 'closed' ? 'woken' : null;
  if (!draft?.isAfterEnd) return null;
  if (draft.isTemplate) return draft.hold === null ? 'woken' : null;
  return draft.hold?.isSure ? 'sent-anyway' : null;
}

const ownReplies = (
  messages: readonly ConversationMessage[],
  channel: string,
  agentId: string,
): readonly ConversationMessage[] =>
  messages.filter((message) => message.author.id === agentId && isHumanReply(message, channel));

/**
 * Without the templates that "Send now" sent: they stand in the ticket as plain words, perhaps
 * under the agent's name. One that the ticket itself shows as a template stays.
 * @param submittedAt each stands for the reply nearest in time.
 */
function withoutSubmissions(
  messages: readonly ConversationMessage[],
  submittedAt: readonly EpochMs[],
): readonly ConversationMessage[] {
  if (submittedAt.length === 0) return messages;
  const replies = repliesOf(messages);
  const formOf = formsOf(replies, [], { isPossible: true, submittedAt, watched: null });
  const submitted = new Set<ConversationMessage>(
    replies.filter((reply) => reply.kind !== 'template' && formOf(reply) === 'template'),
  );
  return messages.filter((message) => !submitted.has(message));
}
