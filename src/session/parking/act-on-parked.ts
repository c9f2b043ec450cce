import { hasPicture } from '../../core/conversation/ticket-snapshot';
import { type ParkedMark, writeParkedNote } from '../../core/parked/parked-note';
import type { ParkedReplies, ParkedReply } from '../../core/parked/parked-replies';
import { collapse } from '../../core/text/compare-text';
import type { ParkedProblem } from './parking';
import type { ParkingPart } from './watch-parked';

export interface ParkedActions {
  /** Puts it into the composer for good; a note tells colleagues. */
  readonly release: (reply: ParkedReply) => Promise<void>;
  /** Puts it into the composer, to be changed and parked again. */
  readonly edit: (reply: ParkedReply) => Promise<void>;
  readonly discard: (reply: ParkedReply) => Promise<void>;
}

type Step = (reply: ParkedReply) => Promise<ParkedProblem | null>;

/** One at a time and after a fresh look, as a colleague may be quicker. Nothing is sent. */
export function parkedActions(
  { host, store, texts, change, keepDraft }: ParkingPart,
  readAgain: () => Promise<ParkedReplies | null>,
): ParkedActions {
  /** Notes that may or may not have been saved. */
  const doubts = new Set<string>();

  /** Why this reply is no longer available; null: it still waits. */
  const lookFirst: Step = async ({ id }) => {
    const replies = await readAgain();
    if (!replies) return { kind: 'not-read' };
    if (replies.waiting.some((reply) => reply.id === id)) return null;
    return { kind: 'ended', end: replies.ended.get(id) ?? 'replaced' };
  };

  const putIn: Step = async ({ text }) => {
    const { ticketId, composer } = host.getState().ticket;
    const { targetChannel, markup, text: before } = composer;
    const expected = { ticketId, type: 'publicReply', targetChannel, text: before, markup };
    const result = await host.insert(text, expected);
    host.refresh();
    if (result.ok) {
      const isAnother = collapse(result.value.text) !== collapse(text) || hasPicture(result.value);
      if (isAnother) keepDraft(result.value);
      return null;
    }
    const { error } = result;
    if ('removed' in error && error.removed) keepDraft(error.removed);
    return { kind: 'not-put', failure: error };
  };

  const end =
    (kind: 'released' | 'discarded'): Step =>
    async ({ id }) => {
      const notes = (await host.closedWindow().catch(() => null))?.parked;
      if (!notes) return { kind: 'offline' };
      const mark: ParkedMark = { kind, id };
      const key = `${kind} ${id}`;
      const { ticketId } = host.getState().ticket;
      const kept = await notes.keep({
        ticketId,
        mark,
        note: writeParkedNote(mark, texts.parkedNote(kind, store.get().partner.name)),
        mayBeThere: doubts.has(key),
      });
      if (kept.ok) {
        host.refresh();
        await readAgain();
        if (kind === 'discarded') return null;
        // A colleague may have acted in the same moment: both see both notes only now.
        const ends = await notes.countEnds(ticketId, id);
        return ends.ok && ends.value > 1 ? { kind: 'put-in-twice' } : null;
      }
      if (kept.error.kind !== 'refused') doubts.add(key);
      return kind === 'released'
        ? { kind: 'not-noted' }
        : { kind: 'not-kept', failure: kept.error };
    };

  const editing: Step = async ({ id }) => {
    change({ outcome: { kind: 'idle' }, attempt: null, editingId: id });
    return null;
  };

  const doing =
    (...steps: readonly Step[]) =>
    async (reply: ParkedReply): Promise<void> => {
      // A double click is quicker than the screen.
      if (store.get().parked.busyId !== null) return;
      change({ busyId: reply.id, problem: null });
      let problem: ParkedProblem | null = null;
      for (const step of steps) {
        problem = await step(reply);
        if (problem !== null) break;
      }
      change({ busyId: null, problem });
    };

  return {
    release: doing(lookFirst, putIn, end('released')),
    edit: doing(lookFirst, putIn, editing),
    discard: doing(lookFirst, end('discarded')),
  };
}
