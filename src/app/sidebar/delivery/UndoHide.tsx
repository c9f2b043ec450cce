import { useSyncExternalStore } from 'react';
import { useLocale } from '../../i18n/LocaleContext';
import { UndoLine } from '../../shared/UndoLine';
import type { DeliveryStore } from './delivery-store';

/** The way back after a reply was hidden from tab and line. */
export function UndoHide({ store }: { readonly store: DeliveryStore }) {
  const { t } = useLocale();
  const { lastHidden } = useSyncExternalStore(store.subscribe, store.getState);
  if (lastHidden === null) return null;
  return (
    <UndoLine
      key={lastHidden}
      text={t('delivery.hidden')}
      onUndo={store.undoHide}
      onGone={store.forgetHidden}
    />
  );
}
