import { useState } from 'react';
import type { GatheredEvidence } from '../../../core/window/evidence';

export interface Retry {
  /** What was asked for is under way. */
  readonly isBusy: boolean;
  readonly start: () => void;
}

/** Nothing was asked so far: the code that asks may have to come first. */
const isNothing = ({ notExact, evidence }: GatheredEvidence): boolean =>
  notExact === null && evidence.length === 0;

/** The agent's wish to ask once more, until something newer than what was known then is there. */
export function useRetry(gathered: GatheredEvidence, onRetry: () => void): Retry {
  const [knownThen, setKnownThen] = useState<GatheredEvidence | null>(null);
  const isUnderWay =
    gathered === knownThen || isNothing(gathered) || gathered.elsewhere.status === 'looking';
  const isBusy = knownThen !== null && isUnderWay;
  if (knownThen !== null && !isBusy) setKnownThen(null);
  const start = () => {
    setKnownThen(gathered);
    onRetry();
  };
  return { isBusy, start };
}
