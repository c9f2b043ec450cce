import { isOutbound } from '../conversation/direction';
import type { ConversationMessage } from '../conversation/message';
import type { TicketSnapshot } from '../conversation/ticket-snapshot';
import { between, type DurationMs, type EpochMs, epochMs, plus } from '../time';
import { type AfterClose, type ChannelRules, channelPolicy } from './channel-policy';
import type { Evidence } from './evidence';
import { joinEvidence, type Start } from './join-evidence';
import type {
  MessageAllowance,
  ReplyWindow,
  SafetyMargins,
  Thresholds,
  UnknownReason,
  WindowStart,
} from './reply-window';
import { ticketOfMessage } from './ticket-of-message';

export interface WindowSettings {
  readonly thresholds: Thresholds;
  readonly margins: SafetyMargins;
  readonly channels: ChannelRules;
}

interface ReplyWindowInput {
  readonly ticket: Pick<TicketSnapshot, 'ticketId' | 'messages' | 'requester'>;
  readonly channel: string;
  readonly evidence: readonly Evidence[];
  readonly settings: WindowSettings;
  readonly now: EpochMs;
}

/**
 * The one answer to "may I still write?" on one channel of a ticket.
 *
 * The start (`joinEvidence`) plus the channel's elapsed ms, less the margin: open strictly before
 * that instant, closed at it (Zendesk Help 4408829291162), or when the channel's number of messages
 * is used.
 * Any message stamped after `now` shows that the clock is behind: then that stamp is the least
 * time, and a window that only it ends is unknown.
 * A newest message of unusable time, or one in another ticket perhaps to this number, leaves the
 * rest only a say of open, else unknown. Never open when it may be closed.
 *
 * @returns every input has an answer; nothing throws.
 */
export function replyWindowAt(input: ReplyWindowInput): ReplyWindow {
  const { ticket, channel, evidence, now } = input;
  const { thresholds, margins, channels } = input.settings;
  const policy = channelPolicy(channel, channels);
  if (policy.kind === 'none') return { state: 'unrestricted', channel };
  if (policy.kind === 'unknown') return unknown('channel-not-covered', 'not-known');

  const { windowMs, standardMs, messageCap, afterClose } = policy;
  const { ticketId, messages } = ticket;
  const joined = joinEvidence({ messages, ticketId, channel, evidence, margins, now });
  const { start } = joined;
  const judgedAt = epochMs(Math.max(now, joined.latestStamp));
  const startedBy = (one: Start) => startOf(one, input);

  let own: Closed | null = null;
  if (start !== null) {
    const expiresAt = plus(start.countedFrom, windowMs);
    const allowance = messageCap === null ? null : allowanceOf(messageCap, start, input);
    const state = stateAt(between(judgedAt, expiresAt), thresholds);
    const humanOnlyFrom = standardMs === null ? null : plus(start.countedFrom, standardMs);
    const timed = {
      expiresAt,
      windowMs,
      startedBy: startedBy(start),
      precision: start.precision,
      source: start.from.source,
      afterClose,
      allowance,
      isHumanOnly: state !== 'closed' && humanOnlyFrom !== null && judgedAt >= humanOnlyFrom,
      ...(humanOnlyFrom !== null && { humanOnlyFrom }),
    };
    const isUsedUp = allowance !== null && allowance.used === allowance.cap;
    if (state !== 'closed' && !isUsedUp) return { state, ...timed };
    own = { state: 'closed', endedBy: state === 'closed' ? 'time' : 'messages', ...timed };
  }

  for (const one of joined.possible) {
    const expiresAt = plus(one.countedFrom, windowMs);
    if (expiresAt <= judgedAt || (start !== null && one.countedFrom <= start.countedFrom)) break;
    const by = startedBy(one);
    // A message of this ticket is counted already.
    if (by.isInTicket) continue;
    const { precision, message } = one;
    const { integrationId } = message;
    return unknown('other-number-possible', afterClose, {
      expiresAt,
      startedBy: by,
      precision,
      ...(integrationId !== null && { integrationId }),
    });
  }
  if (own === null) return unknown(joined.doubt ?? 'never-wrote', afterClose);
  const isSlowClock = own.endedBy === 'time' && own.expiresAt > now;
  const reason = isSlowClock ? 'future-time' : joined.doubt;
  // Unknown authors and a ticket's opening comment are nothing newer.
  const isOlder = reason === 'unknown-role' || reason === 'perhaps-intro';
  return reason === null || isOlder ? own : unknown(reason, afterClose);
}

type Closed = Extract<ReplyWindow, { state: 'closed' }>;
type Unknown = Extract<ReplyWindow, { state: 'unknown' }>;

const unknown = (
  reason: UnknownReason,
  afterClose: AfterClose,
  possible: Unknown['possible'] = null,
): Unknown => ({ state: 'unknown', reason, afterClose, possible });

/**
 * The state of a window that ends by time, by what is left of it. The greater alarm wins, even if
 * `critical` is set to more time than `closing`.
 */
export function stateAt(left: DurationMs, { closingMs, criticalMs }: Thresholds) {
  if (!(left > 0)) return 'closed';
  if (left <= criticalMs) return 'critical';
  return left <= closingMs ? 'closing' : 'open';
}

/** No source need show all that was sent: the one that shows most is nearest. */
function allowanceOf(
  cap: number,
  { at }: Start,
  { ticket, channel, evidence }: ReplyWindowInput,
): MessageAllowance {
  const sources = evidence.filter(({ number }) => number === 'same');
  const used = [ticket.messages ?? [], ...sources.map(({ messages }) => messages)].map((messages) =>
    messagesUsed(messages, channel, at),
  );
  return { cap, used: Math.min(cap, Math.max(...used)) };
}

function startOf(start: Start, { ticket, evidence, now }: ReplyWindowInput): WindowStart {
  const { isInTicket, otherTicketId, shownAs } = ticketOfMessage(start, ticket, evidence);
  const { id, name } = shownAs.author;
  const { requester } = ticket;
  return {
    at: epochMs(Math.min(start.at, now)),
    authorName: name,
    // Without ids nothing shows that the requester was changed.
    isRequester: id === null || requester.id === null || id === requester.id,
    isInTicket,
    otherTicketId,
  };
}

/** The business's messages since `since` in one source, without those of unreadable time. */
export function messagesUsed(
  messages: readonly ConversationMessage[],
  channel: string,
  since: EpochMs,
): number {
  let used = 0;
  for (const message of messages) {
    if (message.at !== null && message.at >= since && isOutbound(message, channel)) used += 1;
  }
  return used;
}
