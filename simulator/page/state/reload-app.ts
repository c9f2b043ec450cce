import type { Store } from './create-store';
import type { PageState } from './page-state';

/** Loads the app anew in all its frames; the world around it, with tickets and drafts, stays. */
export const reloadApp = (page: Store<PageState>): void =>
  page.set({ generation: page.get().generation + 1, modals: [], icons: {} });
