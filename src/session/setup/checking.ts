import type { RequestFailure } from '../../core/request-failure';
import { checksOf, notAsked, type SomeReadings } from '../../core/setup/all-checks';
import { CHECK_IDS, type Check, type CheckId } from '../../core/setup/check';
import type { EpochMs } from '../../core/time';
import { elapsedMs } from '../../zendesk/local-clock';
import { getJson } from '../../zendesk/request/ask';
import { readRights } from './read-rights';
import type { SetupPart } from './setup-part';
import { readSetup } from './setup-readings';

export interface Checking {
  readonly status: 'not-yet' | 'running' | 'done' | 'cancelled';
  /** Those judged so far, in order; while they are renewed, the earlier ones stand. */
  readonly checks: readonly Check[];
  /** How many of them were judged in this run. */
  readonly judged: number;
  /** What a cancelled run did not reach: these are of an earlier one, or were never judged. */
  readonly notReached: readonly CheckId[];
  /** How many macros were read so far. */
  readonly macrosRead: number;
  /** Until when a service asked to wait, by `elapsedMs`; null: it did not. */
  readonly pauseUntilMs: number | null;
  /** When all checks were last done; null: not yet. */
  readonly checkedAt: EpochMs | null;
}

export const NOT_CHECKED: Checking = {
  status: 'not-yet',
  checks: [],
  judged: 0,
  notReached: [],
  macrosRead: 0,
  pauseUntilMs: null,
  checkedAt: null,
};

/** Runs the checks, at a wish and again. */
export function createChecking(part: SetupPart) {
  const { store, host } = part;
  let running: AbortController | null = null;
  let readings: SomeReadings = {};
  let reached: ReadonlySet<CheckId> = new Set();
  const set = (change: Partial<Checking>) =>
    store.set({ checking: { ...store.get().checking, ...change } });

  /** The newest of each; what was not reached keeps what it said before. */
  function withNewest(checks: readonly Check[]): ReadonlyMap<CheckId, Check> {
    return new Map([...store.get().checking.checks, ...checks].map((one) => [one.id, one]));
  }

  function take(more: SomeReadings): void {
    readings = { ...readings, ...more };
    const judged = checksOf(readings);
    reached = new Set(judged.map(({ id }) => id));
    const known = withNewest(judged);
    set({
      judged: judged.length,
      checks: CHECK_IDS.flatMap((id) => known.get(id) ?? []),
    });
  }

  function finish(status: 'done' | 'cancelled'): void {
    running = null;
    const known = withNewest([]);
    set({
      status,
      checks: CHECK_IDS.map((id) => known.get(id) ?? notAsked(id)),
      notReached: CHECK_IDS.filter((id) => !reached.has(id)),
      pauseUntilMs: null,
      // Some of what is shown is older than a run that was cancelled.
      ...(status === 'done' && { checkedAt: host.serverClock.now() }),
    });
  }

  async function check(): Promise<void> {
    running?.abort();
    const stop = new AbortController();
    running = stop;
    const end = () => stop.abort();
    part.signal.addEventListener('abort', end);
    readings = {};
    reached = new Set();
    set({ status: 'running', notReached: [], judged: 0, macrosRead: 0, pauseUntilMs: null });
    await readSetup(part, {
      signal: stop.signal,
      onPause(ms) {
        if (!stop.signal.aborted) set({ pauseUntilMs: ms === null ? null : elapsedMs() + ms });
      },
      onMacros(macrosRead) {
        if (!stop.signal.aborted) set({ macrosRead });
      },
      got(more) {
        if (!stop.signal.aborted) take(more);
      },
    });
    part.signal.removeEventListener('abort', end);
    if (!stop.signal.aborted) finish('done');
  }

  return {
    /** Reads everything anew; what runs is given up. */
    check: () => void check(),
    /** Checks that nobody has asked for yet. */
    checkOnce() {
      if (store.get().checking.status === 'not-yet') void check();
    },
    /** After an update was refused: Zendesk's answer to it tells more than what was read. */
    async renewRights(installationFailure: RequestFailure | null) {
      const get = (path: string) => getJson(part.host.requests, path);
      const rights = await readRights(part, get, installationFailure);
      if (!part.signal.aborted) take(rights);
    },
    /** Ends what runs; what was judged so far stays. */
    cancel() {
      running?.abort();
      if (running) finish('cancelled');
    },
  };
}
