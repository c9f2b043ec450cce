import { isInbound } from '../conversation/direction';
import type { ConversationMessage } from '../conversation/message';
import type { TicketSnapshot } from '../conversation/ticket-snapshot';
import type { Settings } from '../settings';
import { between, type DurationMs, durationMs, type EpochMs, minutes, plus } from '../time';
import { channelPolicy } from '../window/channel-policy';
import type { Evidence } from '../window/evidence';
import type { TimedWindow } from '../window/reply-window';
import { replyWindowAt } from '../window/reply-window-at';
import { withSentTime } from '../window/sent-time';
import { type Reply, repliesOf, WATCHED_CHANNEL } from './replies';
import { formsOf, type TemplateSigns } from './template-replies';

/**
 * Why a reply may not have arrived. `after-end`: over by more than any margin; `near-end`: too
 * close to tell; `not-known`: the window may have been open, nothing shows it; `may-be-template`:
 * perhaps no free text.
 */
export type Doubt = 'after-end' | 'near-end' | 'not-known' | 'may-be-template';

export interface ReplyInDoubt {
  readonly reply: Reply;
  readonly doubt: Doubt;
}

interface DoubtInput {
  readonly ticket: Pick<TicketSnapshot, 'ticketId' | 'messages' | 'requester'>;
  readonly evidence: readonly Evidence[];
  readonly settings: Pick<Settings, 'thresholds' | 'margins' | 'channels'>;
  readonly signs: TemplateSigns;
}

/** Zendesk stamps our own reply at most this long after its sending (?). */
const STAMP_LAG: DurationMs = minutes(2);

/** How much later than a reply a customer's message sent before it may arrive. */
const LATE_ARRIVAL: DurationMs = minutes(60);

/** Older ones than so many lost replies are history. */
const MOST_DOUBTS = 200;

/**
 * The free-form WhatsApp replies written while the window was not open, the newest first: each
 * judged by `replyWindowAt` with what was known at its time.
 *
 * Calling a reply lost errs the other way than the clock: `after-end` only if no known message can
 * have kept the window open at its latest possible time.
 */
export function repliesInDoubt({ ticket, evidence, settings, signs }: DoubtInput): ReplyInDoubt[] {
  const policy = channelPolicy(WATCHED_CHANNEL, settings.channels);
  const messages = ticket.messages ?? [];
  if (policy.kind !== 'timed') return [];
  const { windowMs } = policy;
  const { margins } = settings;
  const own: Evidence = {
    source: 'ticket',
    ticketId: ticket.ticketId,
    messages,
    knownUntil: null,
    number: 'same',
  };
  const isComfortable = comfortBy(messages, evidence, durationMs(windowMs - margins.arrivalMs));
  const windowThen = (then: EpochMs) =>
    replyWindowAt({
      ticket: { ...ticket, messages: knownBy(messages, then) },
      channel: WATCHED_CHANNEL,
      evidence: evidence.map((set) => ({ ...set, messages: knownBy(set.messages, then) })),
      settings,
      now: then,
    });
  const doubtOfClosed = (at: EpochMs, window: TimedWindow): Doubt => {
    const margin = window.precision === 'sent' ? margins.sentMs : margins.arrivalMs;
    if (between(window.expiresAt, at) <= margin + STAMP_LAG) return 'near-end';
    const isOver = ![own, ...evidence].some((set) => mayHaveOpened(set, evidence, at, windowMs));
    return isOver ? 'after-end' : 'not-known';
  };
  const replies = repliesOf(messages);
  const formOf = formsOf(replies, evidence, signs);
  const doubtOf = (reply: Reply): Doubt | null => {
    const form = formOf(reply);
    if (form === 'template' || isComfortable(reply.at)) return null;
    const window = windowThen(reply.at);
    if (window.state !== 'closed' && window.state !== 'unknown') return null;
    if (form === 'not-known') return 'may-be-template';
    return window.state === 'closed' ? doubtOfClosed(reply.at, window) : 'not-known';
  };

  const found: ReplyInDoubt[] = [];
  for (const reply of replies) {
    if (found.length === MOST_DOUBTS) break;
    const doubt = doubtOf(reply);
    if (doubt !== null) found.push({ reply, doubt });
  }
  return found;
}

/** When it was written, as far as the source says; never after its arrival. */
const writtenAt = ({ at, sentAt }: ConversationMessage): EpochMs | null => sentAt ?? at;

/** A source as of `then`. A message still on its way counts, for WhatsApp had it. */
const knownBy = (messages: readonly ConversationMessage[], then: EpochMs): ConversationMessage[] =>
  messages.flatMap((message) => {
    if ((writtenAt(message) ?? then) > then) return [];
    return message.at !== null && message.at > then ? [{ ...message, at: then }] : [message];
  });

/**
 * Skips replies plainly in time: a customer's message shortly before, and no evidence that late
 * which might say otherwise. To be asked from the newest to the oldest.
 */
function comfortBy(
  messages: readonly ConversationMessage[],
  evidence: readonly Evidence[],
  reachMs: DurationMs,
): (at: EpochMs) => boolean {
  const arrivals = messages
    .flatMap((message) =>
      message.at !== null && isInbound(message, WATCHED_CHANNEL) ? [message.at] : [],
    )
    .toSorted((a, b) => a - b);
  const evidenceFrom = Math.min(
    ...evidence.flatMap((set) => set.messages.map((message) => writtenAt(message) ?? Infinity)),
  );
  return (at) => {
    while ((arrivals.at(-1) ?? Number.NEGATIVE_INFINITY) > at) arrivals.pop();
    const latest = arrivals.at(-1);
    return latest !== undefined && between(latest, at) < reachMs && at < evidenceFrom;
  };
}

/** Does a source show a customer's message that can have kept the window open at `at`? */
function mayHaveOpened(
  from: Evidence,
  evidence: readonly Evidence[],
  at: EpochMs,
  windowMs: DurationMs,
): boolean {
  const reaches = (sent: EpochMs) =>
    sent <= at && between(sent, at) <= durationMs(windowMs + STAMP_LAG);
  return from.messages.some((message) => {
    if (!isInbound(message, WATCHED_CHANNEL)) return false;
    if (message.sentAt !== null) return reaches(message.sentAt);
    const arrived = message.at;
    if (arrived === null || arrived > plus(at, LATE_ARRIVAL)) return false;
    if (arrived <= at && !reaches(arrived)) return false;
    const exact = withSentTime({ message, at: arrived, precision: 'arrival', from }, evidence);
    return exact.precision === 'arrival' || reaches(exact.at);
  });
}
