import { lazy, Suspense, useMemo, useRef, useState, useSyncExternalStore } from 'react';
import { conversationPartner, mayHaveWindow } from '../../core/derive';
import { classifyMacro } from '../../core/macro/classify-macro';
import type { Agent } from '../../core/ticket-snapshot';
import type { CheckedSettings } from '../../zendesk/settings/read-settings';
import type { SidebarHost } from '../../zendesk/sidebar-host';
import { useMacroList } from '../data/use-macro-list';
import { useLocale } from '../i18n/LocaleContext';
import { CrashBoundary } from '../shared/CrashBoundary';
import { DraftArea } from './draft/DraftArea';
import { useRecognisedMacro } from './draft/use-recognised-macro';
import { FailurePanel } from './failure/FailurePanel';
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
const SettingProblems = lazy(
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
  const state = useSyncExternalStore(host.subscribe, host.getState);
  const { ticket } = state;
  const content = useRef<HTMLElement>(null);
  useResize(content, host.resize);

  const isPainted = useAfterFirstPaint();
  // A channel without a window gets one quiet line, and costs no request.
  const hasWindow = mayHaveWindow(ticket);
  const macroList = useMacroList(host.fetchMacros, isPainted && hasWindow);
  const templates = useKnownTemplates(checked, macroList);
  const { view, now, viewNow } = useTicketView(host, checked, templates);
  const partner = conversationPartner(ticket, view.window);

  const kept = useKeptDrafts();
  const freeTextMacros = useMemo(
    () => macroList.macros.filter((macro) => classifyMacro(macro, templates.list) === 'free-text'),
    [macroList.macros, templates.list],
  );
  const recognition = useRecognisedMacro(ticket.composer, freeTextMacros, macroList.recognise);

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
    templates,
    keepDraft: kept.keep,
    expectMacro: recognition.expect,
  };

  return (
    <TicketContext.Provider value={context}>
      <main ref={content} className={styles.sidebar}>
        <CrashBoundary fallback={crashed}>
          <WindowSection ticket={ticket} view={view} now={now} />
        </CrashBoundary>
        {hasWindow && checked.problems.length > 0 && (
          <Suspense>
            <SettingProblems problems={checked.problems} />
          </Suspense>
        )}
        <CrashBoundary fallback={crashed}>
          <DraftArea recognition={recognition} kept={kept} onUseTemplate={goToTemplates} />
        </CrashBoundary>
        {hasWindow && (
          <ToolsArea
            isWanted={isPainted}
            tab={tab}
            onTab={(name) => setTab({ name, focusRequest: 0 })}
            onUseTemplate={goToTemplates}
          />
        )}
      </main>
    </TicketContext.Provider>
  );
}
