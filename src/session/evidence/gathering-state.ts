import type { EpochMs } from '../../core/time';
import { type Gathered, nothingGathered } from './gather-evidence';
import { createRequestBudget, type RequestBudget } from './request-budget';

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
  /** When the latest round began, by the wall clock; 0: none has yet. */
  startedAtMs: number;
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
  startedAtMs: 0,
  newestAt: null,
  isAskedFor: false,
  hasLeft: false,
  isRunning: false,
});

/** Whether a round of its own is due, with a budget of its own. */
export function isRoundDue(
  state: GatheringState,
  newestAt: EpochMs | null,
  retriedAtMs: number,
): boolean {
  const { startedAtMs, hasLeft } = state;
  if (startedAtMs === 0 || isAskedFor(state, retriedAtMs)) return true;
  if (hasLeft && Date.now() - startedAtMs > REOPENED_MS) return true;
  return newestAt !== state.newestAt;
}

const isAskedFor = ({ startedAtMs }: GatheringState, retriedAtMs: number): boolean =>
  startedAtMs !== 0 && startedAtMs < retriedAtMs;

export function startRound(
  state: GatheringState,
  newestAt: EpochMs | null,
  retriedAtMs: number,
): void {
  renewBudget(state);
  state.isAskedFor = isAskedFor(state, retriedAtMs);
  state.startedAtMs = Date.now();
  state.newestAt = newestAt;
  state.hasLeft = false;
}

/** Something happened elsewhere: looking there is worth a request again. */
export function renewBudget(state: GatheringState): void {
  state.budget = createRequestBudget();
  state.gathered = { ...state.gathered, elsewhere: { status: 'not-looked' } };
}
