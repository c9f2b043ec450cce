import { isInbound, isOutbound } from '../conversation/direction';
import type { ConversationMessage } from '../conversation/message';
import { type DurationMs, type EpochMs, epochMs, plus } from '../time';
import { channelPolicy } from '../window/channel-policy';
import type { ReplyWindow, SafetyMargins, TimedWindow } from '../window/reply-window';
import { replyWindowAt, type WindowSettings } from '../window/reply-window-at';
import type { BoardTicket, ReadTicket } from './board-ticket';

/**
 * What the board can say of a window's end. Times of updates prove neither "open" nor "closed": of an
 * end still ahead they only say that it comes no later, as far as they know, and of one that has passed
 * that the customer may have written since.
 */
export type BoardEnd =
  | { readonly kind: 'known'; readonly window: TimedWindow }
  | { readonly kind: 'at-most'; readonly at: EpochMs }
  | { readonly kind: 'ended-unless-wrote'; readonly at: EpochMs }
  | { readonly kind: 'not-known' };

export interface LastWord {
  readonly by: 'customer' | 'us';
  readonly at: EpochMs;
  /** False: by times of updates, which need not be messages. */
  readonly isMessage: boolean;
}

export interface BoardRow {
  readonly ticket: BoardTicket;
  /** What is proved; `unknown` where only bounds are there. */
  readonly window: ReplyWindow;
  readonly end: BoardEnd;
  /** null: not known. */
  readonly lastWord: LastWord | null;
}

/**
 * One ticket's window as the board shows it, by the same rule as beside the ticket. An open window
 * stays proved by the message that opened it; a closed one, and a number of messages, only by
 * somebody who looked afterwards.
 *
 * @param read what was read beyond search and bulk reads; null: nothing yet.
 * @returns null where the ticket's channel has no window.
 */
export function boardRow(
  ticket: BoardTicket,
  read: ReadTicket | null,
  settings: WindowSettings,
  now: EpochMs,
): BoardRow | null {
  const { id, channel } = ticket;
  const policy = channelPolicy(channel, settings.channels);
  if (policy.kind !== 'timed') return null;
  // The requester may have been changed since it was read.
  const known = read !== null && read.requesterId === (ticket.requester?.id ?? null) ? read : null;
  const messages = known?.messages ?? null;
  const evidence = known?.evidence ?? [];
  const requester = { id: ticket.requester?.id ?? null, name: ticket.requester?.name ?? '' };
  const window = replyWindowAt({
    ticket: { ticketId: id, messages, requester: { ...requester, email: null } },
    channel,
    evidence,
    settings,
    now,
  });
  const seen = [...(messages ?? []), ...evidence.flatMap((set) => set.messages)];
  const knownUntil = known === null ? null : knownUntilOf(known);
  const row = { ticket, lastWord: lastWordOf(ticket, seen, known) };
  if ('expiresAt' in window && isProved(window, ticket, knownUntil)) {
    return { ...row, window, end: { kind: 'known', window } };
  }
  const { afterClose } = policy;
  const notProved = {
    state: 'unknown',
    reason: 'not-readable',
    afterClose,
    possible: null,
  } as const;
  return {
    ...row,
    window: window.state === 'unknown' ? window : notProved,
    end: boundOf(ticket, window, seen, knownUntil, policy.windowMs, settings.margins, now),
  };
}

/** Until when all that the customer wrote on the channel is known; null: nobody can tell. */
function knownUntilOf({ messages, messagesAt, evidence }: ReadTicket): EpochMs | null {
  const instants = evidence
    // Audits may lag, and so may the list in which another tab saw a message.
    .filter(({ source }) => source === 'sunshine' || source === 'conversation-log')
    .filter(({ number }) => number === 'same')
    .map(({ knownUntil }) => knownUntil);
  return latest(...instants, messages === null ? null : messagesAt);
}

function isProved(window: TimedWindow, ticket: BoardTicket, knownUntil: EpochMs | null): boolean {
  // Another message of ours may have used up the number since.
  if (window.state !== 'closed') return window.allowance === null;
  const needed = window.endedBy === 'time' ? window.expiresAt : ticket.askedAt;
  return knownUntil !== null && knownUntil >= Math.max(needed, ticket.askedAt);
}

function boundOf(
  ticket: BoardTicket,
  window: ReplyWindow,
  seen: readonly ConversationMessage[],
  knownUntil: EpochMs | null,
  windowMs: DurationMs,
  { arrivalMs, sentMs }: SafetyMargins,
  now: EpochMs,
): BoardEnd {
  const sign = ticket.requesterUpdatedAt ?? ticket.updatedAt;
  const newSign = sign !== null && (knownUntil === null || sign > knownUntil) ? sign : null;
  if (newSign === null && 'expiresAt' in window) return bound(window.expiresAt, now);
  const arrivals = seen
    .filter((message) => isInbound(message, ticket.channel))
    .map((message) => message.at);
  const start = latest(newSign, ...arrivals);
  if (start === null) return { kind: 'not-known' };
  // The smaller margin, as the sending time may come to be known.
  return bound(epochMs(plus(start, windowMs) - Math.min(arrivalMs, sentMs)), now);
}

const bound = (at: EpochMs, now: EpochMs): BoardEnd => ({
  kind: at > now ? 'at-most' : 'ended-unless-wrote',
  at,
});

function latest(...instants: readonly (EpochMs | null)[]): EpochMs | null {
  const known = instants.filter((instant) => instant !== null);
  return known.length === 0 ? null : epochMs(Math.max(...known));
}

/** By messages; by times of updates where one is newer than what was read. */
function lastWordOf(
  { channel, requesterUpdatedAt, assigneeUpdatedAt }: BoardTicket,
  seen: readonly ConversationMessage[],
  read: ReadTicket | null,
): LastWord | null {
  const words: LastWord[] = [];
  for (const message of seen) {
    const by = isInbound(message, channel)
      ? 'customer'
      : isOutbound(message, channel)
        ? 'us'
        : null;
    if (by !== null && message.at !== null) words.push({ by, at: message.at, isMessage: true });
  }
  const readAt =
    words.length === 0 || read === null ? null : latest(read.messagesAt, read.evidenceAt);
  const add = (by: LastWord['by'], at: EpochMs | null) => {
    if (at !== null && (readAt === null || at > readAt)) words.push({ by, at, isMessage: false });
  };
  add('customer', requesterUpdatedAt);
  add('us', assigneeUpdatedAt);
  return words.reduce<LastWord | null>(
    (last, one) => (last && last.at >= one.at ? last : one),
    null,
  );
}

/** When the window ends as far as known; null: not known. */
export const endOf = ({ end }: BoardRow): EpochMs | null => {
  if (end.kind === 'known') return end.window.expiresAt;
  return end.kind === 'not-known' ? null : end.at;
};

/** Has it ended, as far as is known? A message limit that is used up is an end too. */
export const hasEnded = ({ end }: BoardRow): boolean =>
  end.kind === 'ended-unless-wrote' || (end.kind === 'known' && end.window.state === 'closed');
