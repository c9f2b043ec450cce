import { useId, useLayoutEffect, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import type { ClockProof } from '../../../core/clock/known-time';
import type { TicketSnapshot } from '../../../core/conversation/ticket-snapshot';
import type { TicketView } from '../../../core/derive';
import type { DurationMs, EpochMs } from '../../../core/time';
import type { GatheredEvidence } from '../../../core/window/evidence';
import { useAnswer } from '../../answer/AnswerContext';
import { type Answer, describeAnswer } from '../../answer/describe-answer';
import { useLocale } from '../../i18n/LocaleContext';
import { callByName } from '../../shared/call-by-name';
import { Icon } from '../../shared/Icon';
import { IconButton } from '../../shared/IconButton';
import { OpenElsewhere } from './OpenElsewhere';
import TicketLink, { type GoToTicket } from './TicketLink';
import { useRetry } from './use-retry';
import { WindowInfo } from './WindowInfo';

export interface WindowSectionProps {
  readonly ticket: Pick<TicketSnapshot, 'requester' | 'messages'>;
  readonly view: Pick<TicketView, 'window' | 'channel' | 'otherWindows' | 'isSessionEnded'>;
  readonly now: EpochMs;
  readonly gathered: GatheredEvidence;
  /** How far the server's clock is ahead of this computer's, where that is worth a word. */
  readonly clockOffByMs: DurationMs | null;
  readonly clockProof: ClockProof;
  /** What the session knows beyond the window; left out: nothing. */
  readonly asKnown?: (answer: Answer) => Answer;
  readonly onGoToTicket: GoToTicket;
  /** Asks again for what could not be found out. */
  readonly onRetry: () => void;
}

/**
 * The answer, which the entry has drawn already, and behind a button what explains it. The answer's
 * element is taken over as it is, so that nothing jumps and nothing is read out twice.
 */
export function WindowSection(props: WindowSectionProps) {
  const { ticket, view, now, gathered, asKnown, onGoToTicket, onRetry } = props;
  const locale = useLocale();
  const { t } = locale;
  const { window, channel, isSessionEnded } = view;
  const { requester } = ticket;
  const [isOpen, setOpen] = useState(false);
  const infoId = useId();
  const retry = useRetry(gathered, onRetry);
  const answer = useAnswer();
  const place = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    answer.takeOver();
    place.current?.append(answer.element);
  }, [answer]);
  useLayoutEffect(() => {
    const described = describeAnswer(
      { window, channel, isSessionEnded, requester, now },
      { ...locale, callBy: callByName },
    );
    answer.draw(asKnown?.(described) ?? described, (at) => locale.clock(at, now));
  });
  const possible = window.state === 'unknown' ? window.possible : null;
  const otherTicketId = possible?.startedBy.otherTicketId ?? null;
  const isExplained = window.state !== 'unrestricted' || view.otherWindows.length > 0;

  return (
    <div ref={place}>
      {otherTicketId !== null &&
        createPortal(
          <TicketLink ticketId={otherTicketId} onGo={onGoToTicket} />,
          answer.ticketLink,
        )}
      {isExplained &&
        createPortal(
          <IconButton
            aria-label={t('window.info.title')}
            title={t('window.info.title')}
            aria-expanded={isOpen}
            aria-controls={isOpen ? infoId : undefined}
            onClick={() => setOpen(!isOpen)}
          >
            <Icon name="info" />
          </IconButton>,
          answer.more,
        )}
      {createPortal(
        <>
          <OpenElsewhere view={view} now={now} />
          {isExplained && isOpen && (
            <WindowInfo
              {...props}
              id={infoId}
              retry={retry}
              onFocusLost={() => answer.element.focus()}
            />
          )}
        </>,
        answer.below,
      )}
    </div>
  );
}
