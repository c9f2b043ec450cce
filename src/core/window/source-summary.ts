import { isInbound } from '../conversation/direction';
import type { ConversationMessage } from '../conversation/message';
import { restartsWindow } from '../conversation/restarts-window';
import { type DurationMs, type EpochMs, epochMs, minutes, plus } from '../time';
import type { Evidence } from './evidence';
import type { Precision } from './reply-window';

/** How far ahead of this computer's clock a customer's stamp may be and still count. */
export const FUTURE_TOLERANCE: DurationMs = minutes(5);

/** A customer's message that may have started the window, from one source. */
export interface Candidate {
  readonly message: ConversationMessage;
  /** When it was sent, else when it arrived. */
  readonly at: EpochMs;
  readonly precision: Precision;
  readonly from: Evidence;
}

/** What one source shows of a channel. */
export interface SourceSummary {
  readonly from: Evidence;
  /** The customer's newest by the most exact time, without those in the future. */
  readonly newest: Candidate | null;
  /** The latest arrival of a customer's message; the source knows all before it. */
  readonly latestArrival: EpochMs;
  /** The latest stamp of all messages, by whomever: it is no earlier now. */
  readonly latestStamp: EpochMs;
  readonly hasFuture: boolean;
  readonly hasUnreadable: boolean;
  /** An author of unknown role may be the customer, so "never wrote" would be too much. */
  readonly hasUnknownRole: boolean;
  /** A message that may be the ticket's opening comment, or the customer's first. */
  readonly hasPerhapsIntro: boolean;
}

/** One pass from the end, without copies: it runs at each change of thousands of messages. */
export function summarizeSource(from: Evidence, channel: string, now: EpochMs): SourceSummary {
  const { messages } = from;
  const believable = plus(now, FUTURE_TOLERANCE);
  let newest: ConversationMessage | null = null;
  let newestAt = epochMs(Number.NEGATIVE_INFINITY);
  let latestArrival = newestAt;
  let latestStamp = newestAt;
  let hasFuture = false;
  let hasUnreadable = false;
  let hasUnknownRole = false;
  let hasPerhapsIntro = false;
  for (let index = messages.length - 1; index >= 0; index -= 1) {
    const message = messages[index] as ConversationMessage;
    const { at, author } = message;
    // Nothing older than the newest matters: it was sent before it arrived.
    if (at !== null && at <= newestAt && at <= latestArrival) continue;
    if (at !== null && at > latestStamp) latestStamp = at;
    if (author.role === 'unknown') {
      hasUnknownRole ||= message.channel === channel && restartsWindow(message.kind);
    }
    hasPerhapsIntro ||= message.kind === 'perhaps-intro' && message.channel === channel;
    if (!isInbound(message, channel)) continue;
    const time = timeOf(message);
    if (time === null || Number.isNaN(time)) hasUnreadable = true;
    else if (time > believable) hasFuture = true;
    else {
      if (at !== null && at > latestArrival && at <= believable) latestArrival = at;
      if (time > newestAt) {
        newest = message;
        newestAt = time;
      }
    }
  }
  return {
    from,
    newest: newest && {
      message: newest,
      at: newestAt,
      precision: newest.sentAt === null ? 'arrival' : 'sent',
      from,
    },
    latestArrival,
    latestStamp,
    hasFuture,
    hasUnreadable,
    hasUnknownRole,
    hasPerhapsIntro,
  };
}

/** A sending time after the arrival is a clock's error, so the arrival counts. */
export function timeOf({ at, sentAt }: ConversationMessage): EpochMs | null {
  if (sentAt === null) return at;
  return at === null ? sentAt : epochMs(Math.min(at, sentAt));
}
