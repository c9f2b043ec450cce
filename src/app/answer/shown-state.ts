import type { ReplyWindow } from '../../core/window/reply-window';

/** A window's state as it is told: "may be open" is not known, but more than nothing. */
export type ShownState = ReplyWindow['state'] | 'possible';

export const shownState = (window: ReplyWindow): ShownState =>
  window.state === 'unknown' && window.possible ? 'possible' : window.state;
