import { isInbound } from '../../core/conversation/direction';
import type { ConversationMessage } from '../../core/conversation/message';
import { isSameMessage, LONGEST_DELAY, USUAL_DELAY } from '../../core/conversation/same-message';
import { isRefused, type RequestFailure } from '../../core/request-failure';
import { fail, ok, type Result } from '../../core/result';
import type { DurationMs, EpochMs } from '../../core/time';
import {
  auditsOfNumber,
  messagesOfNumber,
  messagesOfOthers,
  newestOf,
  numberOfTicket,
} from '../../core/window/business-number';
import type { Evidence, NotExactReason, ToOtherNumber } from '../../core/window/evidence';
import { IN_A_THREAD, newestToOther } from '../../core/window/other-number';
import { notExactReasonOf } from '../../sunshine/access-problem';
import type { ThreadPage } from '../../sunshine/list-messages';
import type { TicketAudits } from '../../zendesk/evidence/fetch-ticket-audits';
import type { BudgetPart, EvidenceRequests } from './evidence-requests';
import { isOf, newestOfTheirs } from './newest-inbound';

interface ThreadQuestion {
  readonly ask: EvidenceRequests;
  readonly ticketId: string;
  /** Another customer's thread says nothing of this window. */
  readonly requesterId: string;
  readonly channel: string;
  readonly ticketMessages: readonly ConversationMessage[];
  /** By the admin's word or the list of numbers; on WhatsApp only. */
  readonly hasOneNumber: boolean;
  readonly onlyNumber: string | null;
  /** Is the exact time worth more than an opening's requests? It is unless the window is open. */
  readonly mayAskMore: () => boolean;
  /** Older messages cannot have left a window open. */
  readonly oldestOfUse: EpochMs;
}

/** What Sunshine and the audits say, and of which number. */
interface ThreadReading {
  readonly evidence: readonly Evidence[];
  readonly integrationId: string | null;
  /** The conversation read; null: not certainly this customer's. */
  readonly conversationId: string | null;
  readonly notExact: NotExactReason | null;
  /** The thread's newest message to another number than the ticket's; null: unknown. */
  readonly toOther: ToOtherNumber | null;
}

interface Thread {
  readonly messages: readonly ConversationMessage[];
  readonly knownUntil: EpochMs | null;
  /** False: it may be another customer's. */
  readonly isTheirs: boolean;
  /** No other profile of the customer can hold what was written in this ticket. */
  readonly isWhole: boolean;
  readonly conversationId: string | null;
}

const NO_MESSAGE_IDS: ReadonlySet<string> = new Set();

/**
 * The customer's thread in Sunshine, with the channel's own times; found by the ticket's audits,
 * else by the requester's messaging identities. Never fails: `notExact` says what is missing.
 * @returns null where nothing more may be asked.
 */
export async function readThread(question: ThreadQuestion): Promise<ThreadReading | null> {
  const { ask, channel } = question;
  const part = nextPart(question);
  if (part === null) return null;
  let audits = await ask.audits(question.ticketId, part);
  let thread = await findThread(question, audits.ok ? audits.value : null);
  if (!thread.ok && thread.error === 'no-way-there' && audits.ok && holdsNoChat(audits.value)) {
    const more = nextPart(question);
    const all = more === null ? null : await ask.unfilteredAudits(question.ticketId, more);
    if (all !== null && (!all.ok || !holdsNoChat(all.value))) {
      audits = all;
      thread = await findThread(question, all.ok ? all.value : null);
    }
  }
  const found = audits;
  const fromAudits = (
    integrationId: string | null,
    messages: readonly ConversationMessage[] = [],
  ) => (found.ok ? [evidenceOf(found.value, question, integrationId, messages)] : []);
  if (!thread.ok) {
    const isPassing = !audits.ok && isPassingTrouble(audits.error);
    return {
      evidence: fromAudits(null),
      integrationId: null,
      conversationId: null,
      notExact: isPassing && thread.error === 'no-way-there' ? 'audits-failed' : thread.error,
      toOther: null,
    };
  }
  const { isTheirs } = thread.value;
  const { onlyNumber } = question;
  const integrationId = isTheirs
    ? (numberOfTicket({
        channel,
        ticketMessages: question.ticketMessages.filter(({ author }) =>
          isOf(author, question.requesterId),
        ),
        ticketMessageIds: audits.ok ? audits.value.messageIds : NO_MESSAGE_IDS,
        thread: thread.value.messages,
        isWhole: thread.value.isWhole,
      }) ?? onlyNumber)
    : null;
  const isSame = isTheirs && (integrationId !== null || question.hasOneNumber);
  // Other channels have other numbers, of which nothing is known here.
  const onChannel = thread.value.messages.filter((message) => message.channel === channel);
  const messages = integrationId === null ? onChannel : messagesOfNumber(onChannel, integrationId);
  const evidence: Evidence = {
    source: 'sunshine',
    ticketId: null,
    messages,
    knownUntil: thread.value.knownUntil,
    number: isSame ? 'same' : 'unknown',
    isWhole: isTheirs && thread.value.isWhole,
  };
  return {
    evidence: [evidence, ...fromAudits(integrationId, thread.value.messages)],
    integrationId,
    conversationId: isTheirs ? thread.value.conversationId : null,
    notExact: isSame ? withoutSentTime(messages, channel) : 'number-unknown',
    toOther:
      integrationId === null
        ? null
        : newestToOther(messagesOfOthers(onChannel, integrationId), channel, IN_A_THREAD),
  };
}

