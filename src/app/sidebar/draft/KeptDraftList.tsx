import type { KeptDrafts } from '../../ticket/use-kept-drafts';
import { KeptDraftNotice } from './KeptDraftNotice';

/** The drafts that something else took the place of, each to be put back or thrown away. */
export default function KeptDraftList({ kept }: { readonly kept: KeptDrafts }) {
  return kept.drafts.map(({ id, draft }) => (
    <KeptDraftNotice
      key={id}
      draft={draft}
      onPutBack={(replaced) => {
        kept.discard(id);
        kept.keep(replaced);
      }}
      onDiscard={() => kept.discard(id)}
    />
  ));
}
