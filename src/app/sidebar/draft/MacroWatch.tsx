import { type ReactNode, useEffect, useLayoutEffect, useMemo, useState } from 'react';
import { warmUpRecognition } from '../../../core/macro/recognise-macro';
import { preferencesOf } from '../../../session/preferences-of';
import { useTicketContext } from '../../ticket/ticket-context';
import type { KeptDrafts } from '../../ticket/use-kept-drafts';
import { takesTemplates } from '../takes-templates';
import { LeftBehindNotice, type PutBackMacro } from './LeftBehindNotice';
import RecognisedMacroNotice from './RecognisedMacroNotice';
import { SendSoonNotice } from './SendSoonNotice';
import { useRecognisedMacro } from './use-recognised-macro';

export interface MacroWatchProps {
  readonly kept: KeptDrafts;
  readonly onUseTemplate: () => void;
  /** Something weightier stands in the draft's place. */
  readonly isHidden: boolean;
  /** A way to keep the draft for later, where there is one. */
  readonly park: ReactNode;
  /** Told whether what is said here takes the place of the draft's verdict. */
  readonly onReplace: (isReplaced: boolean) => void;
}

/**
 * Watches the composer for macros, and says what there is to say of one: that it would not arrive,
 * what it left in the ticket, or that little time is left. It comes with the macros themselves.
 */
export default function MacroWatch(props: MacroWatchProps) {
  const { kept, onUseTemplate, isHidden, park, onReplace } = props;
  const { agent, ticket, view, customer, macroList, templates, macroWatch } = useTicketContext();
  const { rules, macros } = macroList;
  const freeTextMacros = useMemo(
    () => rules.freeTextAmong(macros, templates.list),
    [rules, macros, templates.list],
  );
  const { recognised, applied, dismiss, expect } = useRecognisedMacro(
    ticket.composer,
    freeTextMacros,
    rules.recognise,
  );
  const [putBack, setPutBack] = useState<PutBackMacro | null>(null);

  // Beside the drawing, not in it: the first key of the agent must not wait for all macros.
  useEffect(() => {
    const timer = setTimeout(() => warmUpRecognition(freeTextMacros), 0);
    return () => clearTimeout(timer);
  }, [freeTextMacros]);
  useEffect(() => {
    macroWatch.current = expect;
    return () => {
      macroWatch.current = null;
    };
  }, [macroWatch, expect]);
  // One of the menu was used just as one of the list here.
  const used = recognised?.macro;
  useEffect(() => {
    if (used) preferencesOf(agent).use('recent-macros', used.id);
  }, [agent, used]);

  const shown = view.draft.verdict === 'window-closed' && !isHidden ? recognised : null;
  const isReplaced = shown !== null;
  useLayoutEffect(() => {
    onReplace(isReplaced);
    return () => onReplace(false);
  }, [onReplace, isReplaced]);

  return (
    <>
      {shown && (
        <RecognisedMacroNotice
          recognised={shown}
          customer={customer}
          isUnsure={view.freeText === 'unsure'}
          onPutBack={(replaced) => {
            dismiss();
            // What was typed after the macro is the agent's own; the macro's text is not.
            if (replaced.text !== shown.text) kept.keep(replaced);
            setPutBack({ macro: shown.macro });
          }}
          onUseTemplate={takesTemplates(view) ? onUseTemplate : null}
          onDismiss={dismiss}
          park={park}
        />
      )}
      <SendSoonNotice applied={applied} />
      <LeftBehindNotice putBack={putBack} onDismiss={() => setPutBack(null)} />
    </>
  );
}
