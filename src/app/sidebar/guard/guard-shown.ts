import type { ReactNode } from 'react';

/** What the draft's place shows instead of its verdict while an attempt to send is held back, or let go once. */
export interface GuardShown {
  readonly kind: 'held' | 'anyway';
  /** @param park a way to keep the draft for later, where there is one. */
  readonly panel: (park: ReactNode) => ReactNode;
}
