import { useLocale } from '../../i18n/LocaleContext';
import { Button } from '../../shared/Button';
import { useActions, useSession } from '../../ticket/use-session';

/** Keeps a draft that would not arrive until the customer writes. */
export function ParkButton() {
  const { t } = useLocale();
  const { park } = useActions();
  const { isBusy, isAgain } = useSession(({ parked }) => ({
    isBusy: parked.outcome.kind === 'busy',
    isAgain: parked.editingId !== null,
  }));
  return (
    <Button isBusy={isBusy} onClick={park}>
      {t(isAgain ? 'parked.parkAgain' : 'parked.park')}
    </Button>
  );
}
