import { useCallback, useMemo, useSyncExternalStore } from 'react';
import { derive, type KnownTemplates, type TicketView } from '../../core/derive';
import { mergeTemplates } from '../../core/template/merge-templates';
import { templatesFromMacros } from '../../core/template/templates-from-macros';
import { type EpochMs, epochMs } from '../../core/time';
import { nextChangeMs } from '../../core/window/next-change';
import type { CheckedSettings } from '../../zendesk/settings/read-settings';
import type { TicketStore } from '../../zendesk/ticket/ticket-store';
import type { MacroList } from '../data/macro-list';
import { useNow } from './use-now';

/** The templates of the admin's setting and of the macros that hold a shorthand, joined. */
export function useKnownTemplates(
  { settings, problems }: CheckedSettings,
  { macros, status }: MacroList,
): KnownTemplates {
  return useMemo(
    () => ({
      list: mergeTemplates(settings.templates, templatesFromMacros(macros)),
      complete: status === 'ready' && !problems.some(({ setting }) => setting === 'templates'),
    }),
    [settings, problems, macros, status],
  );
}

/** What the screens say of the ticket at this moment, said anew exactly when it changes. */
export function useTicketView(
  host: Pick<TicketStore, 'getState' | 'subscribe'>,
  { settings }: CheckedSettings,
  templates: KnownTemplates,
): { readonly view: TicketView; readonly now: EpochMs; readonly viewNow: () => TicketView } {
  const { ticket, isActive } = useSyncExternalStore(host.subscribe, host.getState);
  const nextChange = useCallback(
    (at: EpochMs) =>
      nextChangeMs(derive(ticket, settings, templates, at).window, settings.thresholds, at),
    [ticket, settings, templates],
  );
  const now = useNow(isActive, nextChange);
  const view = useMemo(
    () => derive(ticket, settings, templates, now),
    [ticket, settings, templates, now],
  );
  const viewNow = useCallback(
    () => derive(host.getState().ticket, settings, templates, epochMs(Date.now())),
    [host, settings, templates],
  );
  return { view, now, viewNow };
}
