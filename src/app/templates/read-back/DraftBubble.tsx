import { useLocale } from '../../i18n/LocaleContext';
import { useTicketContext } from '../../ticket/ticket-context';
import { ReadBackText } from './ReadBackText';
import { useReadBack } from './use-read-back';

/** The template in the composer as the customer will read it. */
export default function DraftBubble() {
  const { t } = useLocale();
  const { ticket, customer } = useTicketContext();
  const readBack = useReadBack(ticket.composer.text);
  return (
    readBack && (
      <ReadBackText readBack={readBack} label={t('templates.form.preview', { customer })} />
    )
  );
}
