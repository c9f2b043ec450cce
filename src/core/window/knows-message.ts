import { isInbound } from '../conversation/direction';
import { isSameMoment, LONGEST_DELAY, USUAL_DELAY } from '../conversation/same-message';
import { type EpochMs, epochMs } from '../time';
import type { EvidenceSource } from './evidence';
import type { Candidate, SourceSummary } from './source-summary';

/** Of one message the earliest arrival is the most exact. */
const RANK: Readonly<Record<EvidenceSource, number>> = {
  sunshine: 1,
  'conversation-log': 2,
  audits: 3,
  ticket: 4,
};

const rankOf = ({ precision, from }: Candidate): number =>
  precision === 'sent' ? 0 : RANK[from.source];

/**
 * Does a better source know this message too, so that it decides? It does if it knows everything up
 * to the arrival, or holds a message at most a moment before it: if wrong, the window only gets
 * shorter. A source of one ticket knows nothing of others, one of perhaps another number nothing of
 * this one.
 * @param candidate a message with an arrival time only.
 */
export function knowsMessage(seen: SourceSummary, candidate: Candidate): boolean {
  const { from, newest } = seen;
  if (newest === null || from.number !== 'same') return false;
  if (from.ticketId !== null && from.ticketId !== candidate.from.ticketId) return false;
  // It is another number's if the whole thread of this number lacks it.
  if (candidate.from.number === 'same' && !(rankOf(newest) < rankOf(candidate))) return false;
  const arrived = candidate.message.at ?? candidate.at;
  const latest = Math.max(seen.latestArrival, newest.at);
  if (arrived <= Math.max(latest, from.knownUntil ?? latest)) return true;
  return (
    isSameMoment(epochMs(latest), arrived, USUAL_DELAY) &&
    !hasEarlierCopy(candidate, epochMs(latest))
  );
}

/** Does an earlier message of its source fit that arrival? Then the candidate is a new one. */
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
