import { accountOrigin } from '../../zendesk/sdk/account-origin';
import { sharePauses } from './share-pauses';
import { createTabShare, type TabBrowser, type TabShare } from './tab-share';

/** Increase when what tabs tell each other changes form: older tabs live on after an update. */
const PROTOCOL = 4;

/** Per Zendesk account, as ticket numbers repeat between accounts. */
const channelName = (tabId: string | null): string =>
  ['reply-window', PROTOCOL, accountOrigin(), ...(tabId === null ? [] : [tabId])].join(' ');

let share: TabShare | null = null;

/**
 * This page's one share with the browser's other tabs, until the page goes. Every place has it, so here
 * begins what holds in all of them: the pauses that servers ask for.
 */
export function pageShare(): TabShare {
  if (share) return share;
  const stop = new AbortController();
  // Who waits for this page must not wait in vain.
  const end = () => {
    stop.abort();
    // A page that the browser restores begins anew.
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
  sharePauses(share, stop.signal);
  return share;
}
