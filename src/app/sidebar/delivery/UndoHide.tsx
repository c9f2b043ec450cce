import { useLocale } from '../../i18n/LocaleContext';
import { UndoLine } from '../../shared/UndoLine';
import { useActions, useSession } from '../../ticket/use-session';

/** The way back after a reply was hidden from tab and line. */
export default function UndoHide() {
  const { t } = useLocale();
  const { undoHide, forgetHidden } = useActions();
  const lastHidden = useSession(({ delivery }) => delivery.lastHidden);
  return (
    lastHidden !== null && (
      <UndoLine
        key={lastHidden}
        text={t('delivery.hidden')}
        onUndo={undoHide}
        onGone={forgetHidden}
      />
    )
  );
}
