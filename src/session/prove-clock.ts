import { sampleOf } from '../core/clock/clock-sample';
import type { ClockSample } from '../core/clock/known-time';
import { type DurationMs, durationMs, epochMs, minutes, SECOND } from '../core/time';
import { elapsedMs } from '../zendesk/local-clock';
import { askOwnFile } from '../zendesk/request/own-file-date';
import type { SidebarHost } from '../zendesk/sidebar-host';
import type { TabShare } from './tabs/tab-share';

/** One answer confirms a clock that is right; a wrong one takes two that agree, and one may be lost. */
const MOST_TRIES = 3;

/** So far apart an unchanged `Date` out of a cache shows. */
const APART: DurationMs = durationMs(5 * SECOND);

/** What another tab heard serves for so long, and after so long a server that told nothing is asked again. */
const AGAIN: DurationMs = minutes(10);

/** What a tab tells the others: the server's time as it was asked. How long ago that is, the share adds. */
interface SharedTime {
  readonly presentMs: number;
  readonly uncertainMs: number;
}

/** Ends early with `signal`, and leaves no timer behind. */
const pause = (ms: number, signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    const end = () => {
      clearTimeout(timer);
      signal.removeEventListener('abort', end);
      resolve();
    };
    const timer = setTimeout(end, ms);
    signal.addEventListener('abort', end);
  });

export interface ClockToProve {
  readonly host: Pick<SidebarHost, 'getState' | 'subscribe' | 'serverClock'>;
  readonly share: TabShare;
  readonly signal: AbortSignal;
}

/**
 * Has this computer's clock confirmed by the server of the app's own files until `signal` ends it: once
 * at the opening, and again when the clock was set or the computer slept. Costs no request of the API,
 * keeps nobody waiting, and asks nothing while the ticket's tab is inactive. Other tabs are asked first.
 */
export function proveClock({ host, share, signal }: ClockToProve): void {
  const { serverClock } = host;
  let isRunning = false;
  /** When servers were last asked in vain, by `elapsedMs`. */
  let inVainAtMs: number | null = null;

  const isWanted = () => !signal.aborted && host.getState().isActive && serverClock.needsProof();

  async function askTogether(): Promise<void> {
    let own: ClockSample | null = null;
    const { value, atMs } = await share.get<SharedTime | null>({
      key: 'server time',
      isFresh: (time, ageMs) => time !== null && ageMs < AGAIN,
      isShared: (time) => time !== null,
      // It was proved, and then set: what was told before may be of the clock as it was.
      isForced: serverClock.proof() === 'proved',
      fetch: async () => {
        own = await askOwnFile(serverClock, 0, signal);
        const monotonicMs = serverClock.local.monotonicMs();
        return own && { presentMs: own.aheadMs + monotonicMs, uncertainMs: own.uncertainMs };
      },
    });
    if (own !== null || value === null || signal.aborted) return;
    const ageMs = elapsedMs() - atMs;
    serverClock.note(
      sampleOf({
        by: 'own-files',
        presentMs: epochMs(value.presentMs + ageMs),
        uncertainMs: value.uncertainMs,
        ageMs,
        wallMs: serverClock.local.wallMs(),
        monotonicMs: serverClock.local.monotonicMs(),
      }),
    );
  }

  async function prove(): Promise<void> {
    for (let turn = 0; turn < MOST_TRIES; turn += 1) {
      if (turn === 0) await askTogether();
      else await askOwnFile(serverClock, turn, signal);
      if (!isWanted()) return;
      if (turn < MOST_TRIES - 1) await pause(APART, signal);
      if (!isWanted()) return;
    }
    inVainAtMs = elapsedMs();
    serverClock.noteUnproved();
  }

  const check = () => {
    if (isRunning || !isWanted()) return;
    if (inVainAtMs !== null && elapsedMs() - inVainAtMs < AGAIN) return;
    isRunning = true;
    void prove().finally(() => {
      isRunning = false;
    });
  };

  const stop = host.subscribe(check);
  // After a sleep nothing else may happen.
  document.addEventListener('visibilitychange', check);
  window.addEventListener('focus', check);
  signal.addEventListener('abort', () => {
    stop();
    document.removeEventListener('visibilitychange', check);
    window.removeEventListener('focus', check);
  });
  check();
}
