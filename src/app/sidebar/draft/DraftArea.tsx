import { useTicketContext } from '../ticket-context';
import type { KeptDraft } from '../use-kept-draft';
import { DraftSection } from './DraftSection';
import { KeptDraftNotice } from './KeptDraftNotice';
import { RecognisedMacroNotice } from './RecognisedMacroNotice';
import type { MacroRecognition } from './use-recognised-macro';

interface DraftAreaProps {
  readonly recognition: MacroRecognition;
  readonly kept: KeptDraft;
  readonly onUseTemplate: () => void;
}

/** All that is to be said of the composer: its verdict, a macro found in it, a draft taken out of it. */
export function DraftArea({ recognition, kept, onUseTemplate }: DraftAreaProps) {
  const { host, ticket, view, customer } = useTicketContext();
  const { recognised, dismiss } = recognition;

  const putBackBeforeMacro = async (): Promise<boolean> => {
    if (!recognised) return false;
    const replaced = ticket.composer;
    const isDone = await host.putBack(recognised.previous);
    if (isDone) dismiss();
    // Neither what was there before the macro nor what was typed after it may be lost.
    if (!isDone) kept.keep(recognised.previous);
    else if (replaced.text !== recognised.text) kept.keep(replaced);
    return isDone;
  };

  const putBackKept = async (): Promise<boolean> => {
    const replaced = ticket.composer;
    if (!kept.draft || !(await host.putBack(kept.draft))) return false;
    kept.discard();
    kept.keep(replaced);
    return true;
  };

  return (
    <>
      <DraftSection view={view} customer={customer} onUseTemplate={onUseTemplate}>
        {recognised && view.draft.verdict === 'window-closed' ? (
          <RecognisedMacroNotice
            recognised={recognised}
            customer={customer}
            isWindowUnknown={view.window.state === 'unknown'}
            onPutBack={putBackBeforeMacro}
            onUseTemplate={onUseTemplate}
            onDismiss={dismiss}
          />
        ) : null}
      </DraftSection>
      {kept.draft && (
        <KeptDraftNotice draft={kept.draft} onPutBack={putBackKept} onDiscard={kept.discard} />
      )}
    </>
  );
}
