import { useLocale } from '../../i18n/LocaleContext';
import { useCustomer, useSession } from '../../ticket/use-session';
import { ReadBackText } from './ReadBackText';
import { useReadBack } from './use-read-back';

/** The template in the composer as the customer will read it. */
export default function DraftBubble() {
  const { t } = useLocale();
  const text = useSession(({ ticket }) => ticket.composer.text);
  const customer = useCustomer();
  const readBack = useReadBack(text);
  return (
    readBack && (
      <ReadBackText readBack={readBack} label={t('templates.form.preview', { customer })} />
    )
  );
}
