import type { Dispatch, SetStateAction } from 'react';
import { useLocale } from '../../i18n/LocaleContext';
import { Button } from '../../shared/Button';
import { NOT_PARKING, type Parking } from './parking';
import { usePark } from './use-park';

interface ParkButtonProps {
  /** null: nothing was parked so far. */
  readonly parking: Parking | null;
  readonly onChange: Dispatch<SetStateAction<Parking | null>>;
}

/** Keeps a draft that would not arrive until the customer writes. */
export function ParkButton({ parking, onChange }: ParkButtonProps) {
  const { t } = useLocale();
  const { outcome, editingId } = parking ?? NOT_PARKING;
  const park = usePark(parking ?? NOT_PARKING, onChange);
  return (
    <Button isBusy={outcome.kind === 'busy'} onClick={park}>
      {t(editingId === null ? 'parked.park' : 'parked.parkAgain')}
    </Button>
  );
}
