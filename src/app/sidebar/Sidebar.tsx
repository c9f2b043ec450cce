import { useRef, useState, useSyncExternalStore } from 'react';
import { offersTemplates } from '../../core/derive';
import { CrashBoundary } from '../shared/CrashBoundary';
import SentTemplates from '../templates/read-back/SentTemplates';
import { TicketContext } from '../ticket/ticket-context';
import { type TicketScreenProps, useTicketScreen } from '../ticket/use-ticket-screen';
import { DraftArea } from './draft/DraftArea';
import { FailurePanel } from './failure/FailurePanel';
import SettingProblems from './failure/SettingProblems';
import styles from './sidebar.module.css';
import type { ToolsTab } from './tools/Tools';
import { ToolsArea } from './tools/ToolsArea';
import { useResize } from './use-resize';
import { WindowSection } from './window/WindowSection';

/** A part that crashed costs that part only: a kept draft lives on. */
const crashed = (tryAgain: () => void) => <FailurePanel failure="crashed" onTryAgain={tryAgain} />;

/** The ticket sidebar: the window, the draft, then the tools. */
export function Sidebar(props: TicketScreenProps) {
  const { host, checked } = props;
  const screen = useTicketScreen(props);
  const { context, hasWindow, problems, kept } = screen;
  const { ticket, view } = context;
  const { serverClock } = host;
  const clockOffByMs = useSyncExternalStore(serverClock.subscribe, serverClock.offByMs);
  const content = useRef<HTMLElement>(null);
  useResize(content, host.resize);

  const [tab, setTab] = useState<{ name: ToolsTab; focusRequest: number }>({
    name: 'templates',
    focusRequest: 0,
  });
  const goToTemplates = () =>
    setTab(({ focusRequest }) => ({ name: 'templates', focusRequest: focusRequest + 1 }));

  return (
    <TicketContext.Provider value={context}>
      <main ref={content} className={styles.sidebar} data-sidebar="ready">
        <CrashBoundary fallback={crashed}>
          <WindowSection
            ticket={ticket}
            view={view}
            now={screen.now}
            gathered={screen.gathered}
            clockOffByMs={clockOffByMs}
            waiting={context.waiting}
            onGoToTicket={host.goToTicket}
            onRetry={screen.retry}
          />
        </CrashBoundary>
        {hasWindow && problems.length > 0 && <SettingProblems problems={problems} />}
        <CrashBoundary fallback={crashed}>
          <DraftArea kept={kept} onUseTemplate={goToTemplates} />
          {ticket.messages?.some(({ shorthand }) => shorthand) && <SentTemplates />}
        </CrashBoundary>
        {offersTemplates(ticket, checked.settings.channels) && (
          <ToolsArea
            onEnter={context.wantMacros}
            tab={tab}
            onTab={(name) => setTab({ name, focusRequest: 0 })}
            onUseTemplate={goToTemplates}
          />
        )}
      </main>
    </TicketContext.Provider>
  );
}
