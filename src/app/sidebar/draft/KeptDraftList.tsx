import type { KeptDraft } from '../../../session/kept-drafts';
import { useLocale } from '../../i18n/LocaleContext';
import { Button } from '../../shared/Button';
import { Notice } from '../../shared/Notice';
import { UndoLine } from '../../shared/UndoLine';
import { useActions, useSession } from '../../ticket/use-session';
import styles from './kept-draft.module.css';
import { usePutBack } from './use-put-back';

/** The drafts that something else took the place of, each to be put back or thrown away. */
export function KeptDraftList() {
  const { t } = useLocale();
  const { undoDiscard, forgetDiscarded } = useActions();
  const { keptDrafts, discardedDraft } = useSession(({ keptDrafts, discardedDraft }) => ({
    keptDrafts,
    discardedDraft,
  }));
  return (
    <>
      {keptDrafts.map((kept) => (
        <KeptDraftNotice key={kept.id} kept={kept} />
      ))}
      {discardedDraft && (
        <UndoLine
          key={discardedDraft.id}
          text={t('kept.discarded')}
          onUndo={undoDiscard}
          onGone={forgetDiscarded}
        />
      )}
    </>
  );
}

/** Readable here, and one click from being back. */
function KeptDraftNotice({ kept: { id, draft } }: { readonly kept: KeptDraft }) {
  const { t } = useLocale();
  const { putBackKept, discardDraft } = useActions();
  const { putBack, isBusy, problem } = usePutBack(() => putBackKept(id, draft));
  return (
    <Notice
      tone="quiet"
      title={t('kept.title')}
      actions={
        <>
          <Button isBusy={isBusy} onClick={putBack}>
            {t('kept.putBack')}
          </Button>
          <Button onClick={() => discardDraft(id)}>{t('kept.discard')}</Button>
        </>
      }
    >
      <p className={styles.text}>{draft.text}</p>
      {problem && <p role="alert">{problem}</p>}
    </Notice>
  );
}
