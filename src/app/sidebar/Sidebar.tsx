import { useEffect, useMemo, useRef, useState, useSyncExternalStore } from 'react';
import { conversationPartner, mayHaveWindow, offersTemplates } from '../../core/derive';
import type { Agent } from '../../core/ticket-snapshot';
import type { CheckedSettings } from '../../zendesk/settings/read-settings';
import type { SidebarHost } from '../../zendesk/sidebar-host';
import { useEvidence } from '../data/use-evidence';
import { useMacroList } from '../data/use-macro-list';
import { useLocale } from '../i18n/LocaleContext';
import { CrashBoundary } from '../shared/CrashBoundary';
import { DraftArea } from './draft/DraftArea';
import { useRecognisedMacro } from './draft/use-recognised-macro';
import { FailurePanel } from './failure/FailurePanel';
import { FirstPaintContext } from './first-paint';
import { laterPart } from './later-part';
import { needsMacros } from './needs-macros';
import styles from './sidebar.module.css';
import { TicketContext } from './ticket-context';
import type { ToolsTab } from './tools/Tools';
import { ToolsArea } from './tools/ToolsArea';
import { useAfterFirstPaint } from './use-after-first-paint';
import { useKeptDrafts } from './use-kept-drafts';
import { useResize } from './use-resize';
import { useKnownTemplates, useTicketView } from './use-ticket-view';
import { WindowSection } from './window/WindowSection';

/** A part that crashed costs that part only: a kept draft lives on. */
const crashed = (tryAgain: () => void) => <FailurePanel failure="crashed" onTryAgain={tryAgain} />;

/** Most accounts never need it. */
const SettingProblems = laterPart(
  () => import(/* webpackChunkName: "settings" */ './failure/SettingProblems'),
);

interface SidebarProps {
  readonly host: SidebarHost;
  readonly agent: Agent;
  readonly checked: CheckedSettings;
}

/** The ticket sidebar: the window, the draft, then the tools. */
export function Sidebar({ host, agent, checked }: SidebarProps) {
  const { t } = useLocale();
  const { ticket } = useSyncExternalStore(host.subscribe, host.getState);
  const { serverClock } = host;
  const clockOffByMs = useSyncExternalStore(serverClock.subscribe, serverClock.offByMs);
  const content = useRef<HTMLElement>(null);
  useResize(content, host.resize);

  const isPainted = useAfterFirstPaint();
  const { channels } = checked.settings;
  // A channel without a window gets one quiet line, and costs no request.
  const hasWindow = mayHaveWindow(ticket, channels);
  const evidence = useEvidence(host, checked.settings, isPainted && hasWindow);
  const { gathered, check } = evidence;
  const [areMacrosWanted, setMacrosWanted] = useState(false);
  const wantMacros = () => setMacrosWanted(true);
  const macroList = useMacroList(host.fetchMacros, isPainted && areMacrosWanted);
  const templates = useKnownTemplates(checked, macroList);
  const { view, now, viewNow } = useTicketView(host, gathered, checked, templates);
  if (!areMacrosWanted && hasWindow && needsMacros(view, ticket.composer.text)) wantMacros();
  const { state } = view.window;
  // biome-ignore lint/correctness/useExhaustiveDependencies: a window that has just closed may be open elsewhere
  useEffect(check, [check, state]);
  const partner = conversationPartner(ticket, view.window);

  const kept = useKeptDrafts();
  const freeTextMacros = useMemo(
    () => macroList.rules.freeTextAmong(macroList.macros, templates.list),
    [macroList.rules, macroList.macros, templates.list],
  );
  const recognition = useRecognisedMacro(
    ticket.composer,
    freeTextMacros,
    macroList.rules.recognise,
  );

  const [tab, setTab] = useState<{ name: ToolsTab; focusRequest: number }>({
    name: 'templates',
    focusRequest: 0,
  });
  const goToTemplates = () =>
    setTab(({ focusRequest }) => ({ name: 'templates', focusRequest: focusRequest + 1 }));

  const customer = partner.name || t('customer');
  const context = {
    host,
    agent,
    ticket,
    view,
    viewNow,
    partner,
    customer,
    macroList,
    wantMacros,
    templates,
    keepDraft: kept.keep,
    expectMacro: recognition.expect,
  };

  return (
    <TicketContext.Provider value={context}>
      <FirstPaintContext.Provider value={isPainted}>
        <main ref={content} className={styles.sidebar}>
          <CrashBoundary fallback={crashed}>
            <WindowSection
              ticket={ticket}
              view={view}
              now={now}
              gathered={gathered}
              clockOffByMs={clockOffByMs}
              onGoToTicket={host.goToTicket}
              onRetry={evidence.retry}
            />
          </CrashBoundary>
          {hasWindow && checked.problems.length > 0 && (
            <SettingProblems problems={checked.problems} />
          )}
          <CrashBoundary fallback={crashed}>
            <DraftArea recognition={recognition} kept={kept} onUseTemplate={goToTemplates} />
          </CrashBoundary>
          {offersTemplates(ticket, channels) && (
            <ToolsArea
              onEnter={wantMacros}
              tab={tab}
              onTab={(name) => setTab({ name, focusRequest: 0 })}
              onUseTemplate={goToTemplates}
            />
          )}
        </main>
      </FirstPaintContext.Provider>
    </TicketContext.Provider>
  );
}
