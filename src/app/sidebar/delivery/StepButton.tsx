import type { OfferedStep } from '../../../core/delivery/offered-step';
import { useLocale } from '../../i18n/LocaleContext';
import type { MessageKey } from '../../i18n/messages';
import { Button } from '../../shared/Button';
import { useActions } from '../../ticket/use-session';

const LABELS: Readonly<Partial<Record<OfferedStep, MessageKey>>> = {
  resend: 'delivery.action.resend',
  'send-template': 'delivery.action.sayAgain',
  'clean-values': 'delivery.action.fillAgain',
  'check-template': 'delivery.action.otherTemplate',
};

interface StepButtonProps {
  readonly step: OfferedStep;
  readonly isBusy: boolean;
  readonly onResend: () => void;
}

/** The one next step, where a press can take it. */
export function StepButton({ step, isBusy, onResend }: StepButtonProps) {
  const { t } = useLocale();
  const { goToTemplates } = useActions();
  const label = LABELS[step];
  if (label === undefined) return null;
  return (
    <Button isBusy={isBusy} onClick={step === 'resend' ? onResend : goToTemplates}>
      {t(label)}
    </Button>
  );
}
