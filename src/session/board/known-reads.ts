import type { ReadTicket } from '../../core/board/board-ticket';
import type { EpochMs } from '../../core/time';
import type { TabShare } from '../tabs/tab-share';
import { hearWindows } from './window-news';

export interface KnownReads {
  /** null: nothing was read of it. */
  readonly of: (ticketId: string) => ReadTicket | null;
  readonly set: (ticketId: string, read: ReadTicket) => void;
  readonly stop: () => void;
}

/**
 * What was read of tickets one by one, and what their tabs in this browser tell of them.
 * @param onNews hears when a tab told something new.
 */
export function createKnownReads(
  share: TabShare,
  now: () => EpochMs,
  onNews: () => void,
): KnownReads {
  const reads = new Map<string, ReadTicket>();
  const of = (ticketId: string) => reads.get(ticketId) ?? null;
  const stop = hearWindows(share, now, ({ ticketId, requesterId, messages, evidence }, toldAt) => {
    const before = of(ticketId);
    const isSame = before?.requesterId === requesterId;
    if (isSame && (before?.messagesAt ?? 0) >= toldAt) return;
    const own = isSame ? (before?.evidence ?? []) : [];
    reads.set(ticketId, {
      requesterId,
      messages,
      messagesAt: messages === null ? null : toldAt,
      evidence: evidence.length > 0 ? evidence : own,
      evidenceAt: isSame ? (before?.evidenceAt ?? null) : null,
    });
    onNews();
  });
  return { of, set: (ticketId, read) => void reads.set(ticketId, read), stop };
}
