import { useState } from 'react';
import type { Composer } from '../../core/ticket-snapshot';

export interface KeptDraft {
  readonly draft: Composer | null;
  readonly keep: (draft: Composer) => void;
  readonly discard: () => void;
}

/** The last draft that a template took the place of. Held in memory only: it may be a customer's matter. */
export function useKeptDraft(): KeptDraft {
  const [draft, setDraft] = useState<Composer | null>(null);
  return {
    draft,
    // A blank draft is nothing to keep, and must not push out one that is.
    keep: (given) => {
      if (given.text !== '') setDraft(given);
    },
    discard: () => setDraft(null),
  };
}
