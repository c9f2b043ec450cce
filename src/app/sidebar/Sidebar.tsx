import {
  lazy,
  Suspense,
  useCallback,
  useMemo,
  useRef,
  useState,
  useSyncExternalStore,
} from 'react';
import { derive } from '../../core/derive';
import { classifyMacro } from '../../core/macro/classify-macro';
import { mergeTemplates } from '../../core/template/merge-templates';
import { templatesFromMacros } from '../../core/template/templates-from-macros';
import type { Agent } from '../../core/ticket-snapshot';
import type { EpochMs } from '../../core/time';
import { nextChangeMs } from '../../core/window/next-change';
import type { CheckedSettings } from '../../zendesk/settings/read-settings';
import type { SidebarHost } from '../../zendesk/sidebar-host';
import { useMacroList } from '../data/use-macro-list';
import { useLocale } from '../i18n/LocaleContext';
import { CrashBoundary } from '../shared/CrashBoundary';
import { DraftSection } from './draft/DraftSection';
import { KeptDraftNotice } from './draft/KeptDraftNotice';
import { RecognisedMacroNotice } from './draft/RecognisedMacroNotice';
import { useRecognisedMacro } from './draft/use-recognised-macro';
import { FailurePanel } from './failure/FailurePanel';
import { SettingProblems } from './failure/SettingProblems';
import styles from './sidebar.module.css';
import { TicketContext } from './ticket-context';
import type { ToolsTab } from './tools/Tools';
import { useAfterFirstPaint } from './use-after-first-paint';
import { useKeptDraft } from './use-kept-draft';
import { useNow } from './use-now';
import { useResize } from './use-resize';
import { WindowSection } from './window/WindowSection';

const loadTools = () => lazy(() => import(/* webpackChunkName: "tools" */ './tools/Tools'));

interface SidebarProps {
  readonly host: SidebarHost;
  readonly agent: Agent;
  readonly checked: CheckedSettings;
}

/** The ticket sidebar: the window, the draft, then the tools. */
export function Sidebar({ host, agent, checked }: SidebarProps) {
  const { t } = useLocale();
  const { ticket, isActive } = useSyncExternalStore(host.subscribe, host.getState);
  const { settings, problems } = checked;
  const content = useRef<HTMLElement>(null);
  useResize(content, host.resize);

  const isPainted = useAfterFirstPaint();
  // React remembers a chunk that did not load; trying again needs a new attempt.
  const [Tools, setTools] = useState(loadTools);
  const macroList = useMacroList(host.fetchMacros, isPainted);
  const templates = useMemo(
    () => ({
      list: mergeTemplates(settings.templates, templatesFromMacros(macroList.macros)),
      complete:
        macroList.status === 'ready' && !problems.some(({ setting }) => setting === 'templates'),
    }),
    [settings, problems, macroList],
  );

  const nextChange = useCallback(
    (now: EpochMs) =>
      nextChangeMs(derive(ticket, settings, templates, now).window, settings.thresholds, now),
    [ticket, settings, templates],
  );
  const now = useNow(isActive, nextChange);
  const view = useMemo(
    () => derive(ticket, settings, templates, now),
    [ticket, settings, templates, now],
  );

  const [tab, setTab] = useState<{ name: ToolsTab; focusRequest: number }>({
    name: 'templates',
    focusRequest: 0,
  });
  const goToTemplates = () =>
    setTab(({ focusRequest }) => ({ name: 'templates', focusRequest: focusRequest + 1 }));

  const kept = useKeptDraft();
  const freeTextMacros = useMemo(
    () => macroList.macros.filter((macro) => classifyMacro(macro, templates.list) === 'free-text'),
    [macroList.macros, templates.list],
  );
  const { recognised, dismiss, expect } = useRecognisedMacro(ticket.composer, freeTextMacros);
  const wouldNotArrive = view.draft.verdict === 'window-closed';

  const customer = ticket.requester.name || t('customer');
  const toolsToCome = <p className={styles.loading}>{t('tools.loading')}</p>;
  const context = {
    host,
    agent,
    ticket,
    view,
    customer,
    macroList,
    templates,
    keepDraft: kept.keep,
    expectMacro: expect,
  };

  return (
    <TicketContext.Provider value={context}>
      <main ref={content} className={styles.sidebar}>
        <WindowSection ticket={ticket} view={view} now={now} />
        <SettingProblems problems={problems} />
        {recognised && wouldNotArrive ? (
          <RecognisedMacroNotice
            recognised={recognised}
            customer={customer}
            isWindowUnknown={view.window.state === 'unknown'}
            onPutBack={async () => {
              const replaced = ticket.composer;
              const done = await host.putBack(recognised.previous);
              if (done) dismiss();
              // Neither what was there before the macro nor what was typed after it may be lost.
              if (!done) kept.keep(recognised.previous);
              else if (replaced.text !== recognised.text) kept.keep(replaced);
              return done;
            }}
            onUseTemplate={goToTemplates}
            onDismiss={dismiss}
          />
        ) : null}
        <DraftSection view={view} customer={customer} onUseTemplate={goToTemplates} />
        {kept.draft && (
          <KeptDraftNotice
            draft={kept.draft}
            onPutBack={async () => {
              const replaced = ticket.composer;
              const done = kept.draft !== null && (await host.putBack(kept.draft));
              if (!done) return false;
              kept.discard();
              kept.keep(replaced);
              return true;
            }}
            onDiscard={kept.discard}
          />
        )}
        <CrashBoundary
          fallback={(tryAgain) => (
            <FailurePanel
              failure="crashed"
              onTryAgain={() => {
                setTools(loadTools);
                tryAgain();
              }}
            />
          )}
        >
          <Suspense fallback={toolsToCome}>
            {isPainted ? (
              <Tools
                tab={tab}
                onTab={(name) => setTab({ name, focusRequest: 0 })}
                onUseTemplate={goToTemplates}
              />
            ) : (
              toolsToCome
            )}
          </Suspense>
        </CrashBoundary>
      </main>
    </TicketContext.Provider>
  );
}
