import { useState } from 'react';
import type { PutBack } from '../../../session/session-actions';
import { useLocale } from '../../i18n/LocaleContext';
import type { MessageKey } from '../../i18n/messages';

const PROBLEMS = {
  'other-type': 'putBack.otherType',
  failed: 'putBack.failed',
} as const satisfies Record<Exclude<PutBack, 'done'>, MessageKey>;

/** Puts a draft back into the composer, once at a time, and says why it did not work. */
export function usePutBack(act: () => Promise<PutBack>) {
  const { t } = useLocale();
  const [isBusy, setBusy] = useState(false);
  const [problem, setProblem] = useState<MessageKey | null>(null);
  const putBack = async (): Promise<void> => {
    setBusy(true);
    const outcome = await act();
    setBusy(false);
    if (outcome !== 'done') setProblem(PROBLEMS[outcome]);
  };
  return { putBack, isBusy, problem: problem && t(problem) };
}
