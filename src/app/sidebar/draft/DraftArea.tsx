import { laterPart } from '../later-part';
import { takesTemplates } from '../takes-templates';
import { useTicketContext } from '../ticket-context';
import type { KeptDrafts } from '../use-kept-drafts';
import { DraftSection } from './DraftSection';
import type { MacroRecognition } from './use-recognised-macro';

const RecognisedMacroNotice = laterPart(
  () => import(/* webpackChunkName: "words" */ './RecognisedMacroNotice'),
);
const KeptDraftNotice = laterPart(
  () => import(/* webpackChunkName: "words" */ './KeptDraftNotice'),
);

interface DraftAreaProps {
  readonly recognition: MacroRecognition;
  readonly kept: KeptDrafts;
  readonly onUseTemplate: () => void;
}

/** All that is to be said of the composer: its verdict, a macro found in it, drafts taken out of it. */
export function DraftArea({ recognition, kept, onUseTemplate }: DraftAreaProps) {
  const { view, customer } = useTicketContext();
  const { recognised, dismiss } = recognition;
  return (
    <>
      <DraftSection view={view} customer={customer} onUseTemplate={onUseTemplate}>
        {recognised && view.draft.verdict === 'window-closed' ? (
          <RecognisedMacroNotice
            recognised={recognised}
            customer={customer}
            isUnsure={view.freeText === 'unsure'}
            onPutBack={(replaced) => {
              dismiss();
              // What was typed after the macro is the agent's own; the macro's text is not.
              if (replaced.text !== recognised.text) kept.keep(replaced);
            }}
            onUseTemplate={takesTemplates(view) ? onUseTemplate : null}
            onDismiss={dismiss}
          />
        ) : null}
      </DraftSection>
      {kept.drafts.map(({ id, draft }) => (
        <KeptDraftNotice
          key={id}
          draft={draft}
          onPutBack={(replaced) => {
            kept.discard(id);
            kept.keep(replaced);
          }}
          onDiscard={() => kept.discard(id)}
        />
      ))}
    </>
  );
}
