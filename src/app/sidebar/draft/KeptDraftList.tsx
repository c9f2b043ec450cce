import { useLocale } from '../../i18n/LocaleContext';
import { UndoLine } from '../../shared/UndoLine';
import type { KeptDrafts } from '../../ticket/use-kept-drafts';
import { KeptDraftNotice } from './KeptDraftNotice';

/** The drafts that something else took the place of, each to be put back or thrown away. */
export default function KeptDraftList({ kept }: { readonly kept: KeptDrafts }) {
  const { t } = useLocale();
  return (
    <>
      {kept.drafts.map(({ id, draft }) => (
        <KeptDraftNotice
          key={id}
          draft={draft}
          onPutBack={(replaced) => {
            kept.remove(id);
            kept.keep(replaced);
          }}
          onDiscard={() => kept.discard(id)}
        />
      ))}
      {kept.discarded && (
        <UndoLine
          key={kept.discarded.id}
          text={t('kept.discarded')}
          onUndo={kept.undoDiscard}
          onGone={kept.forgetDiscarded}
        />
      )}
    </>
  );
}
