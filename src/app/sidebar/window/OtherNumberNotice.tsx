import { Fragment } from 'react';
import type { NoticeOf } from '../../../core/notices/notice';
import type { ReplyWindow } from '../../../core/window/reply-window';
import type { Translate } from '../../i18n/create-translate';
import { useLocale } from '../../i18n/LocaleContext';
import { useSession, useTicketSession } from '../../ticket/use-session';
import { NoticeBox } from '../notice/NoticeBox';
import TicketLink from './TicketLink';

type OtherNumber = NoticeOf<'other-number'>;

/** That the customer wrote to another number, which one, when, why it matters, and where to answer. */
export function OtherNumberNotice({ notice }: { readonly notice: OtherNumber }) {
  const { t, clock } = useLocale();
  const { host } = useTicketSession();
  const { state, now } = useSession(({ view, now }) => ({ state: view.window.state, now }));
  const { at, precision, ticketId, number, toldBy } = notice;
  const time = t(`window.otherNumber.${precision}`, { time: clock(at, now) });
  // Of a window that may be open the answer itself tells of the message.
  const hasFacts = toldBy !== null || number !== null;
  const facts = hasFacts ? [number?.name, number?.phone, time].filter(Boolean) : [];
  const link = toldBy === null ? null : ticketId;
  return (
    <NoticeBox
      tone="warning"
      title={titleOf(notice, t)}
      actions={link !== null && <TicketLink ticketId={link} onGo={host.goToTicket} />}
    >
      {facts.length > 0 && (
        <p>
          {facts.map((fact, index) => (
            <Fragment key={fact}>
              {index > 0 && ' · '}
              <bdi>{fact}</bdi>
            </Fragment>
          ))}
        </p>
      )}
      <p>{reasonOf(notice, state, t)}</p>
    </NoticeBox>
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
