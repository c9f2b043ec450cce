import { accountOrigin } from '../../zendesk/sdk/account-origin';
import { otherTabs } from './other-tabs';
import { createTabShare, type TabShare } from './tab-share';

/**
 * Another number when what the tabs tell each other changes its form, the lists among it too: after an
 * update older tabs live on for a while.
 */
const PROTOCOL = 3;

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
  const open =
    typeof BroadcastChannel === 'undefined'
      ? null
      : (tabId: string | null) => new BroadcastChannel(channelName(tabId));
  const hasOthers = otherTabs(navigator.locks, channelName(null), stop.signal);
  share = createTabShare(open, crypto.randomUUID(), stop.signal, hasOthers);
  return share;
}
