import { epochMs } from '../../core/time';
import type { TimedWindow, WindowStart } from '../../core/window/reply-window';

interface TimedChanges {
  readonly expiresAt?: number;
  readonly startedBy?: Partial<WindowStart>;
}

/** A window that Lena's message of Friday noon opened; a test names only what matters to it. */
export function timedWindow(
  state: TimedWindow['state'],
  { expiresAt = Date.UTC(2026, 10, 21, 12), startedBy = {} }: TimedChanges = {},
): TimedWindow {
  return {
    state,
    expiresAt: epochMs(expiresAt),
    startedBy: {
      at: epochMs(expiresAt - 24 * 3_600_000),
      authorName: 'Lena Hoffmann',
      isRequester: true,
      ...startedBy,
    },
    precision: 'arrival',
  };
}
