import type { EpochMs } from '../../core/time';
import { elapsedMs } from '../../zendesk/local-clock';
import { createRequestBudget, type RequestBudget } from './evidence-requests';
import { type Gathered, nothingGathered } from './gather-evidence';

/** An agent who comes back to a ticket after this long opens it anew. */
const REOPENED_MS = 10 * 60_000;

/** What is known and what was asked of one customer on one channel, seen from one ticket. */
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
  /** The latest round is the agent's own wish. */
  isAskedFor: boolean;
  /** The agent has left the ticket's tab since. */
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

/** Whether a round of its own is due, with a budget of its own. */
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

/** Something happened elsewhere: looking there is worth a request again. */
export function renewBudget(state: GatheringState): void {
  state.budget = createRequestBudget();
  state.gathered = { ...state.gathered, elsewhere: { status: 'not-looked' } };
}
