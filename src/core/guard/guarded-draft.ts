import type { TicketSnapshot } from '../conversation/ticket-snapshot';

export interface GuardedDraft {
  readonly ticketId: string;
  /** With Zendesk's mark-up; in memory only. */
  readonly markup: string;
  readonly type: string;
  readonly targetChannel: string | null;
  readonly hasAttachments: boolean;
}

export const guardedDraft = ({
  ticketId,
  composer: { markup, type, targetChannel, hasAttachments },
}: Pick<TicketSnapshot, 'ticketId' | 'composer'>): GuardedDraft => ({
  ticketId,
  markup,
  type,
  targetChannel,
  hasAttachments,
});

export const isSameDraft = (one: GuardedDraft, other: GuardedDraft): boolean =>
  one.ticketId === other.ticketId &&
  one.markup === other.markup &&
  one.type === other.type &&
  one.targetChannel === other.targetChannel &&
  one.hasAttachments === other.hasAttachments;
