import { createContext } from 'react';

/** What the place of the notice tells the one that stands first; nothing to those behind it. */
export interface NoticeSlot {
  /** For `data-notice`. */
  readonly kind: string | undefined;
  /** Has a screen reader hear the sentence once. */
  readonly say: ((sentence: string) => void) | null;
}

export const NoticeContext = createContext<NoticeSlot>({ kind: undefined, say: null });
