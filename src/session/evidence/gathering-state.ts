import type { EpochMs } from '../../core/time';
import { elapsedMs } from '../../zendesk/local-clock';
import { createRequestBudget, type RequestBudget } from './evidence-requests';
import { type Gathered, nothingGathered } from './gather-evidence';

/** A return after this long counts as a new opening. */
const REOPENED_MS = 10 * 60_000;

/** What is known and was asked of one customer on one channel, for one ticket. */
export interface GatheringState {
  readonly ticketId: string;
  readonly requesterId: string | null;
  readonly channel: string;
  gathered: Gathered;
  /** Of the latest round. */
  budget: RequestBudget;
  /** When the latest round began, by `elapsedMs`; null: none has yet. */
  startedAtMs: number | null;
  /** The arrival of the customer's newest message here when the latest round began. */
  newestAt: EpochMs | null;
  /** The agent asked for the latest round. */
  isAskedFor: boolean;
  hasLeft: boolean;
  isRunning: boolean;
}

export const createGatheringState = (
  ticketId: string,
  requesterId: string | null,
  channel: string,
): GatheringState => ({
  ticketId,
  requesterId,
  channel,
  gathered: nothingGathered(requesterId),
  budget: createRequestBudget(),
  startedAtMs: null,
  newestAt: null,
  isAskedFor: false,
  hasLeft: false,
  isRunning: false,
});

/** Is a round with its own budget due? */
export function isRoundDue(
  state: GatheringState,
  newestAt: EpochMs | null,
  retriedAtMs: number | null,
): boolean {
  const { startedAtMs, hasLeft } = state;
  if (startedAtMs === null || isAskedFor(state, retriedAtMs)) return true;
  if (hasLeft && elapsedMs() - startedAtMs > REOPENED_MS) return true;
  return newestAt !== state.newestAt;
}

const isAskedFor = ({ startedAtMs }: GatheringState, retriedAtMs: number | null): boolean =>
  startedAtMs !== null && retriedAtMs !== null && startedAtMs < retriedAtMs;

export function startRound(
  state: GatheringState,
  newestAt: EpochMs | null,
  retriedAtMs: number | null,
): void {
  renewBudget(state);
  state.isAskedFor = isAskedFor(state, retriedAtMs);
  state.startedAtMs = elapsedMs();
  state.newestAt = newestAt;
  state.hasLeft = false;
}

/** Something happened elsewhere, so looking there is worth a request again. */
export function renewBudget(state: GatheringState): void {
  state.budget = createRequestBudget();
  state.gathered = { ...state.gathered, elsewhere: { status: 'not-looked' } };
}
