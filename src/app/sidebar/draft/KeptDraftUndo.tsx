import { useLocale } from '../../i18n/LocaleContext';
import { UndoLine } from '../../shared/UndoLine';
import { useActions, useSession } from '../../ticket/use-session';

/** The way back after a kept draft was discarded. */
export function KeptDraftUndo() {
  const { t } = useLocale();
  const { undoDiscard, forgetDiscarded } = useActions();
  const discarded = useSession((state) => state.discardedDraft);
  return (
    discarded && (
      <UndoLine
        key={discarded.id}
        text={t('kept.discarded')}
        onUndo={undoDiscard}
        onGone={forgetDiscarded}
      />
    )
  );
}
