import { useRef, useState } from 'react';
import { type Composer, isBlankDraft } from '../../core/conversation/ticket-snapshot';
import { collapse } from '../../core/text/collapse';

export interface KeptDraft {
  readonly id: number;
  readonly draft: Composer;
}

export interface KeptDrafts {
  /** Newest first. */
  readonly drafts: readonly KeptDraft[];
  /** Keeps a draft that something else took the place of: `instead`, where the sidebar put it there. */
  readonly keep: (draft: Composer, instead?: string) => void;
  /** It is in the composer again. */
  readonly remove: (id: number) => void;
  readonly discard: (id: number) => void;
  /** The one that was discarded last, until it is forgotten. */
  readonly discarded: KeptDraft | null;
  readonly undoDiscard: () => void;
  readonly forgetDiscarded: () => void;
}

const isSame = (one: Composer, other: Composer): boolean =>
  one.markup === other.markup && one.type === other.type;

/**
 * The drafts that something else took the place of, until the agent puts them back or discards them.
 * Held in memory only: they may be a customer's matter.
 */
export function useKeptDrafts(): KeptDrafts {
  const [drafts, setDrafts] = useState<readonly KeptDraft[]>([]);
  const [discarded, setDiscarded] = useState<KeptDraft | null>(null);
  const nextId = useRef(1);
  const ours = useRef(new Set<string>());
  const remove = (id: number) => setDrafts((kept) => kept.filter((other) => other.id !== id));
  return {
    drafts,
    keep: (draft, instead) => {
      if (instead !== undefined) ours.current.add(collapse(instead));
      // A template that we put there is no draft of the agent's own.
      if (isBlankDraft(draft) || ours.current.has(collapse(draft.text))) return;
      const id = nextId.current++;
      setDrafts((kept) => [{ id, draft }, ...kept.filter((other) => !isSame(other.draft, draft))]);
    },
    remove,
    discard: (id) => {
      setDiscarded(drafts.find((other) => other.id === id) ?? null);
      remove(id);
    },
    discarded,
    undoDiscard: () => {
      if (discarded) setDrafts((kept) => [discarded, ...kept]);
      setDiscarded(null);
    },
    forgetDiscarded: () => setDiscarded(null),
  };
}
