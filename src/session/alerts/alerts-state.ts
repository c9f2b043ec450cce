import type { BoardRow } from '../../core/board/board-row';
import type { RequestFailure } from '../../core/request-failure';
import type { EpochMs } from '../../core/time';

/** What is known of the agent's own windows, as values. */
export interface AlertsState {
  /** `failed` only without rows: older ones stay, and `failure` says the rest. */
  readonly status: 'not-yet' | 'ready' | 'failed';
  /** Of the newest look; null: it succeeded. */
  readonly failure: RequestFailure | null;
  readonly isLooking: boolean;
  /** Zendesk asked to be left alone for now. */
  readonly isPaused: boolean;
  /** By time left, what ends next first. */
  readonly rows: readonly BoardRow[];
  /** How many of them end within the closing hours; null: not known yet. */
  readonly endingSoon: number | null;
  /** There are more tickets than a search shows. */
  readonly hasMore: boolean;
  /** Some tickets did not come. */
  readonly isPartial: boolean;
  /** When the rows were asked for; null: not yet. */
  readonly askedAt: EpochMs | null;
  /** What rows and words are made for. */
  readonly now: EpochMs;
}
