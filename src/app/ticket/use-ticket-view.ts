import { useCallback, useMemo, useSyncExternalStore } from 'react';
import type { TicketSnapshot } from '../../core/conversation/ticket-snapshot';
import { derive, type KnownTemplates, type TicketView } from '../../core/derive';
import { type DurationMs, durationMs, type EpochMs } from '../../core/time';
import type { GatheredEvidence } from '../../core/window/evidence';
import { nextChangeMs } from '../../core/window/next-change';
import type { Thresholds } from '../../core/window/reply-window';
import type { CheckedSettings } from '../../zendesk/settings/read-settings';
import type { SidebarHost } from '../../zendesk/sidebar-host';
import { useNow } from './use-now';

/** How long until any of the windows shown says something else; null: none does by itself. */
function untilNextChange(
  { window, otherWindows }: TicketView,
  thresholds: Thresholds,
  at: EpochMs,
): DurationMs | null {
  const changes = [window, ...otherWindows.map((other) => other.window)]
    .map((shown) => nextChangeMs(shown, thresholds, at))
    .filter((change) => change !== null);
  return changes.length > 0 ? durationMs(Math.min(...changes)) : null;
}

/** What the screens say of the ticket at this moment, said anew exactly when it changes. */
export function useTicketView(
  host: Pick<SidebarHost, 'getState' | 'subscribe' | 'serverClock'>,
  gathered: GatheredEvidence,
  { settings }: CheckedSettings,
  templates: KnownTemplates,
): {
  readonly view: TicketView;
  readonly now: EpochMs;
  readonly viewNow: (fresh?: TicketSnapshot) => TicketView;
} {
  const { ticket, isActive } = useSyncExternalStore(host.subscribe, host.getState);
  const nextChange = useCallback(
    (at: EpochMs) =>
      untilNextChange(derive(ticket, gathered, settings, templates, at), settings.thresholds, at),
    [ticket, gathered, settings, templates],
  );
  const now = useNow(isActive, nextChange, host.serverClock);
  const view = useMemo(
    () => derive(ticket, gathered, settings, templates, now),
    [ticket, gathered, settings, templates, now],
  );
  const viewNow = useCallback(
    (fresh = host.getState().ticket) =>
      derive(fresh, gathered, settings, templates, host.serverClock.now()),
    [host, gathered, settings, templates],
  );
  return { view, now, viewNow };
}
