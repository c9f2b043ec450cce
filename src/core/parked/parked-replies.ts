import type { ConversationMessage } from '../conversation/message';
import type { EpochMs } from '../time';
import type { ReplyWindow } from '../window/reply-window';
import { type InternalNote, readParkedNote } from './parked-note';

/** A reply that waits in the ticket until the customer writes. */
export interface ParkedReply {
  readonly id: string;
  /** Never logged, never kept longer than the visit. */
  readonly text: string;
  /** '' where the note names nobody. */
  readonly parkedBy: string;
  /** null: unreadable. */
  readonly parkedAt: EpochMs | null;
}

/** How a parked reply stopped waiting. */
export type ParkedEnd = 'released' | 'discarded' | 'replaced';

export interface ParkedReplies {
  /** Oldest first, each once. */
  readonly waiting: readonly ParkedReply[];
  readonly ended: ReadonlyMap<string, ParkedEnd>;
}

export const NOTHING_PARKED: ParkedReplies = { waiting: [], ended: new Map() };

/**
 * Parked replies by a ticket's notes, oldest first. One that was used, discarded or replaced stays
 * so whatever the order, as a merge of tickets may bring an old note again; of two notes with one
 * id the first names who parked it, and when.
 */
export function parkedReplies(notes: readonly InternalNote[]): ParkedReplies {
  const parked = new Map<string, ParkedReply>();
  const ended = new Map<string, ParkedEnd>();
  for (const { text: note, authorName, at } of notes) {
    for (const { mark, text } of readParkedNote(note)) {
      const { id } = mark;
      if (mark.kind !== 'parked') {
        ended.set(id, mark.kind);
        continue;
      }
      if (mark.replaces !== null && mark.replaces !== id && !ended.has(mark.replaces)) {
        ended.set(mark.replaces, 'replaced');
      }
      if (text !== '' && !parked.has(id)) {
        parked.set(id, { id, text, parkedBy: authorName, parkedAt: at });
      }
    }
  }
  return { waiting: [...parked.values()].filter(({ id }) => !ended.has(id)), ended };
}

interface Heard {
  /** null: the conversation could not be read. */
  readonly messages: readonly ConversationMessage[] | null;
  readonly window: ReplyWindow;
}

/** An unknown time, or the same second, counts as yes: reading once more does no harm. */
export function hasWrittenSince(since: EpochMs | null, { messages, window }: Heard): boolean {
  if (since === null) return true;
  if ('startedBy' in window && window.startedBy.at >= since) return true;
  return (messages ?? []).some(
    ({ author, at }) => author.role === 'end-user' && (at === null || at >= since),
  );
}
