import { createTabShare } from './tab-share';
import { type EvidenceWatch, type Watched, watchEvidence } from './watch-evidence';

/** Another number when what the tabs tell each other changes its form. */
const PROTOCOL = 1;

/** Only tabs of the same Zendesk account may share: ticket numbers repeat between accounts. */
const channelName = (): string => {
  const origin = new URLSearchParams(window.location.search).get('origin') ?? '';
  return `reply-window ${PROTOCOL} ${origin}`;
};

/** `watchEvidence` with the browser's own channel between tabs. */
export function startWatch(watched: Omit<Watched, 'share'>): EvidenceWatch {
  const channel =
    typeof BroadcastChannel === 'undefined' ? null : new BroadcastChannel(channelName());
  const share = createTabShare(channel, crypto.randomUUID(), watched.signal);
  return watchEvidence({ ...watched, share });
}
