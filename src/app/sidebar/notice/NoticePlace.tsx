import { useId, useState } from 'react';
import type { Notice } from '../../../core/notices/notice';
import { isOfDraft } from '../../../core/notices/notices';
import { openForm } from '../../../session/open-form';
import { useLocale } from '../../i18n/LocaleContext';
import { TextButton } from '../../shared/TextButton';
import { useSession } from '../../ticket/use-session';
import { KeptDraftUndo } from '../draft/KeptDraftUndo';
import { laterPart } from '../later-part';
import { NoticeContext } from './notice-context';
import styles from './notice-place.module.css';
import { OneNotice } from './OneNotice';
import { useFocusKept } from './use-focus-kept';

const ParkedLines = laterPart(
  () => import(/* webpackChunkName: "tools" */ '../parked/ParkedLines'),
);
const UndoHide = laterPart(() => import(/* webpackChunkName: "tools" */ '../delivery/UndoHide'));

/** The one place where something is said: the most urgent, and on demand what else there is. */
export function NoticePlace() {
  const { notices, verdict, isHeld, isFormOpen, hasParkedLines, hasHidden } = useSession(
    (state) => {
      const { notices, view, shown, parked, delivery } = state;
      return {
        notices,
        verdict: view.draft.verdict,
        isHeld: notices.some(({ kind }) => kind === 'held'),
        isFormOpen: openForm(state) !== null,
        hasParkedLines:
          parked.outcome.kind !== 'idle' || parked.problem !== null || parked.hasFailed,
        hasHidden: delivery.lastHidden !== null && shown.tab !== 'delivery',
      };
    },
  );
  // An open form says itself what becomes of its template.
  const all = isFormOpen ? notices.filter(({ kind }) => !kind.startsWith('sending')) : notices;
  const [first, ...rest] = all;
  // A lost reply has its tab, with a number on it.
  const others = rest.filter(({ kind }) => kind !== 'lost');
  const isDone = first?.kind === 'draft-ready' || first?.kind === 'sending-submitted';
  const place = useFocusKept(isDone && !isFormOpen);
  const isDraft = first !== undefined && isOfDraft(first);
  const { t } = useLocale();
  const shown = first && (
    <NoticeContext.Provider value={first.kind}>
      <OneNotice key={first.kind} notice={first} />
    </NoticeContext.Provider>
  );
  const guard = isHeld ? 'held' : notices.some((one) => one.kind === 'let-go') ? 'anyway' : 'none';
  return (
    <div ref={place} tabIndex={-1} className={styles.place}>
      <section
        aria-label={isDraft ? t('draft.title') : undefined}
        data-draft-verdict={verdict}
        data-guard={guard}
      >
        {isDraft && shown}
      </section>
      {!isDraft && shown}
      <Others notices={others} />
      {hasParkedLines && <ParkedLines />}
      <KeptDraftUndo />
      {hasHidden && <UndoHide />}
    </div>
  );
}

function Others({ notices }: { readonly notices: readonly Notice[] }) {
  const { t } = useLocale();
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  // Unfolded it stays so, though nothing else may be to be said for a moment.
  if (notices.length === 0) return null;
  return (
    <>
      <TextButton
        aria-expanded={isOpen}
        aria-controls={isOpen ? id : undefined}
        onClick={() => setOpen(!isOpen)}
      >
        {t(isOpen ? 'notice.less' : 'notice.more', { count: notices.length })}
      </TextButton>
      {isOpen && (
        <ul id={id} className={styles.others} aria-label={t('notice.others')}>
          {notices.map((notice) => (
            <li key={notice.kind}>
              <OneNotice notice={notice} />
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
