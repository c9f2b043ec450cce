import type { OfferedStep } from '../../../core/delivery/offered-step';
import { useLocale } from '../../i18n/LocaleContext';
import { Button } from '../../shared/Button';
import { STEP_LABELS, useStep } from './use-step';

interface StepButtonProps {
  readonly step: OfferedStep;
  readonly isBusy: boolean;
  readonly onResend: () => void;
}

/** The one next step, where a press can take it. */
export function StepButton({ step, isBusy, onResend }: StepButtonProps) {
  const { t } = useLocale();
  const takeStep = useStep(step, onResend);
  const label = STEP_LABELS[step];
  return (
    label && (
      <Button isBusy={isBusy} onClick={takeStep}>
        {t(label)}
      </Button>
    )
  );
}
