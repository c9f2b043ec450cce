import { useSyncExternalStore } from 'react';

/** From here on a list and a form stand beside each other. */
const WIDE_PX = 560;

function subscribe(listener: () => void): () => void {
  window.addEventListener('resize', listener);
  return () => window.removeEventListener('resize', listener);
}

/** Is there room for two columns? Follows the pane, which may get wider or narrower. */
export const useIsWide = (): boolean =>
  useSyncExternalStore(subscribe, () => window.innerWidth >= WIDE_PX);
