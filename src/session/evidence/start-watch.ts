import { pageShare } from '../tabs/page-share';
import { type EvidenceWatch, type Watched, watchEvidence } from './watch-evidence';

/** `watchEvidence` with the page's own share between tabs. */
export const startWatch = (watched: Omit<Watched, 'share'>): EvidenceWatch =>
  watchEvidence({ ...watched, share: pageShare() });
