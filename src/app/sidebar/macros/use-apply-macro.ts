import { useState } from 'react';
import { classifyMacro } from '../../../core/macro/classify-macro';
import type { Macro } from '../../../core/macro/macro';
import { useLocale } from '../../i18n/LocaleContext';
import { useTicketContext } from '../ticket-context';

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

/** The macro guard: the same window that the clock shows decides whether it asks. */
export function useApplyMacro(): ApplyMacro {
  const { t } = useLocale();
  const { host, view, templates, expectMacro } = useTicketContext();
  const [asked, setAsked] = useState<Macro | null>(null);
  const [busyId, setBusyId] = useState<string | null>(null);
  const [outcome, setOutcome] = useState<string | null>(null);

  const isShut =
    view.window.state === 'closed' ||
    (view.window.state === 'unknown' && view.window.reason !== 'channel-not-covered');
  // An answer that goes out by e-mail is not WhatsApp's business, whatever the clock says.
  const concernsWindow =
    view.draft.verdict !== 'not-applicable' || view.draft.because !== 'other-channel';

  const run = async (macro: Macro) => {
    setAsked(null);
    setBusyId(macro.id);
    setOutcome(null);
    const ended = expectMacro(macro.id);
    const result = await host.applyMacro(macro.id);
    ended(result.ok);
    setBusyId(null);
    setOutcome(t(result.ok ? 'macros.applied' : 'macros.applyFailed', { macro: macro.title }));
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
      const isFreeText = classifyMacro(macro, templates.list) === 'free-text';
      if (isFreeText && isShut && concernsWindow) setAsked(macro);
      else void run(macro);
    },
  };
}
