import type { Alert } from '../../core/alerts/alert';
import { alertsDue, nextAlertMs } from '../../core/alerts/alerts-due';
import { iconSymbol } from '../../core/alerts/icon-symbol';
import { isSomebodyThere, ticketsLookedAt } from '../../core/alerts/presence';
import type { Settings } from '../../core/settings';
import { type EpochMs, SECOND } from '../../core/time';
import { showBarIcon } from '../../zendesk/alerts/bar-icon';
import { notify } from '../../zendesk/guard/notify';
import type { PageHost } from '../../zendesk/page/page-host';
import { accountOrigin } from '../../zendesk/sdk/account-origin';
import { browserStorage, preferencesOf } from '../preferences';
import type { TabShare } from '../tabs/tab-share';
import { askPresence, onPresence, tellPresence } from './presence';
import { createToldAlerts } from './told-alerts';
import { watchWindows } from './watch-windows';

/** Long enough to read a list while doing something else. */
const SHOWN_MS = 30 * SECOND;

interface AlertsInput {
  readonly host: PageHost;
  readonly settings: Settings;
  readonly share: TabShare;
  /** The notice, in the agent's language. */
  readonly wordsOf: (alerts: readonly Alert[], now: EpochMs) => Promise<string>;
  readonly signal: AbortSignal;
}

/**
 * Looks after the agent's windows while somebody is at the computer: the icon's number, and a notice before
 * a window ends. Of a browser's tabs those in front do it; one of them asks, and one of them speaks.
 */
export function giveAlerts(input: AlertsInput): void {
  const { host, settings, share, wordsOf, signal } = input;
  const { client, viewer, serverClock } = host;
  const isInFront = () => document.visibilityState !== 'hidden';
  const teller = tellPresence(share, () => ({ isInFront: isInFront(), ticketId: null }));
  const preferences = preferencesOf(viewer);
  const place = { origin: accountOrigin(), agentId: viewer.id };
  const told = createToldAlerts(share, browserStorage, place, signal);
  const rules = { ...settings.alerts, thresholds: settings.thresholds, agentId: viewer.id };
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isThere = false;
  let isRunning = false;
  let isWanted = false;
  const windows = watchWindows(host, settings, share, () => isThere && isInFront(), signal);

  async function showNumber(): Promise<void> {
    const { endingSoon, hasMore } = windows.get();
    // Each time, as the popover sets it too.
    if (endingSoon === null) return;
    await showBarIcon(client, 'background', iconSymbol(endingSoon, hasMore));
  }

  const askTabs = async () => [teller.get(), ...(await askPresence(share, signal))];

  async function speak(): Promise<void> {
    if (preferences.get('switched-off').includes('alerts')) return;
    // Reading took its time: another ticket may be in sight by now, or nothing of Zendesk.
    const lookedAt = ticketsLookedAt(await askTabs());
    const { rows, now } = windows.get();
    const due = await told.claim((before) =>
      isInFront() ? alertsDue(rows, before, lookedAt, rules, now) : { alerts: [], told: before },
    );
    if (due.length > 0 && !signal.aborted) await notify(client, await wordsOf(due, now), SHOWN_MS);
  }

  /** null: nobody is there, and a sign of life begins anew. */
  async function turn(): Promise<number | null> {
    isThere = isInFront() && isSomebodyThere(await askTabs());
    if (!isThere) return null;
    if (windows.nextLookMs() === 0) await windows.look();
    windows.renew();
    await windows.read();
    await showNumber();
    await speak();
    const { rows } = windows.get();
    const next = nextAlertMs(rows, settings.thresholds, serverClock.now());
    return Math.min(windows.nextLookMs(), next ?? Number.POSITIVE_INFINITY);
  }

  async function check(): Promise<void> {
    if (signal.aborted || !isInFront()) return;
    if (isRunning) {
      isWanted = true;
      return;
    }
    isRunning = true;
    isWanted = false;
    clearTimeout(timer);
    timer = undefined;
    const waitMs = await turn().catch(() => windows.nextLookMs());
    isRunning = false;
    if (signal.aborted) return;
    if (isWanted) return void check();
    if (waitMs !== null) timer = setTimeout(check, Math.max(waitMs, SECOND));
  }

  const sign = () => {
    if (isInFront()) teller.noteSign();
    teller.noteChange();
  };
  /** While somebody is there the timer rings; else the first sign of life does. */
  const wake = () => {
    if (timer === undefined && !isRunning) void check();
  };
  const saved = () => {
    sign();
    wake();
  };
  client.on('ticket.saved', saved);
  const changed = () => {
    sign();
    if (isInFront()) void check();
    else clearTimeout(timer);
  };
  document.addEventListener('visibilitychange', changed, { signal });
  // A ticket's tab, or a late answer, has told more of a window.
  const stopWatching = windows.subscribe(() => {
    if (!isRunning && isThere) void check();
  });
  const stopHearing = onPresence(share, wake);
  const stopClock = serverClock.subscribe(() => {
    if (timer !== undefined) void check();
  });
  signal.addEventListener('abort', () => {
    clearTimeout(timer);
    client.off('ticket.saved', saved);
    stopHearing();
    stopWatching();
    stopClock();
    told.stop();
  });
  sign();
  void check();
}
