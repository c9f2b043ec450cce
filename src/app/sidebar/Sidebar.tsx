import { useEffect, useRef } from 'react';
import { openForm } from '../../session/open-form';
import type { SessionState } from '../../session/session-state';
import { afterPaint } from '../shared/after-paint';
import { CrashBoundary } from '../shared/CrashBoundary';
import SentTemplates from '../templates/read-back/SentTemplates';
import { useActions, useSession, useTicketSession } from '../ticket/use-session';
import { DraftSection } from './draft/DraftSection';
import { KeptDraftList } from './draft/KeptDraftList';
import { FailurePanel } from './failure/FailurePanel';
import SettingProblems from './failure/SettingProblems';
import { GuardLines } from './guard/GuardLines';
import { laterPart } from './later-part';
import styles from './sidebar.module.css';
import { ToolsArea } from './tools/ToolsArea';
import { useResize } from './use-resize';
import { Head } from './window/Head';

/** A part that crashed costs that part only: a kept draft lives on. */
const crashed = (tryAgain: () => void) => <FailurePanel failure="crashed" onTryAgain={tryAgain} />;

const ParkedArea = laterPart(() => import(/* webpackChunkName: "tools" */ './parked/ParkedArea'));
const OtherWays = laterPart(() => import(/* webpackChunkName: "tools" */ './other-ways/OtherWays'));

/** The ticket sidebar: the window, the draft, then the tools. */
export function Sidebar() {
  const { host } = useTicketSession();
  const { painted } = useActions();
  useEffect(() => afterPaint(painted), [painted]);
  const content = useRef<HTMLElement>(null);
  const takesTemplates = useSession((state) => state.takesTemplates);
  const isFormOpen = useSession(isFormShown);
  useResize(content, host.resize, isFormOpen);
  return (
    <main ref={content} className={styles.sidebar} data-sidebar="ready">
      <div className={styles.parts} hidden={isFormOpen}>
        <CrashBoundary fallback={crashed}>
          <Head />
        </CrashBoundary>
        <Problems />
        <CrashBoundary fallback={crashed}>
          <DraftParts />
        </CrashBoundary>
      </div>
      {takesTemplates && <ToolsArea />}
    </main>
  );
}

/** A template's form has the sidebar for itself. */
const isFormShown = (state: SessionState): boolean => openForm(state) !== null;

function Problems() {
  const problems = useSession((state) => (state.hasWindow ? state.settingProblems : null));
  return problems && problems.length > 0 && <SettingProblems problems={problems} />;
}

/** The draft, and what was taken out of the composer: parked, kept, sent. */
function DraftParts() {
  const parts = useSession(({ view, parked, ticket: { messages } }) => ({
    hasParked:
      parked.outcome.kind !== 'idle' ||
      // A parked reply is an internal note.
      (messages?.some(({ channel }) => channel === 'internal') ?? false),
    needsOtherWays: view.freeText === 'lost' || view.freeText === 'unsure',
    hasSent: messages?.some(({ shorthand }) => shorthand !== undefined) ?? false,
  }));
  return (
    <>
      {parts.hasParked && <ParkedArea />}
      <DraftSection />
      <GuardLines />
      {parts.needsOtherWays && <OtherWays />}
      <KeptDraftList />
      {parts.hasSent && <SentTemplates />}
    </>
  );
}
