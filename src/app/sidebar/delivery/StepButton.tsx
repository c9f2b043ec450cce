import type { OfferedStep } from '../../../core/delivery/offered-step';
import { useLocale } from '../../i18n/LocaleContext';
import type { MessageKey } from '../../i18n/messages';
import { Button } from '../../shared/Button';

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
  readonly onUseTemplate: () => void;
}

/** The one next step, where a press can take it. */
export function StepButton({ step, isBusy, onResend, onUseTemplate }: StepButtonProps) {
  const { t } = useLocale();
  const label = LABELS[step];
  if (label === undefined) return null;
  return (
    <Button isBusy={isBusy} onClick={step === 'resend' ? onResend : onUseTemplate}>
      {t(label)}
    </Button>
  );
}
