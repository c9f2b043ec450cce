import { useLayoutEffect, useRef } from 'react';
import { createPortal } from 'react-dom';
import type { ClockProof } from '../../../core/clock/known-time';
import type { TicketSnapshot } from '../../../core/conversation/ticket-snapshot';
import type { TicketView } from '../../../core/derive';
import type { Waiting } from '../../../core/draft/waiting';
import type { NoticeOf } from '../../../core/notices/notice';
import type { DurationMs, EpochMs } from '../../../core/time';
import type { GatheredEvidence } from '../../../core/window/evidence';
import { useAnswer } from '../../answer/AnswerContext';
import { describeAnswer } from '../../answer/describe-answer';
import { useLocale } from '../../i18n/LocaleContext';
import { describeChannel } from '../../shared/describe-channel';
import { hasNotes } from './has-notes';
import { OtherNumberNotice } from './OtherNumberNotice';
import OtherWindows from './OtherWindows';
import TicketLink, { type GoToTicket } from './TicketLink';
import { TimedDetails } from './TimedDetails';
import Timeline from './Timeline';
import { useRetry } from './use-retry';
import WaitingLine from './WaitingLine';
import WindowNotes from './WindowNotes';
import styles from './window-section.module.css';

interface WindowSectionProps {
  readonly ticket: Pick<TicketSnapshot, 'requester' | 'messages'>;
  readonly view: Pick<TicketView, 'window' | 'channel' | 'otherWindows'>;
  readonly now: EpochMs;
  readonly gathered: GatheredEvidence;
  /** How far the server's clock is ahead of this computer's, where that is worth a word. */
  readonly clockOffByMs: DurationMs | null;
  readonly clockProof: ClockProof;
  /** For an answer to a template; null: for none. */
  readonly waiting?: Waiting | null;
  /** The customer wrote to another number, or may have; null: nothing shows that. */
  readonly otherNumber?: NoticeOf<'other-number'> | null;
  readonly onGoToTicket: GoToTicket;
  /** Asks again for what could not be found out. */
  readonly onRetry: () => void;
}

/**
 * The answer, which the entry has drawn already, and what explains it. The answer's element is taken
 * over as it is, so that nothing jumps and nothing is read out twice; the rest is drawn into its rooms.
 */
export function WindowSection(props: WindowSectionProps) {
  const { ticket, view, now, gathered, clockOffByMs, clockProof, waiting, otherNumber } = props;
  const { onGoToTicket, onRetry } = props;
  const locale = useLocale();
  const { t } = locale;
  const { window, channel } = view;
  const { requester } = ticket;
  const channelName = describeChannel(channel, t);
  const notes = { window, gathered, clockOffByMs, clockProof };
  const retry = useRetry(gathered, onRetry);
  const answer = useAnswer();
  const place = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    answer.takeOver();
    place.current?.append(answer.element);
  }, [answer]);
  useLayoutEffect(() => {
    answer.draw(describeAnswer({ window, channel, requester, now }, locale), (at) =>
      locale.clock(at, now),
    );
  });
  const possible = window.state === 'unknown' ? window.possible : null;
  const otherTicketId = possible?.startedBy.otherTicketId ?? null;

  return (
    <div ref={place}>
      {otherTicketId !== null &&
        createPortal(
          <TicketLink ticketId={otherTicketId} onGo={onGoToTicket} />,
          answer.ticketLink,
        )}
      {'expiresAt' in window &&
        createPortal(
          <TimedDetails
            window={window}
            now={now}
            requester={requester}
            channelName={channelName}
            onGoToTicket={onGoToTicket}
          />,
          answer.details,
        )}
      {createPortal(
        <>
          {/* A ticket that could not be read shows nobody's messages. */}
          {'expiresAt' in window && ticket.messages && (
            <Timeline window={window} messages={ticket.messages} channel={channel} now={now} />
          )}
          {waiting && (
            <WaitingLine waiting={waiting} now={now} customer={requester.name || t('customer')} />
          )}
          {otherNumber && (
            <OtherNumberNotice
              notice={otherNumber}
              state={window.state}
              now={now}
              onGoToTicket={onGoToTicket}
            />
          )}
          {view.otherWindows.length > 0 && <OtherWindows windows={view.otherWindows} now={now} />}
          {window.state !== 'unrestricted' && (
            <div className={'expiresAt' in window ? styles.notesPlace : undefined}>
              {(hasNotes(notes) || retry.isBusy) && (
                <WindowNotes
                  {...notes}
                  channelName={channelName}
                  retry={retry}
                  onFocusLost={() => answer.element.focus()}
                />
              )}
            </div>
          )}
        </>,
        answer.below,
      )}
    </div>
  );
}
