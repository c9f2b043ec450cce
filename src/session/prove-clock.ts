import { sampleOf } from '../core/clock/clock-sample';
import type { ClockSample } from '../core/clock/known-time';
import { type DurationMs, durationMs, epochMs, minutes, SECOND } from '../core/time';
import { elapsedMs } from '../zendesk/local-clock';
import { askOwnFile } from '../zendesk/request/own-file-date';
import type { SidebarHost } from '../zendesk/sidebar-host';
import { pause } from './pause';
import type { TabShare } from './tabs/tab-share';

/** A right clock needs one answer, a wrong one two that agree, and one may be lost. */
const MOST_TRIES = 3;

/** So far apart, a cached, unchanged `Date` shows. */
const APART: DurationMs = durationMs(5 * SECOND);

/** How long another tab's time serves, and a server that told nothing is not asked again. */
const AGAIN: DurationMs = minutes(10);

/** A server's time as told to other tabs; the share adds its age. */
interface SharedTime {
  readonly presentMs: number;
  readonly uncertainMs: number;
}

export interface ClockToProve {
  readonly host: Pick<SidebarHost, 'getState' | 'subscribe' | 'serverClock'>;
  readonly share: TabShare;
  readonly signal: AbortSignal;
}

/**
 * Has the app's own file server confirm this computer's clock: at opening, and after the clock was
 * set or the computer slept. No API request, nobody waits, nothing while the ticket's tab is
 * inactive; other tabs are asked first.
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
      // Proved, and then set: what was told before may be of the old clock.
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
  // After sleep there may be no other event.
  document.addEventListener('visibilitychange', check);
  window.addEventListener('focus', check);
  signal.addEventListener('abort', () => {
    stop();
    document.removeEventListener('visibilitychange', check);
    window.removeEventListener('focus', check);
  });
  check();
}
