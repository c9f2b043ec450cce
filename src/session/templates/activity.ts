import type { SidebarHost } from '../../zendesk/sidebar-host';

/** Whether an agent looks at this ticket now. */
export interface Activity {
  readonly isActive: () => boolean;
  /** Calls `listener` when that may have changed. Returns the end of it. */
  readonly subscribe: (listener: () => void) => () => void;
}

/** Zendesk tells of its own tabs, the browser of its window: one that lies behind others asks nothing. */
export const activityOf = (host: Pick<SidebarHost, 'getState' | 'subscribe'>): Activity => ({
  isActive: () => host.getState().isActive && document.visibilityState !== 'hidden',
  subscribe(listener) {
    const stop = host.subscribe(listener);
    document.addEventListener('visibilitychange', listener);
    return () => {
      stop();
      document.removeEventListener('visibilitychange', listener);
    };
  },
});
