import { isInbound } from '../conversation/direction';
import type { ConversationMessage } from '../conversation/message';
import { LONGEST_DELAY } from '../conversation/same-message';
import { type EpochMs, epochMs, plus, SECOND } from '../time';
import { channelPolicy } from '../window/channel-policy';
import type { ReplyWindow, TimedWindow } from '../window/reply-window';
import { replyWindowAt, type WindowSettings } from '../window/reply-window-at';
import type { BoardTicket, ReadTicket } from './board-ticket';
import { type LastWord, lastWordOf } from './last-word';
import { latest } from './latest';

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

export interface BoardRow {
  readonly ticket: BoardTicket;
  /** What is proved; `unknown` where only bounds are there. */
  readonly window: ReplyWindow;
  readonly end: BoardEnd;
  /** null: not known. */
  readonly lastWord: LastWord | null;
}

interface BoardRowInput {
  readonly ticket: BoardTicket;
  /** What was read beyond search and bulk reads; null: nothing yet. */
  readonly read: ReadTicket | null;
  /** When the customer last did something in another ticket on this channel; null: in none that is known. */
  readonly elsewhere: EpochMs | null;
  readonly settings: WindowSettings;
  readonly now: EpochMs;
}

/**
 * One ticket's window as the board shows it, by the same rule as beside the ticket. An open window
 * stays proved by the message that opened it. A closed one is proved only by somebody who looked after
 * its end and after the row was asked for; open on a channel that counts messages never is, as another
 * of ours may have used up the number.
 *
 * @returns null where the ticket's channel has no window.
 */
export function boardRow({ ticket, settings, now, ...input }: BoardRowInput): BoardRow | null {
  const { id, channel, requester } = ticket;
  const policy = channelPolicy(channel, settings.channels);
  if (policy.kind !== 'timed') return null;
  const requesterId = requester?.id ?? null;
  // The requester may have been changed since it was read.
  const read = input.read?.requesterId === requesterId ? input.read : null;
  const messages = read?.messages ?? null;
  const evidence = read?.evidence ?? [];
  const window = replyWindowAt({
    ticket: {
      ticketId: id,
      messages,
      requester: { id: requesterId, name: requester?.name ?? '', email: null },
    },
    channel,
    evidence,
    settings,
    now,
  });
  const seen = seenIn(read);
  const row = { ticket, lastWord: lastWordOf(ticket, read, seen) };

  // The smaller margin, as the sending time may come to be known.
  const margin = Math.min(settings.margins.arrivalMs, settings.margins.sentMs);
  const endOfStart = (start: EpochMs) => epochMs(plus(start, policy.windowMs) - margin);
  const sign = newSignOf(ticket, read, input.elsewhere);
  const mayHaveWritten = sign !== null && endOfStart(sign) > now;
  if ('expiresAt' in window && isProved(window, ticket, read, mayHaveWritten)) {
    return { ...row, window, end: { kind: 'known', window } };
  }
  const start = latest(sign, newestInboundAt(seen, channel));
  const bound = start === null ? null : endOfStart(start);
  const at = sign === null && 'expiresAt' in window ? window.expiresAt : bound;
  return {
    ...row,
    window: window.state === 'unknown' ? window : notProved(policy.afterClose),
    end:
      at === null
        ? { kind: 'not-known' }
        : { kind: at > now ? 'at-most' : 'ended-unless-wrote', at },
  };
}

const notProved = (afterClose: TimedWindow['afterClose']): ReplyWindow => ({
  state: 'unknown',
  reason: 'not-readable',
  afterClose,
  possible: null,
});

function isProved(
  window: TimedWindow,
  { askedAt, channel }: BoardTicket,
  read: ReadTicket | null,
  mayHaveWritten: boolean,
): boolean {
  if (window.state !== 'closed') return window.allowance === null;
  const end = window.endedBy === 'time' ? window.expiresAt : askedAt;
  const until = latest(shownUntil(read), knownUntil(read, channel, 'ticket'));
  return !mayHaveWritten && until !== null && until >= Math.max(end, askedAt);
}

/** The customer's latest update that nobody who looked at messages accounts for; null: none. */
function newSignOf(
  ticket: BoardTicket,
  read: ReadTicket | null,
  elsewhere: EpochMs | null,
): EpochMs | null {
  // Zendesk tells whole seconds: what moved a time in a reading's own second may have come after it.
  const ifNewer = (sign: EpochMs | null, until: EpochMs | null) =>
    sign !== null && (until === null || sign > until - SECOND) ? sign : null;
  const shownAt = shownUntil(read);
  // What moved the metrics may reach the tab's list later.
  const inTab = shownAt === null ? null : epochMs(shownAt - LONGEST_DELAY);
  return latest(
    ifNewer(updateOf(ticket), latest(inTab, knownUntil(read, ticket.channel, 'ticket'))),
    ifNewer(elsewhere, knownUntil(read, ticket.channel, 'customer')),
  );
}

const shownUntil = (read: ReadTicket | null): EpochMs | null =>
  read === null || read.messages === null ? null : read.messagesAt;

/**
 * Until when sources know all that the customer wrote in the ticket, or to its number in any ticket;
 * null: none tells. Audits may lag, and a page without a message of theirs may be too short.
 */
function knownUntil(
  read: ReadTicket | null,
  channel: string,
  where: 'ticket' | 'customer',
): EpochMs | null {
  const sets = (read?.evidence ?? []).filter(
    ({ source, number, ticketId, messages }) =>
      number === 'same' &&
      (ticketId === null || (where === 'ticket' && source !== 'audits')) &&
      messages.some((message) => isInbound(message, channel)),
  );
  return latest(...sets.map((set) => set.knownUntil));
}

/** By the times of updates, when the customer last did something in a ticket; null: not told. */
const updateOf = ({ requesterUpdatedAt, updatedAt }: BoardTicket): EpochMs | null =>
  requesterUpdatedAt ?? updatedAt;

/** The same by all that is known. */
export const lastSignOf = (ticket: BoardTicket, read: ReadTicket | null): EpochMs | null =>
  latest(updateOf(ticket), newestInboundAt(seenIn(read), ticket.channel));

const seenIn = (read: ReadTicket | null): readonly ConversationMessage[] =>
  read === null
    ? []
    : [...(read.messages ?? []), ...read.evidence.flatMap(({ messages }) => messages)];

const newestInboundAt = (seen: readonly ConversationMessage[], channel: string): EpochMs | null =>
  latest(...seen.filter((it) => isInbound(it, channel)).map(({ at }) => at));

/** When the window ends as far as known; null: not known. */
export const endOf = ({ end }: BoardRow): EpochMs | null => {
  if (end.kind === 'known') return end.window.expiresAt;
  return end.kind === 'not-known' ? null : end.at;
};

/** Has it ended, as far as is known? A message limit that is used up is an end too. */
export const hasEnded = ({ end }: BoardRow): boolean =>
  end.kind === 'ended-unless-wrote' || (end.kind === 'known' && end.window.state === 'closed');
