import { useLocale } from '../../i18n/LocaleContext';
import { useActions, useCustomer, useSession, useTicketSession } from '../../ticket/use-session';
import { WindowSection } from './WindowSection';
import { waitingAnswer } from './waiting-answer';

/** The window of the open ticket. */
export function Head() {
  const locale = useLocale();
  const { host } = useTicketSession();
  const { retryEvidence } = useActions();
  const customer = useCustomer();
  const { requester, messages, waiting, offered, ...shown } = useSession(
    ({ ticket, view, now, gathered, clockOffByMs, clockProof, waiting, catalogue }) => ({
      requester: ticket.requester,
      messages: ticket.messages,
      window: view.window,
      channel: view.channel,
      otherWindows: view.otherWindows,
      isSessionEnded: view.isSessionEnded,
      now,
      gathered,
      clockOffByMs,
      clockProof,
      waiting,
      offered: waiting === null ? null : catalogue.offered,
    }),
  );
  const { window, channel, otherWindows, isSessionEnded, ...rest } = shown;
  return (
    <WindowSection
      ticket={{ requester, messages }}
      view={{ window, channel, otherWindows, ...(isSessionEnded && { isSessionEnded }) }}
      {...rest}
      {...(waiting && {
        asKnown: (answer) =>
          waitingAnswer(
            answer,
            { waiting, window, customer, templates: offered ?? [], now: rest.now },
            locale,
          ),
      })}
      onGoToTicket={host.goToTicket}
      onRetry={retryEvidence}
    />
  );
}
