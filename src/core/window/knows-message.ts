import { isInbound } from '../conversation/direction';
import { isSameMoment, LONGEST_DELAY, USUAL_DELAY } from '../conversation/same-message';
import { type EpochMs, epochMs } from '../time';
import type { EvidenceSource } from './evidence';
import type { Candidate, SourceSummary } from './source-summary';

/** Of the same message the earliest arrival is the most exact: it is nearest to when it was sent. */
const RANK: Readonly<Record<EvidenceSource, number>> = {
  sunshine: 1,
  'conversation-log': 2,
  audits: 3,
  ticket: 4,
};

const rankOf = ({ precision, from }: Candidate): number =>
  precision === 'sent' ? 0 : RANK[from.source];

/**
 * Does a source that knows better also know this message, so that what it shows instead counts? It
 * does if the message had arrived by the time up to which the source knows everything, or no more
 * than a moment after the latest that it holds: wrong there, the window only gets shorter. A
 * source that knows one ticket knows nothing of the others, and one that may speak of another
 * business number nothing of this one.
 *
 * @param candidate a message of which only the arrival is known; a sending time is never doubted.
 */
export function knowsMessage(seen: SourceSummary, candidate: Candidate): boolean {
  const { from, newest } = seen;
  if (newest === null || from.number !== 'same') return false;
  if (from.ticketId !== null && from.ticketId !== candidate.from.ticketId) return false;
  // Of another number it is, if the whole thread with this number does not hold it.
  if (candidate.from.number === 'same' && !(rankOf(newest) < rankOf(candidate))) return false;
  const arrived = candidate.message.at ?? candidate.at;
  const latest = Math.max(seen.latestArrival, newest.at);
  if (arrived <= Math.max(latest, from.knownUntil ?? latest)) return true;
  return (
    isSameMoment(epochMs(latest), arrived, USUAL_DELAY) &&
    !hasEarlierCopy(candidate, epochMs(latest))
  );
}

/**
 * Whether an earlier message of the candidate's own source is the one that another source shows as
 * arrived at `arrived`: then the candidate, a moment later, is a new one. Customers write in bursts.
 */
export function hasEarlierCopy({ message, from, at }: Candidate, arrived: EpochMs): boolean {
  const until = message.at ?? at;
  return from.messages.some(
    (other) =>
      other.at !== null &&
      other.at < until &&
      isSameMoment(arrived, other.at, LONGEST_DELAY) &&
      isInbound(other, message.channel),
  );
}
