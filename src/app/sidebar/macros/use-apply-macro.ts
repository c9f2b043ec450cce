import { useState } from 'react';
import { classifyMacro } from '../../../core/macro/classify-macro';
import type { Macro } from '../../../core/macro/macro';
import { macroName } from '../../../core/macro/macro-path';
import type { SidebarHost } from '../../../zendesk/sidebar-host';
import { useLocale } from '../../i18n/LocaleContext';
import type { MessageKey } from '../../i18n/messages';
import { useActions, useSession, useTicketSession } from '../../ticket/use-session';

export interface ApplyMacro {
  /** Applies at once, or asks first when a free text would not arrive. */
  readonly apply: (macro: Macro) => void;
  /** The macro that waits for the agent's decision. */
  readonly asked: Macro | null;
  readonly confirm: () => void;
  readonly leave: () => void;
  /** What the last "Apply" led to, in words. */
  readonly outcome: string | null;
  readonly busyId: string | null;
}

function outcomeKey(result: Awaited<ReturnType<SidebarHost['applyMacro']>>): MessageKey {
  if (result.ok) return 'macros.applied';
  return result.error.kind === 'no-answer' ? 'macros.applyNoAnswer' : 'macros.applyRefused';
}

/** The macro guard: the same window that the clock shows decides whether it asks. */
export function useApplyMacro(): ApplyMacro {
  const { t } = useLocale();
  const templates = useSession(({ templates }) => templates);
  const { viewNow } = useTicketSession();
  const { applyMacro } = useActions();
  const [asked, setAsked] = useState<Macro | null>(null);
  const [busyId, setBusyId] = useState<string | null>(null);
  const [outcome, setOutcome] = useState<string | null>(null);

  const run = async (macro: Macro) => {
    setAsked(null);
    setBusyId(macro.id);
    setOutcome(null);
    const result = await applyMacro(macro);
    setBusyId(null);
    setOutcome(t(outcomeKey(result), { macro: macroName(macro) }));
  };

  return {
    asked,
    busyId,
    outcome,
    leave: () => setAsked(null),
    confirm: () => {
      if (asked) void run(asked);
    },
    apply: (macro) => {
      const isFreeText =
        classifyMacro(macro, templates.list, templates.fallbackLanguage) === 'free-text';
      // The last tick may be a minute old: the decision is made at the moment of the click.
      const { freeText } = viewNow();
      if (isFreeText && (freeText === 'lost' || freeText === 'unsure')) setAsked(macro);
      else void run(macro);
    },
  };
}
