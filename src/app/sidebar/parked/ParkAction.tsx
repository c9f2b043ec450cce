import { useLocale } from '../../i18n/LocaleContext';
import { useActions, useSession } from '../../ticket/use-session';
import { NoticeAction } from '../notice/NoticeAction';

/** Keeps a draft that would not arrive until the customer writes. */
export function ParkAction() {
  const { t } = useLocale();
  const { park } = useActions();
  const { isBusy, isAgain } = useSession(({ parked }) => ({
    isBusy: parked.outcome.kind === 'busy',
    isAgain: parked.editingId !== null,
  }));
  return (
    <NoticeAction isBusy={isBusy} onClick={park}>
      {t(isAgain ? 'parked.parkAgain' : 'parked.park')}
    </NoticeAction>
  );
}