/** The budget for the next request; null: used up. */
function nextPart({ ask, mayAskMore }: ThreadQuestion): BudgetPart | null {
  if (ask.allows('opening')) return 'opening';
  return mayAskMore() && ask.allows('closed') ? 'closed' : null;
}

/** A missing right or ticket stays so; anything else may go better later. */
const isPassingTrouble = (failure: RequestFailure): boolean =>
  !isRefused(failure) && !(failure.kind === 'status' && failure.status === 404);

/** No chat began here, or the account does not show it to a filter (?). */
export const holdsNoChat = ({ conversations, messages }: TicketAudits): boolean =>
  conversations.length === 0 && messages.length === 0;

/** A ticket may hold messages to several numbers: the newest counts. */
function evidenceOf(
  { messages, knownUntil }: TicketAudits,
  { ticketId, channel, hasOneNumber }: ThreadQuestion,
  integrationId: string | null,
  thread: readonly ConversationMessage[],
): Evidence {
  const set: Evidence = { source: 'audits', ticketId, messages, knownUntil, number: 'same' };
  const isOne = hasOneNumber && channel === 'whatsapp';
  return auditsOfNumber(set, channel, integrationId, thread, isOne);
}

function withoutSentTime(
  messages: readonly ConversationMessage[],
  channel: string,
): NotExactReason | null {
  const inbound = messages.filter((message) => isInbound(message, channel));
  const newest = newestOf(inbound);
  if (newest === undefined) return 'no-conversation';
  return newest.sentAt === null ? 'no-sent-time' : null;
}

async function findThread(
  question: ThreadQuestion,
  audits: TicketAudits | null,
): Promise<Result<Thread, NotExactReason>> {
  const conversations = audits?.conversations ?? [];
  // A chat may have begun on another channel; this channel's is likelier.
  const conversation =
    conversations.find(({ channel }) => channel === question.channel) ?? conversations[0];
  const { channel, ticketMessages, requesterId } = question;
  const onChannel = ticketMessages.filter((message) => message.channel === channel);
  const whose = whoseConversation([...onChannel, ...(audits?.messages ?? [])], requesterId);
  if (conversation === undefined || whose === 'others') return threadOfRequester(question);
  const thread = await threadOfConversation(question, conversation.id);
  if (!thread.ok) return thread;
  const isTheirs =
    whose === 'theirs' || (whose === 'both' && holdsTicket(thread.value, question, USUAL_DELAY));
  const isWhole =
    whose === 'theirs' &&
    conversations.filter((one) => one.channel === question.channel).length < 2 &&
    (await question.ask.messagingIdentities()).length === 1;
  return ok({ ...thread.value, isTheirs, isWhole });
}

/** The newest page, and older ones only until the customer's newest message is found. */
async function threadOfConversation(
  question: ThreadQuestion,
  conversationId: string,
): Promise<Result<Omit<Thread, 'isTheirs' | 'isWhole'>, NotExactReason>> {
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
  return ok({ messages, knownUntil, conversationId });
}

/** Of a requester's Sunshine users the one whose thread holds this ticket's message. */
async function threadOfRequester(
  question: ThreadQuestion,
): Promise<Result<Thread, NotExactReason>> {
  const { ask } = question;
  // Nothing would show which one it is.
  if (newestHere(question) === null) return fail('no-way-there');
  const userIds = await ask.messagingIdentities();
  let failure: NotExactReason = 'no-way-there';
  let left = userIds.length;
  for (const userId of userIds) {
    const part = nextPart(question);
    if (part === null) return fail('more-to-read');
    const page = await ask.userThread(userId, part);
    if (!page.ok) {
      failure = notExactReasonOf(page.error);
      continue;
    }
    left -= 1;
    if (holdsTicket(page.value, question, LONGEST_DELAY)) {
      return ok({ ...page.value, isTheirs: true, isWhole: left === 0 });
    }
  }
  return fail(failure);
}

/** The requester's newest message in this ticket. */
const newestHere = ({ channel, ticketMessages, requesterId }: ThreadQuestion) =>
  newestOfTheirs({ messages: ticketMessages }, channel, requesterId);

/**
 * Does the thread hold that message?
 * @param longest how much later the ticket may show it: nobody else's may be taken for it.
 */
function holdsTicket(
  { messages }: Pick<ThreadPage, 'messages'>,
  question: ThreadQuestion,
  longest: DurationMs,
): boolean {
  const here = newestHere(question);
  return messages.some(
    (message) =>
      here !== null &&
      isInbound(message, question.channel) &&
      isSameMessage(message, here, longest),
  );
}

/** By who wrote in the ticket, as its requester may have changed; `both`: several wrote. */
export function whoseConversation(
  written: readonly ConversationMessage[],
  requesterId: string,
): 'theirs' | 'others' | 'both' | 'not-told' {
  const customers = written.filter(({ author }) => author.role === 'end-user');
  const isTheirs = customers.some(({ author }) => isOf(author, requesterId));
  const isOthers = customers.some(({ author }) => !isOf(author, requesterId));
  if (isTheirs) return isOthers ? 'both' : 'theirs';
  return isOthers ? 'others' : 'not-told';
}
