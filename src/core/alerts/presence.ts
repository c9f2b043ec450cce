import { type DurationMs, minutes } from '../time';

/** What one tab of a browser tells of whoever sits before it. */
export interface TabPresence {
  /** Zendesk's page is the one shown in its window. */
  readonly isInFront: boolean;
  /** How long ago the agent last did something there, as far as seen; null: not seen yet. */
  readonly idleMs: number | null;
  /** The ticket in sight there; null: none. */
  readonly ticketId: string | null;
}

/** After so long without a sign of life nobody is taken to be there. */
const AWAY_AFTER: DurationMs = minutes(30);

/** Is somebody at the computer: Zendesk in front, and something done of late in one of its tabs? */
export const isSomebodyThere = (tabs: readonly TabPresence[]): boolean =>
  tabs.some(({ isInFront }) => isInFront) &&
  tabs.some(({ idleMs }) => idleMs !== null && idleMs < AWAY_AFTER);

/** The tickets that somebody looks at. */
export const ticketsLookedAt = (tabs: readonly TabPresence[]): ReadonlySet<string> =>
  new Set(
    tabs.flatMap(({ isInFront, ticketId }) => (isInFront && ticketId !== null ? [ticketId] : [])),
  );
