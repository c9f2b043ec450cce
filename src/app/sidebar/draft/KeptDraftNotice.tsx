import type { KeptDraft } from '../../../session/kept-drafts';
import { useLocale } from '../../i18n/LocaleContext';
import { TextButton } from '../../shared/TextButton';
import { useActions, useSession } from '../../ticket/use-session';
import { NoticeBox } from '../notice/NoticeBox';
import styles from './kept-draft.module.css';
import { usePutBack } from './use-put-back';

/** The drafts that something else took the place of, each to be put back or thrown away. */
export function KeptDraftNotice() {
  const { t } = useLocale();
  const keptDrafts = useSession((state) => state.keptDrafts);
  const [only, ...others] = keptDrafts;
  if (only === undefined) return null;
  if (others.length === 0) {
    return (
      <KeptOne kept={only}>
        {({ actions, problem }) => (
          <NoticeBox tone="quiet" title={t('kept.title')} actions={actions}>
            <p className={styles.text}>{only.draft.text}</p>
            {problem}
          </NoticeBox>
        )}
      </KeptOne>
    );
  }
  return (
    <NoticeBox tone="quiet" title={t('kept.titles', { count: keptDrafts.length })}>
      <ul className={styles.list}>
        {keptDrafts.map((kept) => (
          <li key={kept.id}>
            <KeptOne kept={kept}>
              {({ actions, problem }) => (
                <>
                  <p className={styles.text}>{kept.draft.text}</p>
                  {problem}
                  <div className={styles.actions}>{actions}</div>
                </>
              )}
            </KeptOne>
          </li>
        ))}
      </ul>
    </NoticeBox>
  );
}

interface KeptOneProps {
  readonly kept: KeptDraft;
  readonly children: (parts: {
    readonly actions: JSX.Element;
    readonly problem: JSX.Element | null;
  }) => JSX.Element;
}

function KeptOne({ kept: { id, draft }, children }: KeptOneProps) {
  const { t } = useLocale();
  const { putBackKept, discardDraft } = useActions();
  const { putBack, isBusy, problem } = usePutBack(() => putBackKept(id, draft));
  return children({
    actions: (
      <>
        <TextButton isBusy={isBusy} onClick={putBack}>
          {t('kept.putBack')}
        </TextButton>
        <TextButton onClick={() => discardDraft(id)}>{t('kept.discard')}</TextButton>
      </>
    ),
    problem: problem ? <p role="alert">{problem}</p> : null,
  });
}
