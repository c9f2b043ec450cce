import { useEffect, useRef, useState, useSyncExternalStore } from 'react';
import type { Agent } from '../../core/conversation/ticket-snapshot';
import { conversationPartner } from '../../core/derive';
import { mayHaveWindow } from '../../core/shown-window';
import type { CheckedSettings } from '../../zendesk/settings/read-settings';
import type { SidebarHost } from '../../zendesk/sidebar-host';
import { useLocale } from '../i18n/LocaleContext';
import { useAfterFirstPaint } from '../shared/use-after-first-paint';
import type { ExpectMacro } from './expect-macro';
import { needsMacros } from './needs-macros';
import type { TicketContextValue } from './ticket-context';
import { useEvidence } from './use-evidence';
import { useKeptDrafts } from './use-kept-drafts';
import { useTemplateData } from './use-template-data';
import { useTicketView } from './use-ticket-view';

export interface TicketScreenProps {
  readonly host: SidebarHost;
  readonly agent: Agent;
  readonly checked: CheckedSettings;
}

/** All that a screen beside a ticket, or in its composer, knows and can do. */
export function useTicketScreen({ host, agent, checked }: TicketScreenProps) {
  const { t } = useLocale();
  const { settings } = checked;
  const { ticket } = useSyncExternalStore(host.subscribe, host.getState);
  const isPainted = useAfterFirstPaint();
  // A channel without a window gets one quiet line, and costs no request.
  const hasWindow = mayHaveWindow(ticket, settings.channels);
  const evidence = useEvidence(host, settings, isPainted && hasWindow);
  const { gathered, check } = evidence;
  const [areMacrosWanted, setMacrosWanted] = useState(false);
  const wantMacros = () => setMacrosWanted(true);
  const { data, tell } = useTemplateData(
    host,
    settings,
    agent,
    isPainted && hasWindow,
    areMacrosWanted,
  );
  const { templates } = data;
  const { view, now, viewNow } = useTicketView(host, gathered, checked, templates);
  if (!areMacrosWanted && hasWindow && needsMacros(view, ticket.composer.text)) wantMacros();
  const { state } = view.window;
  // biome-ignore lint/correctness/useExhaustiveDependencies: a window that has just closed may be open elsewhere
  useEffect(check, [check, state]);
  useEffect(() => tell({ isWanted: areMacrosWanted, ticket, view, gathered }));
  const partner = conversationPartner(ticket, view.window);

  const kept = useKeptDrafts();
  const [reported, reportProblems] = useState<CheckedSettings['problems']>([]);
  const macroWatch = useRef<ExpectMacro | null>(null);
  const context: TicketContextValue = {
    ...data,
    host,
    agent,
    ticket,
    view,
    viewNow,
    partner,
    customer: partner.name || t('customer'),
    evidence,
    wantMacros,
    keepDraft: kept.keep,
    settings,
    rawSettings: checked.raw,
    reportProblems,
    macroWatch,
  };
  return {
    context,
    now,
    isPainted,
    hasWindow,
    gathered,
    retry: evidence.retry,
    problems: [...checked.problems, ...data.problems, ...reported],
    kept,
  };
}
