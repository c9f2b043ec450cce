import { accountOrigin } from '../../zendesk/sdk/account-origin';
import { createTabShare, type TabBrowser, type TabShare } from './tab-share';

/**
 * Another number when what the tabs tell each other changes its form, the lists among it too: after an
 * update older tabs live on for a while.
 */
const PROTOCOL = 4;

/** Only tabs of the same Zendesk account may share: ticket numbers repeat between accounts. */
const channelName = (tabId: string | null): string =>
  ['reply-window', PROTOCOL, accountOrigin(), ...(tabId === null ? [] : [tabId])].join(' ');

let share: TabShare | null = null;

/** The one share of this page with the browser's other tabs, from its first use until the page goes. */
export function pageShare(): TabShare {
  if (share) return share;
  const stop = new AbortController();
  // Who waits for this page must not wait in vain.
  const end = () => {
    stop.abort();
    // A page that the browser brings back begins anew.
    share = null;
  };
  window.addEventListener('pagehide', end, { once: true });
  const browser: TabBrowser | null =
    typeof BroadcastChannel === 'undefined'
      ? null
      : {
          open: (tabId) => new BroadcastChannel(channelName(tabId)),
          locks: (navigator as { readonly locks?: LockManager }).locks,
          name: channelName(null),
        };
  share = createTabShare(browser, crypto.randomUUID(), stop.signal);
  return share;
}
