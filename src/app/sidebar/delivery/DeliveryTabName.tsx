import { useLocale } from '../../i18n/LocaleContext';
import { useDelivery } from './use-delivery';

/** The tab's name; with a number only where there is something to look at. */
export function DeliveryTabName() {
  const { t } = useLocale();
  const { entries } = useDelivery();
  const { length } = entries;
  return length === 0 ? t('delivery.tab') : t('delivery.tabCount', { count: length });
}
