import { useLocale } from '../../i18n/LocaleContext';
import { TextButton } from '../../shared/TextButton';
import { useActions, useSession } from '../../ticket/use-session';

/** Keeps a draft that would not arrive until the customer writes. */
export function ParkAction() {
  const { t } = useLocale();
  const { park } = useActions();
  const { isBusy, isAgain } = useSession(({ parked }) => ({
    isBusy: parked.outcome.kind === 'busy',
    isAgain: parked.editingId !== null,
  }));
  return (
    <TextButton isBusy={isBusy} onClick={park}>
      {t(isAgain ? 'parked.parkAgain' : 'parked.park')}
    </TextButton>
  );
}
