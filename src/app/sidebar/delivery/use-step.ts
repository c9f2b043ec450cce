import type { OfferedStep } from '../../../core/delivery/offered-step';
import type { MessageKey } from '../../i18n/messages';
import { useActions } from '../../ticket/use-session';

/** The next steps that a press can take. */
export const STEP_LABELS: Readonly<Partial<Record<OfferedStep, MessageKey>>> = {
  resend: 'delivery.action.resend',
  'send-template': 'delivery.action.sayAgain',
  'clean-values': 'delivery.action.fillAgain',
  'check-template': 'delivery.action.otherTemplate',
};

/** What a press does: the reply once more, or on to the templates. */
export function useStep(step: OfferedStep, onResend: () => void): () => void {
  const { goToTemplates } = useActions();
  return step === 'resend' ? onResend : goToTemplates;
}
