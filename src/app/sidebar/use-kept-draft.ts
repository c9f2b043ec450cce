import { useRef, useState } from 'react';
import { collapse } from '../../core/text/collapse';
import type { Composer } from '../../core/ticket-snapshot';

export interface KeptDraft {
  readonly draft: Composer | null;
  /** Keeps a draft that something else took the place of: `instead`, where the sidebar put it there. */
  readonly keep: (draft: Composer, instead?: string) => void;
  readonly discard: () => void;
}

/** The last draft that a template took the place of. Held in memory only: it may be a customer's matter. */
export function useKeptDraft(): KeptDraft {
  const [draft, setDraft] = useState<Composer | null>(null);
  const ours = useRef('');
  return {
    draft,
    // Neither a blank draft nor a template that we put there must push out one of the agent's own.
    keep: (given, instead) => {
      if (given.text !== '' && collapse(given.text) !== ours.current) setDraft(given);
      if (instead !== undefined) ours.current = collapse(instead);
    },
    discard: () => setDraft(null),
  };
}
