import { messagesOfNumber, numberOfTicket } from '../../../core/evidence/business-number';
import type { Evidence, NotExactReason } from '../../../core/evidence/evidence';
import type { RequestFailure } from '../../../core/request-failure';
import { fail, ok, type Result } from '../../../core/result';
import { type DurationMs, type EpochMs, minutes, plus } from '../../../core/time';
import { isInbound } from '../../../core/window/is-inbound';
import type { ConversationMessage } from '../../../core/window/message';
import { notExactReasonOf } from '../../../sunshine/not-exact-reason';
import type { ThreadPage } from '../../../sunshine/thread-page';
import type { TicketAudits } from '../../../zendesk/evidence/ticket-audits';
import type { EvidenceAsk } from './evidence-ask';
import type { BudgetPart } from './request-budget';

export interface ThreadQuestion {
  readonly ask: EvidenceAsk;
  readonly ticketId: string;
  readonly channel: string;
  readonly ticketMessages: readonly ConversationMessage[];
  readonly hasOneNumber: boolean;
  /** Whether the exact time is worth more than an opening's own requests: the window is not open. */
  readonly mayAskMore: () => boolean;
  /** Messages older than this cannot have left a window open. */
  readonly oldestOfUse: EpochMs;
}

/** What Sunshine and the audits say, and of which business number. */
export interface ThreadReading {
  readonly evidence: readonly Evidence[];
  readonly integrationId: string | null;
  readonly notExact: NotExactReason | null;
}

interface Thread {
  readonly messages: readonly ConversationMessage[];
  readonly knownUntil: EpochMs | null;
}

const NO_MESSAGE_IDS: ReadonlySet<string> = new Set();

/**
 * The customer's thread in Sunshine Conversations, with the channel's own times. From ticket to
 * conversation by the audits, else by the requester's messaging identities.
 * Never fails: what is missing is said in `notExact`.
 *
 * @returns null where nothing more may be asked: what is known stands.
 */
export async function readThread(question: ThreadQuestion): Promise<ThreadReading | null> {
  const { ask, ticketId, channel } = question;
  const part = nextPart(question);
  if (part === null) return null;
  const audits = await ask.audits(ticketId, part);
  const fromAudits = audits.ok ? [evidenceOf(audits.value, ticketId)] : [];
  const thread = await findThread(question, audits.ok ? audits.value : null);
  if (!thread.ok) {
    const isPassing = !audits.ok && isPassingTrouble(audits.error);
    return {
      evidence: fromAudits,
      integrationId: null,
      notExact: isPassing && thread.error === 'no-way-there' ? 'audits-failed' : thread.error,
    };
  }
  const told = numberOfTicket({
    channel,
    ticketMessages: question.ticketMessages,
    ticketMessageIds: audits.ok ? audits.value.messageIds : NO_MESSAGE_IDS,
    thread: thread.value.messages,
  });
  const isSame = told !== null || (question.hasOneNumber && channel === 'whatsapp');
  // Other channels have numbers of their own, of which nothing was told here.
  const onChannel = thread.value.messages.filter((message) => message.channel === channel);
  const messages = told === null ? onChannel : messagesOfNumber(onChannel, told);
  const evidence: Evidence = {
    source: 'sunshine',
    ticketId: null,
    messages,
    knownUntil: thread.value.knownUntil,
    number: isSame ? 'same' : 'unknown',
  };
  return {
    evidence: [evidence, ...fromAudits],
    integrationId: told,
    notExact: isSame ? withoutSentTime(messages, channel) : 'number-unknown',
  };
}

/** From which part of the budget the next request comes; null: none is left for it. */
function nextPart({ ask, mayAskMore }: ThreadQuestion): BudgetPart | null {
  if (ask.allows('opening')) return 'opening';
  return mayAskMore() && ask.allows('closed') ? 'closed' : null;
}

/** A lacking right or a missing ticket stays so; anything else may go better another time. */
const isPassingTrouble = (failure: RequestFailure): boolean =>
  failure.kind !== 'status' || !REFUSALS.has(failure.status);

const REFUSALS: ReadonlySet<number> = new Set([401, 403, 404]);

const evidenceOf = ({ messages, knownUntil }: TicketAudits, ticketId: string): Evidence => ({
  source: 'audits',
  ticketId,
  messages,
  knownUntil,
  number: 'same',
});

function withoutSentTime(
  messages: readonly ConversationMessage[],
  channel: string,
): NotExactReason | null {
  const inbound = messages.filter((message) => isInbound(message, channel));
  if (inbound.length === 0) return 'no-conversation';
  const newest = inbound.reduce((a, b) => ((b.at ?? 0) > (a.at ?? 0) ? b : a));
  return newest.sentAt === null ? 'no-sent-time' : null;
}

async function findThread(
  question: ThreadQuestion,
  audits: TicketAudits | null,
): Promise<Result<Thread, NotExactReason>> {
  const conversations = audits?.conversations ?? [];
  // A chat may have begun on another channel; the one of this channel is the likelier.
  const conversation =
    conversations.find(({ channel }) => channel === question.channel) ?? conversations[0];
  return conversation === undefined
    ? threadOfRequester(question)
    : threadOfConversation(question, conversation.id);
}

/** The newest page, and older ones only until the customer's newest message is found. */
async function threadOfConversation(
  question: ThreadQuestion,
  conversationId: string,
): Promise<Result<Thread, NotExactReason>> {
  const { ask, channel, oldestOfUse } = question;
  let messages: readonly ConversationMessage[] = [];
  let knownUntil: EpochMs | null = null;
  let before: string | null = null;
  do {
    const part = nextPart(question);
    if (part === null) return fail('more-to-read');
    const page = await ask.conversation(conversationId, before, part);
    if (!page.ok) return fail(notExactReasonOf(page.error));
    messages = [...messages, ...page.value.messages];
    knownUntil ??= page.value.knownUntil;
    before = page.value.olderCursor;
  } while (
    before !== null &&
    !messages.some((message) => isInbound(message, channel)) &&
    messages.every(({ at }) => at === null || at > oldestOfUse)
  );
  return ok({ messages, knownUntil });
}

/** Zendesk's stamp follows Sunshine's by a moment; this much is still the same message. */
const LATEST_COPY: DurationMs = minutes(10);
const EARLIEST_COPY: DurationMs = minutes(-1);

/** A requester may have several Sunshine users: the one whose thread holds this ticket's message counts. */
async function threadOfRequester(
  question: ThreadQuestion,
): Promise<Result<Thread, NotExactReason>> {
  const { ask } = question;
  const userIds = await ask.messagingIdentities();
  let failure: NotExactReason = 'no-way-there';
  for (const userId of userIds) {
    const part = nextPart(question);
    if (part === null) return fail('more-to-read');
    const page = await ask.userThread(userId, part);
    if (!page.ok) failure = notExactReasonOf(page.error);
    else if (holdsTicket(page.value, question)) return ok(page.value);
  }
  return fail(failure);
}

function holdsTicket({ messages }: ThreadPage, { channel, ticketMessages }: ThreadQuestion) {
  const inTicket = ticketMessages.findLast((message) => isInbound(message, channel))?.at;
  if (inTicket === undefined || inTicket === null) return false;
  return messages.some(
    (message) =>
      isInbound(message, channel) &&
      message.at !== null &&
      inTicket >= plus(message.at, EARLIEST_COPY) &&
      inTicket <= plus(message.at, LATEST_COPY),
  );
}
