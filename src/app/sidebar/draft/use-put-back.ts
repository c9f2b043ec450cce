import { useState } from 'react';
import type { Composer } from '../../../core/conversation/ticket-snapshot';
import { useLocale } from '../../i18n/LocaleContext';
import type { MessageKey } from '../../i18n/messages';
import { useTicketContext } from '../../ticket/ticket-context';

export interface PutBack {
  readonly putBack: () => Promise<void>;
  readonly isBusy: boolean;
  /** Why it did not work, and what to do; null as long as there is nothing to say. */
  readonly problem: string | null;
}

/**
 * Puts a draft back into the composer, once at a time, and keeps what it takes the place of.
 * `onDone` gets the composer as it was.
 */
export function usePutBack(draft: Composer, onDone: (replaced: Composer) => void): PutBack {
  const { t } = useLocale();
  const { host, keepDraft } = useTicketContext();
  const [isBusy, setBusy] = useState(false);
  const [problem, setProblem] = useState<MessageKey | null>(null);

  const putBack = async (): Promise<void> => {
    setBusy(true);
    const result = await host.putBack(draft);
    setBusy(false);
    if (result.ok) return onDone(result.value);
    const { error } = result;
    if ('removed' in error && error.removed) {
      keepDraft(error.removed);
      keepDraft(draft);
    }
    setProblem(error.kind === 'type-changed' ? 'putBack.otherType' : 'putBack.failed');
    host.refresh();
  };
  return { putBack, isBusy, problem: problem && t(problem) };
}
