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
  /** Keeps a draft that would not clear, if the composer clears it late. */
  readonly keepOnceCleared: (draft: Composer) => void;
  /** It is in the composer again. */
  readonly remove: (id: number) => void;
  readonly discard: (id: number) => void;
  readonly undoDiscard: () => void;
  readonly forgetDiscarded: () => void;
}

/** How long a composer may take to do what nobody waits for any more (?). */
const LATE_MS = 10_000;

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
    keepOnceCleared(draft) {
      const { ticketId } = get().ticket;
      const stop = subscribe(() => {
        const { ticket } = get();
        if (ticket.ticketId === ticketId && isSame(ticket.composer, draft)) return;
        stop();
        if (ticket.ticketId === ticketId && isBlankDraft(ticket.composer)) keep(draft);
      });
      setTimeout(stop, LATE_MS);
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
