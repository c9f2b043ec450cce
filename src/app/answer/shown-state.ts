import type { ReplyWindow } from '../../core/window/reply-window';

/**
 * A window's state as it is told: "may be open" is not known, but more than nothing; a closed one in
 * which replies still arrive, at a charge, is not told as shut.
 */
export type ShownState = ReplyWindow['state'] | 'possible' | 'charged';

export function shownState(window: ReplyWindow): ShownState {
  if (window.state === 'unknown' && window.possible) return 'possible';
  return window.state === 'closed' && window.afterClose === 'charged' ? 'charged' : window.state;
}
