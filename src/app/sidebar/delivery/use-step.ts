import type { OfferedStep } from '../../../core/delivery/offered-step';
import type { LostReply } from '../../../core/notices/notice';
import type { MessageKey } from '../../i18n/messages';
import { useActions } from '../../ticket/use-session';

/** The next steps that a press can take. */
export const STEP_LABELS: Readonly<Partial<Record<OfferedStep, MessageKey>>> = {
  resend: 'delivery.action.resend',
  'send-template': 'delivery.action.sayAgain',
  'clean-values': 'delivery.action.fillAgain',
  'check-template': 'delivery.action.otherTemplate',
};

/** What a press does: the reply once more, its words as a template, or on to the templates. */
export function useStep(lost: LostReply, onResend: () => void): () => void {
  const { goToTemplates, sayAsTemplate } = useActions();
  if (lost.step === 'resend') return onResend;
  return lost.step === 'send-template' ? () => void sayAsTemplate(lost) : goToTemplates;
}
