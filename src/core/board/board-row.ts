import { isInbound, isOutbound } from '../conversation/direction';
import type { ConversationMessage } from '../conversation/message';
import { type EpochMs, epochMs, plus } from '../time';
import { channelPolicy } from '../window/channel-policy';
import type { ReplyWindow, TimedWindow } from '../window/reply-window';
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
 * One ticket's window as the board shows it, by the same rule as beside the ticket.
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
  const row = { ticket, window, lastWord: lastWordOf(ticket, seen) };
  if ('expiresAt' in window) return { ...row, end: { kind: 'known', window } };
  // A tab has shown the whole conversation, so there is no more to be had from updates.
  if (messages !== null && window.state === 'unknown' && window.reason === 'never-wrote') {
    return { ...row, end: { kind: 'not-known' } };
  }
  const start = lastSignOf(ticket, seen);
  if (start === null) return { ...row, end: { kind: 'not-known' } };
  const at = epochMs(plus(start, policy.windowMs) - settings.margins.arrivalMs);
  const kind = at > now ? 'at-most' : 'ended-unless-wrote';
  return { ...row, end: { kind, at } };
}

/** When the customer last did something, by all that is known; null: nothing is. */
function lastSignOf(ticket: BoardTicket, seen: readonly ConversationMessage[]): EpochMs | null {
  const { channel, requesterUpdatedAt, updatedAt } = ticket;
  const instants = [
    requesterUpdatedAt ?? updatedAt,
    ...seen.filter((message) => isInbound(message, channel)).map(({ at }) => at),
  ].filter((at) => at !== null);
  return instants.length === 0 ? null : epochMs(Math.max(...instants));
}

function lastWordOf(
  { channel, requesterUpdatedAt, assigneeUpdatedAt }: BoardTicket,
  seen: readonly ConversationMessage[],
): LastWord | null {
  let last: LastWord | null = null;
  for (const message of seen) {
    const by = isInbound(message, channel)
      ? 'customer'
      : isOutbound(message, channel)
        ? 'us'
        : null;
    if (by === null || message.at === null || (last !== null && message.at <= last.at)) continue;
    last = { by, at: message.at, isMessage: true };
  }
  if (requesterUpdatedAt === null || (last !== null && last.at >= requesterUpdatedAt)) return last;
  const isOurs = assigneeUpdatedAt !== null && assigneeUpdatedAt > requesterUpdatedAt;
  return isOurs
    ? { by: 'us', at: assigneeUpdatedAt, isMessage: false }
    : { by: 'customer', at: requesterUpdatedAt, isMessage: false };
}

/** When the window ends as far as known; null: not known. */
export const endOf = ({ end }: BoardRow): EpochMs | null => {
  if (end.kind === 'known') return end.window.expiresAt;
  return end.kind === 'not-known' ? null : end.at;
};

/** Has it ended, as far as is known? A message limit that is used up is an end too. */
export const hasEnded = ({ end }: BoardRow): boolean =>
  end.kind === 'ended-unless-wrote' || (end.kind === 'known' && end.window.state === 'closed');
