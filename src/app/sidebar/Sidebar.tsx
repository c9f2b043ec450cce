import { useEffect, useLayoutEffect, useRef } from 'react';
import { isSentTemplate } from '../../core/conversation/message';
import { openForm } from '../../session/open-form';
import { AnswerContext, useAnswer } from '../answer/AnswerContext';
import { afterPaint } from '../shared/after-paint';
import { CrashBoundary } from '../shared/CrashBoundary';
import { useActions, useSession, useTicketSession } from '../ticket/use-session';
import { FailurePanel } from './failure/FailurePanel';
import { ForAdmins } from './failure/ForAdmins';
import { laterPart } from './later-part';
import { NoticePlace } from './notice/NoticePlace';
import styles from './sidebar.module.css';
import { ToolsArea } from './tools/ToolsArea';
import { useResize } from './use-resize';
import { Head } from './window/Head';

/** A part that crashed costs that part only: a kept draft lives on. */
const crashed = (tryAgain: () => void) => <FailurePanel failure="crashed" onTryAgain={tryAgain} />;

const Alternatives = laterPart(
  () => import(/* webpackChunkName: "tools" */ './alternatives/Alternatives'),
);
const SentTemplates = laterPart(
  () => import(/* webpackChunkName: "tools" */ '../templates/read-back/SentTemplates'),
);

/** The ticket sidebar: the window, at most one notice, the tools, and below them what else there is. */
export function Sidebar() {
  const { host } = useTicketSession();
  const { painted } = useActions();
  useEffect(() => afterPaint(painted), [painted]);
  const content = useRef<HTMLElement>(null);
  const { hasTools, isFormOpen } = useSession((state) => ({
    hasTools: state.hasWindow || state.takesTemplates,
    isFormOpen: openForm(state) !== null,
  }));
  useResize(content, host.resize, isFormOpen);
  const answer = useAnswer();
  // What is hidden is not read out, and a form hides the answer: its voice stays beside it.
  useLayoutEffect(() => content.current?.prepend(answer.status), [answer]);
  return (
    <main ref={content} className={styles.sidebar} data-sidebar="ready">
      {/* A template's form has the sidebar for itself. */}
      <div className={styles.parts} hidden={isFormOpen}>
        <CrashBoundary fallback={crashed}>
          <AnswerContext.Provider value={answer}>
            <Head />
          </AnswerContext.Provider>
        </CrashBoundary>
        <CrashBoundary fallback={crashed}>
          <NoticePlace />
        </CrashBoundary>
      </div>
      {hasTools && <ToolsArea />}
      <div className={styles.parts} hidden={isFormOpen}>
        <Below />
      </div>
    </main>
  );
}

/** What nobody needs at a glance. */
function Below() {
  const parts = useSession(({ view, ticket: { messages } }) => ({
    needsAlternatives: view.freeText === 'lost' || view.freeText === 'unsure',
    hasSent: messages?.some(isSentTemplate) ?? false,
  }));
  return (
    <>
      {parts.needsAlternatives && <Alternatives />}
      {parts.hasSent && <SentTemplates />}
      <ForAdmins />
    </>
  );
}
