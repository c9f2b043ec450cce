import type { WindowStart } from '../../../core/window/reply-window';
import { useLocale } from '../../i18n/LocaleContext';
import TicketLink, { type GoToTicket } from './TicketLink';

interface StartTicketProps {
  readonly startedBy: WindowStart;
  readonly onGoToTicket: GoToTicket;
}

/** The other ticket that a window was started in, as far as it is known. */
export function StartTicket({ startedBy, onGoToTicket }: StartTicketProps) {
  const { t } = useLocale();
  return startedBy.otherTicketId === null ? (
    t('window.otherTicket')
  ) : (
    <TicketLink ticketId={startedBy.otherTicketId} onGo={onGoToTicket} />
  );
}
