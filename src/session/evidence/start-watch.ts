import { proveClock } from '../prove-clock';
import { pageShare } from '../tabs/page-share';
import { type EvidenceWatch, type Watched, watchEvidence } from './watch-evidence';

/** `watchEvidence` with the page's own share between tabs, and beside it the clock is confirmed. */
export const startWatch = (watched: Omit<Watched, 'share'>): EvidenceWatch => {
  const share = pageShare();
  proveClock({ ...watched, share });
  return watchEvidence({ ...watched, share });
};
