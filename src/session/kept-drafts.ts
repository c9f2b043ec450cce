import { type Composer, isBlankDraft } from '../core/conversation/ticket-snapshot';
import { collapse } from '../core/text/collapse';

export interface KeptDraft {
  readonly id: number;
  readonly draft: Composer;
}

export interface KeptDrafts {
  /** Keeps a draft that something else took the place of: `instead`, where the app put it there. */
  readonly keep: (draft: Composer, instead?: string) => void;
  readonly discard: (id: number) => void;
}

const isSame = (one: Composer, other: Composer): boolean =>
  one.markup === other.markup && one.type === other.type;

/**
 * The drafts that something else took the place of, newest first, until the agent puts them back or
 * discards them. Held in memory only: they may be a customer's matter.
 */
export function createKeptDrafts(
  onChange: (change: (kept: readonly KeptDraft[]) => readonly KeptDraft[]) => void,
): KeptDrafts {
  const ours = new Set<string>();
  let nextId = 1;
  return {
    keep(draft, instead) {
      if (instead !== undefined) ours.add(collapse(instead));
      // A template that the app put there is no draft of the agent's own.
      if (isBlankDraft(draft) || ours.has(collapse(draft.text))) return;
      const kept = { id: nextId++, draft };
      onChange((drafts) => [kept, ...drafts.filter((other) => !isSame(other.draft, draft))]);
    },
    discard: (id) => onChange((drafts) => drafts.filter((other) => other.id !== id)),
  };
}
