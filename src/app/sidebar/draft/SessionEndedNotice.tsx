import type { NoticeOf } from '../../../core/notices/notice';
import { useLocale } from '../../i18n/LocaleContext';
import { useCustomer, useTicketSession } from '../../ticket/use-session';
import { NoticeBox } from '../notice/NoticeBox';
import TicketLink from '../window/TicketLink';

interface SessionEndedNoticeProps {
  readonly notice: NoticeOf<'session-ended'>;
}

/** Messaging goes on in another ticket: which one, or how it is found. */
export function SessionEndedNotice({ notice }: SessionEndedNoticeProps) {
  const { t } = useLocale();
  const { host } = useTicketSession();
  const customer = useCustomer();
  const { hasDraft, ticketId } = notice;
  const answer = t('draft.session.answer', { customer });
  return (
    <NoticeBox
      tone="warning"
      title={hasDraft ? t('draft.session.mayNotArrive') : answer}
      actions={ticketId !== null && <TicketLink ticketId={ticketId} onGo={host.goToTicket} />}
    >
      {hasDraft && <p>{answer}</p>}
      {ticketId === null && <p>{t('draft.session.howToFind')}</p>}
    </NoticeBox>
  );
}
