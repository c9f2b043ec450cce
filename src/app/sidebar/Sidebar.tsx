import { useEffect, useRef } from 'react';
import { CrashBoundary } from '../shared/CrashBoundary';
import { useAfterFirstPaint } from '../shared/use-after-first-paint';
import { useActions, useSession, useTicketSession } from '../ticket/use-session';
import { DraftSection } from './draft/DraftSection';
import { FailurePanel } from './failure/FailurePanel';
import { FirstPaintContext } from './first-paint';
import { laterExtra } from './later-extra';
import { laterPart } from './later-part';
import styles from './sidebar.module.css';
import { ToolsArea } from './tools/ToolsArea';
import { useResize } from './use-resize';
import { Head } from './window/Head';

/** A part that crashed costs that part only: a kept draft lives on. */
const crashed = (tryAgain: () => void) => <FailurePanel failure="crashed" onTryAgain={tryAgain} />;

/** Most accounts never need it. */
const SettingProblems = laterPart(
  () => import(/* webpackChunkName: "settings" */ './failure/SettingProblems'),
);
const ParkedArea = laterExtra(() => import(/* webpackChunkName: "parked" */ './parked/ParkedArea'));
const GuardLines = laterExtra(() => import(/* webpackChunkName: "words" */ './guard/GuardLines'));
const OtherWays = laterExtra(
  () => import(/* webpackChunkName: "parked" */ './other-ways/OtherWays'),
);
const KeptDraftList = laterPart(
  () => import(/* webpackChunkName: "words" */ './draft/KeptDraftList'),
);
const SentTemplates = laterExtra(
  () => import(/* webpackChunkName: "read-back" */ '../templates/read-back/SentTemplates'),
);

/** The ticket sidebar: the window, the draft, then the tools. */
export function Sidebar() {
  const { host } = useTicketSession();
  const { painted } = useActions();
  const isFirstPainted = useAfterFirstPaint();
  useEffect(() => {
    if (isFirstPainted) painted();
  }, [isFirstPainted, painted]);
  const content = useRef<HTMLElement>(null);
  useResize(content, host.resize);
  const { isPainted, takesTemplates } = useSession(({ isPainted, takesTemplates }) => ({
    isPainted,
    takesTemplates,
  }));
  return (
    <FirstPaintContext.Provider value={isPainted}>
      <main ref={content} className={styles.sidebar}>
        <CrashBoundary fallback={crashed}>
          <Head />
        </CrashBoundary>
        <Problems />
        <CrashBoundary fallback={crashed}>
          <DraftParts />
        </CrashBoundary>
        {takesTemplates && <ToolsArea />}
      </main>
    </FirstPaintContext.Provider>
  );
}

function Problems() {
  const problems = useSession((state) => (state.hasWindow ? state.settingProblems : null));
  return problems && problems.length > 0 && <SettingProblems problems={problems} />;
}

/** The draft, and what was taken out of the composer: parked, kept, sent. */
function DraftParts() {
  const parts = useSession(({ view, parked, keptDrafts, guardSettings, ticket: { messages } }) => ({
    hasParked:
      parked.outcome.kind !== 'idle' ||
      // A parked reply is an internal note.
      (messages?.some(({ channel }) => channel === 'internal') ?? false),
    isGuarded: guardSettings !== null,
    needsOtherWays: view.freeText === 'lost' || view.freeText === 'unsure',
    hasKept: keptDrafts.length > 0,
    hasSent: messages?.some(({ shorthand }) => shorthand !== undefined) ?? false,
  }));
  return (
    <>
      {parts.hasParked && <ParkedArea />}
      <DraftSection />
      {parts.isGuarded && <GuardLines />}
      {parts.needsOtherWays && <OtherWays />}
      {parts.hasKept && <KeptDraftList />}
      {parts.hasSent && <SentTemplates />}
    </>
  );
}
