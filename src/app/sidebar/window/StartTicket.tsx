import type { WindowStart } from '../../../core/window/reply-window';
import { useLocale } from '../../i18n/LocaleContext';
import { laterExtra } from '../later-extra';
import type { GoToTicket } from './TicketLink';

/** The sentence is whole without the way there. */
const TicketLink = laterExtra(
  () => import(/* webpackChunkName: "words" */ './TicketLink'),
  ({ ticketId }) => `#${ticketId}`,
);

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
