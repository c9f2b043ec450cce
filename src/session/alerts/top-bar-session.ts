import { iconSymbol } from '../../core/alerts/icon-symbol';
import { nextBoardChangeMs } from '../../core/board/next-board-change';
import type { Settings } from '../../core/settings';
import { durationMs, hours, plus, SECOND } from '../../core/time';
import { showBarIcon } from '../../zendesk/alerts/bar-icon';
import { goToPage, goToTicket, hidePopover, resizePopover } from '../../zendesk/host-commands';
import type { PageHost } from '../../zendesk/page/page-host';
import { createAlarm } from '../alarm';
import { preferencesOf } from '../preferences';
import type { TabShare } from '../tabs/tab-share';
import { tellPresence, watchSigns } from './presence';
import { watchWindows } from './watch-windows';

/** Of the popover. */
const WIDTH_PX = 380;

const LONGEST_MS = hours(1);

/** As many rows as the popover has room for. */
export const ROWS_SHOWN = 10;

export type TopBarSession = ReturnType<typeof createTopBarSession>;

/** The popover of the bar on top: what ends next of the agent's tickets. It asks only while it is open. */
export function createTopBarSession(
  host: PageHost,
  settings: Settings,
  share: TabShare,
  signal: AbortSignal,
) {
  const { client, serverClock, viewer } = host;
  const { thresholds } = settings;
  const isOpen = () => host.get().isActive && document.visibilityState !== 'hidden';
  const windows = watchWindows(host, settings, share, isOpen, signal);
  const teller = tellPresence(share, () => ({ isInFront: isOpen(), ticketId: null }));
  const preferences = preferencesOf(viewer);
  const mayAlert = settings.alerts.tickets !== 'none';
  let wasOpen = false;

  const setAlarm = createAlarm(serverClock, ring, signal);
  function ring(): void {
    windows.renew();
    void ask();
  }

  /** The next change of what is shown, and the number on the icon. */
  async function follow(): Promise<void> {
    const { rows, now, endingSoon, hasMore, isLooking } = windows.get();
    const inSight = new Set(rows.slice(0, ROWS_SHOWN).map(({ ticket }) => ticket.id));
    const changeMs = nextBoardChangeMs(rows, inSight, thresholds, now);
    const waitMs = Math.min(
      changeMs ?? LONGEST_MS,
      Math.max(windows.nextLookMs(), SECOND),
      windows.pauseLeftMs() || LONGEST_MS,
    );
    setAlarm(isOpen(), plus(now, durationMs(waitMs)));
    // Each time, as the background sets it too.
    if (endingSoon === null || isLooking || !mayAlert || !isOpen()) return;
    await showBarIcon(client, 'top_bar', iconSymbol(endingSoon, hasMore));
  }

  async function ask(): Promise<void> {
    if (!isOpen()) return;
    if (windows.nextLookMs() === 0) await windows.look();
    if (isOpen()) await windows.read();
  }

  function look(): void {
    const isNowOpen = isOpen();
    if (isNowOpen && !wasOpen) teller.noteSign();
    if (isNowOpen !== wasOpen) windows.renew();
    wasOpen = isNowOpen;
    teller.noteChange();
    void ask();
  }

  for (const stop of [host.subscribe(look), windows.subscribe(() => void follow())]) {
    signal.addEventListener('abort', stop);
  }
  document.addEventListener('visibilitychange', look, { signal });
  watchSigns(teller.noteSign, signal);
  look();

  return {
    get: windows.get,
    subscribe: windows.subscribe,
    thresholds,
    /** False: the admin wants no alerts, whatever the agent wishes. */
    mayAlert,
    actions: {
      refresh: () => windows.look(true),
      async openTicket(ticketId: string): Promise<void> {
        await goToTicket(client, ticketId);
        await hidePopover(client);
      },
      async openPage(): Promise<void> {
        await goToPage(client);
        await hidePopover(client);
      },
      resize: async (heightPx: number): Promise<void> => {
        await resizePopover(client, WIDTH_PX, heightPx);
      },
      /** Turns the agent's own alerts on or off, in all tabs of this browser. */
      toggleAlerts: () => void preferences.toggle('switched-off', 'alerts'),
    },
  };
}
