import { Fragment } from 'react';
import type { NoticeOf } from '../../../core/notices/notice';
import type { EpochMs } from '../../../core/time';
import type { ReplyWindow } from '../../../core/window/reply-window';
import type { Translate } from '../../i18n/create-translate';
import { useLocale } from '../../i18n/LocaleContext';
import { Notice } from '../../shared/Notice';
import TicketLink, { type GoToTicket } from './TicketLink';

type OtherNumber = NoticeOf<'other-number'>;

interface OtherNumberNoticeProps {
  readonly notice: OtherNumber;
  readonly state: ReplyWindow['state'];
  readonly now: EpochMs;
  readonly onGoToTicket: GoToTicket;
}

/** That the customer wrote to another number, which one, when, why it matters, and where to answer. */
export function OtherNumberNotice({ notice, state, now, onGoToTicket }: OtherNumberNoticeProps) {
  const { t, clock } = useLocale();
  const { at, precision, ticketId, number, toldBy } = notice;
  const time = t(`window.otherNumber.${precision}`, { time: clock(at, now) });
  const facts = [number?.name, number?.phone, time].filter(Boolean);
  // Of a window that may be open the answer itself leads to the ticket.
  const link = toldBy === null ? null : ticketId;
  return (
    <div data-notice="other-number">
      <Notice tone="warning" titleRole="status" title={titleOf(notice, t)}>
        <p>
          {facts.map((fact, index) => (
            <Fragment key={fact}>
              {index > 0 && ' · '}
              <bdi>{fact}</bdi>
            </Fragment>
          ))}
          {link !== null && (
            <>
              {' · '}
              <TicketLink ticketId={link} onGo={onGoToTicket} />
            </>
          )}
        </p>
        <p>{reasonOf(notice, state, t)}</p>
      </Notice>
    </div>
  );
}

function titleOf({ toldBy, number }: OtherNumber, t: Translate): string {
  if (toldBy !== null) return t(`window.otherNumber.title.${toldBy}`);
  return t(`window.otherNumber.title.${number === null ? 'thatNotKnown' : 'thisNotKnown'}`);
}

/** Why it does not count here, and what to do. */
function reasonOf({ toldBy }: OtherNumber, state: ReplyWindow['state'], t: Translate): string {
  if (toldBy === null) return t('window.otherNumber.reason.notKnown');
  const isShut = state === 'closed' || state === 'unknown';
  return t(`window.otherNumber.reason.${isShut ? 'shut' : 'open'}`);
}
