import { useLocale } from '../../i18n/LocaleContext';
import { useSession } from '../../ticket/use-session';

/** The tab's name; with a number only where there is something to look at. */
export function DeliveryTabName() {
  const { t } = useLocale();
  const length = useSession(({ delivery }) => delivery.entries.length);
  return length === 0 ? t('delivery.tab') : t('delivery.tabCount', { count: length });
}
