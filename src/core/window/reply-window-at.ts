import { between, type DurationMs, type EpochMs, epochMs, minutes, plus } from '../time';
import { channelPolicy } from './channel-policy';
import { isInbound } from './is-inbound';
import type { ConversationMessage } from './message';
import type { ReplyWindow, Thresholds, UnknownReason, WindowStart } from './reply-window';

/** How far ahead of this computer's clock a customer's message may be stamped and still count. */
export const FUTURE_TOLERANCE: DurationMs = minutes(5);

export interface ReplyWindowInput {
  readonly messages: readonly ConversationMessage[];
  readonly channel: string;
  readonly requesterId: string | null;
  readonly thresholds: Thresholds;
  readonly now: EpochMs;
}

/**
 * The one answer to "may I still write?" for a conversation on one channel.
 *
 * The newest customer message by time (not by position) plus the channel's window of elapsed ms:
 * open strictly before that instant, closed at it (Zendesk Help 4408829291162). A stamp slightly
 * ahead of `now` counts as `now`, so never more than the full window is left.
 * A clock that is behind is noticed by any message stamped after `now`, whoever wrote it and
 * wherever: the time is then at least that stamp, and the window is judged at it. Over by the stamp
 * but not by the clock is unknown. Where nobody wrote since, nothing shows that the clock is behind.
 * A message whose time cannot be used may be the newest: then what the others say holds only
 * while they say open, and otherwise the answer is unknown. Never open when it may be closed.
 *
 * @returns every input has an answer; nothing throws. Times are Zendesk's, so `arrival`.
 */
export function replyWindowAt(input: ReplyWindowInput): ReplyWindow {
  const { channel, now } = input;
  const policy = channelPolicy(channel);
  if (policy.kind === 'none') return { state: 'unrestricted', channel };
  if (policy.kind === 'unknown') return { state: 'unknown', reason: 'channel-not-covered' };

  const seen = lookThrough(input.messages, channel, now);
  if (seen.newest === null) return { state: 'unknown', reason: seen.doubt ?? 'never-wrote' };

  const startedAt = epochMs(Math.min(seen.newest.at, now));
  const expiresAt = plus(startedAt, policy.windowMs);
  const judgedAt = epochMs(Math.max(now, seen.latestStamp));
  const state = stateAt(between(judgedAt, expiresAt), input.thresholds);
  if (state === 'closed') {
    const reason = expiresAt > now ? 'future-time' : seen.doubt;
    if (reason !== null && reason !== 'unknown-role') return { state: 'unknown', reason };
  }
  const startedBy = startOf(seen.newest.message, startedAt, input.requesterId);
  return { state, expiresAt, startedBy, precision: 'arrival' };
}

interface Seen {
  readonly newest: { readonly message: ConversationMessage; readonly at: EpochMs } | null;
  /** The latest stamp of all messages: the present is not before it. */
  readonly latestStamp: EpochMs;
  /** What may hide a newer message, the strongest reason first. */
  readonly doubt: UnknownReason | null;
}

/** One pass and no copies: it runs at each change of conversations of thousands of messages. */
function lookThrough(
  messages: readonly ConversationMessage[],
  channel: string,
  now: EpochMs,
): Seen {
  const believable = plus(now, FUTURE_TOLERANCE);
  let newest: ConversationMessage | null = null;
  let newestAt = epochMs(Number.NEGATIVE_INFINITY);
  let latestStamp = newestAt;
  let future = false;
  let unreadable = false;
  let unknownRole = false;
  for (const message of messages) {
    if (message.at !== null && message.at > latestStamp) latestStamp = message.at;
    if (!isInbound(message, channel)) {
      unknownRole ||= mayBeInbound(message, channel);
    } else if (message.at === null || Number.isNaN(message.at)) {
      unreadable = true;
    } else if (message.at > believable) {
      future = true;
    } else if (message.at > newestAt) {
      newest = message;
      newestAt = message.at;
    }
  }
  return {
    newest: newest === null ? null : { message: newest, at: newestAt },
    latestStamp,
    doubt: future
      ? 'future-time'
      : unreadable
        ? 'unreadable-time'
        : unknownRole
          ? 'unknown-role'
          : null,
  };
}

/** An unknown role is not the customer, but "the customer never wrote" would be too much said. */
function mayBeInbound(message: ConversationMessage, channel: string): boolean {
  return message.author.role === 'unknown' && message.channel === channel && message.hasContent;
}

/** The greater alarm wins, also when an admin set `critical` to more time than `closing`. */
function stateAt(left: DurationMs, { closingMs, criticalMs }: Thresholds) {
  if (!(left > 0)) return 'closed';
  if (left <= criticalMs) return 'critical';
  return left <= closingMs ? 'closing' : 'open';
}

function startOf(
  { author }: ConversationMessage,
  at: EpochMs,
  requesterId: string | null,
): WindowStart {
  // Where an id is missing nothing shows that the requester was changed.
  const isRequester = author.id === null || requesterId === null || author.id === requesterId;
  return { at, authorName: author.name, isRequester };
}
