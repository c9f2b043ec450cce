import {
  type Composer,
  hasPicture,
  isBlankDraft,
  type TicketSnapshot,
} from '../core/conversation/ticket-snapshot';
import { collapse } from '../core/text/compare-text';
import type { Store } from './store';

export interface KeptDraft {
  readonly id: number;
  readonly draft: Composer;
}

export interface KeptState {
  readonly keptDrafts: readonly KeptDraft[];
  readonly discardedDraft: KeptDraft | null;
}

export interface KeptDrafts {
  /** Keeps a draft that something replaced; `instead`: what the app put there. */
  readonly keep: (draft: Composer, instead?: string) => void;
  /** Keeps a draft that would not clear, if the composer clears it late; `why` says how late it may. */
  readonly keepOnceCleared: (draft: Composer, why: 'not-taken' | 'no-answer') => void;
  /** It is in the composer again. */
  readonly remove: (id: number) => void;
  readonly discard: (id: number) => void;
  readonly undoDiscard: () => void;
  readonly forgetDiscarded: () => void;
}

/** How long a composer may take to do what nobody waits for any more (?). */
const LATE_MS = { 'not-taken': 10_000, 'no-answer': 60_000 };

const isSame = (one: Composer, other: Composer): boolean =>
  one.markup === other.markup && one.type === other.type;

/** In memory only, as drafts may hold a customer's data, until restored or discarded. */
export function createKeptDrafts({
  get,
  set,
  subscribe,
}: Store<KeptState & { readonly ticket: TicketSnapshot }>): KeptDrafts {
  const ours = new Set<string>();
  let nextId = 1;
  const without = (isGone: (kept: KeptDraft) => boolean) =>
    get().keptDrafts.filter((kept) => !isGone(kept));
  const remove = (id: number) => set({ keptDrafts: without((kept) => kept.id === id) });
  function keep(draft: Composer, instead?: string): void {
    if (instead !== undefined) ours.add(collapse(instead));
    // A template of the app's is no draft of the agent's; a picture beside it is.
    const isOurs = ours.has(collapse(draft.text)) && !hasPicture(draft);
    if (isBlankDraft(draft) || isOurs) return;
    const kept = { id: nextId++, draft };
    set({ keptDrafts: [kept, ...without((other) => isSame(other.draft, draft))] });
  }
  return {
    keep,
    keepOnceCleared(draft, why) {
      const { ticketId, messages } = get().ticket;
      let last = draft;
      const stop = subscribe(() => {
        const { ticket } = get();
        const { composer } = ticket;
        if (ticket.ticketId === ticketId && isSame(composer, last)) return;
        // A call that hangs takes away what was typed after it, too.
        const goesOn = why === 'no-answer' && ticket.ticketId === ticketId;
        if (goesOn && !isBlankDraft(composer)) {
          last = composer;
          return;
        }
        stop();
        const isSent = (ticket.messages?.length ?? 0) > (messages?.length ?? 0);
        if (ticket.ticketId === ticketId && isBlankDraft(composer) && !isSent) keep(last);
      });
      setTimeout(stop, LATE_MS[why]);
    },
    remove,
    discard(id) {
      set({ discardedDraft: get().keptDrafts.find((kept) => kept.id === id) ?? null });
      remove(id);
    },
    undoDiscard() {
      const { discardedDraft, keptDrafts } = get();
      if (discardedDraft)
        set({ keptDrafts: [discardedDraft, ...keptDrafts], discardedDraft: null });
    },
    forgetDiscarded: () => set({ discardedDraft: null }),
  };
}
