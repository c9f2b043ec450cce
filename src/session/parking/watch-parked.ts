import { isBlankDraft } from '../../core/conversation/ticket-snapshot';
import { type ParkedReplies, parkedReplies } from '../../core/parked/parked-replies';
import { steady } from '../../core/steady';
import type { KeptDrafts } from '../kept-drafts';
import type { SessionPart, SessionTexts } from '../session-part';
import { type ParkedActions, parkedActions } from './act-on-parked';
import { park } from './park';
import type { Parking } from './parking';

export interface ParkingPart extends SessionPart {
  readonly texts: SessionTexts;
  readonly keepDraft: KeptDrafts['keep'];
  readonly change: (change: Partial<Parking>) => void;
}

export interface ParkedWatch extends ParkedActions {
  /** Saves a draft that would not arrive until the customer writes. */
  readonly park: () => Promise<void>;
}

/** The parked replies in the ticket's notes, read again with each conversation. */
export function watchParked(options: Omit<ParkingPart, 'change'>): ParkedWatch {
  const { host, store, signal } = options;
  const change = (next: Partial<Parking>) => {
    if (!signal.aborted) {
      const { parked } = store.get();
      store.set({ parked: steady(parked, { ...parked, ...next }) });
    }
  };
  const part = { ...options, change };
  let readFor: unknown;
  let isParking = false;
  let wasBlank = isBlankDraft(store.get().ticket.composer);

  async function readAgain(): Promise<ParkedReplies | null> {
    const notes = (await host.closedWindow().catch(() => null))?.parked;
    const read = await notes?.read();
    if (!read?.ok) {
      change({ hasFailed: true });
      return null;
    }
    const replies = parkedReplies(read.value);
    change({ replies, hasFailed: false });
    return replies;
  }
  function follow(): void {
    const { ticket, parked } = store.get();
    const { messages, composer } = ticket;
    // What is written after emptying is another draft.
    const isBlank = isBlankDraft(composer);
    const isEmptied = isBlank && !wasBlank;
    wasBlank = isBlank;
    if (isEmptied && parked.editingId !== null) change({ editingId: null });
    // A composer may empty later than it was waited for.
    if (isEmptied && parked.outcome.kind === 'not-emptied') change({ outcome: { kind: 'parked' } });
    if (messages === readFor) return;
    readFor = messages;
    void readAgain();
  }
  signal.addEventListener('abort', store.subscribe(follow));
  follow();

  return {
    async park() {
      // A double click is quicker than the screen.
      if (isParking) return;
      isParking = true;
      await park(part);
      isParking = false;
    },
    ...parkedActions(part, readAgain),
  };
}
