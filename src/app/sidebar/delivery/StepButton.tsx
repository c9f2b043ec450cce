import type { LostReply } from '../../../core/notices/notice';
import { useLocale } from '../../i18n/LocaleContext';
import { Button } from '../../shared/Button';
import { STEP_LABELS, useStep } from './use-step';

interface StepButtonProps {
  readonly lost: LostReply;
  readonly isBusy: boolean;
  readonly onResend: () => void;
}

/** The one next step, where a press can take it. */
export function StepButton({ lost, isBusy, onResend }: StepButtonProps) {
  const { t } = useLocale();
  const takeStep = useStep(lost, onResend);
  const label = STEP_LABELS[lost.step];
  return (
    label && (
      <Button isBusy={isBusy} onClick={takeStep}>
        {t(label)}
      </Button>
    )
  );
}
