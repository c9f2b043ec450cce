import { findNotice } from '../../../core/notices/notices';
import { useActions, useSession, useTicketSession } from '../../ticket/use-session';
import { WindowSection } from './WindowSection';

/** The window of the open ticket. */
export function Head() {
  const { host } = useTicketSession();
  const { retryEvidence } = useActions();
  const { requester, messages, ...shown } = useSession(
    ({ ticket, view, now, gathered, clockOffByMs, clockProof, waiting, notices }) => ({
      requester: ticket.requester,
      messages: ticket.messages,
      window: view.window,
      channel: view.channel,
      otherWindows: view.otherWindows,
      now,
      gathered,
      clockOffByMs,
      clockProof,
      waiting,
      otherNumber: findNotice(notices, 'other-number'),
    }),
  );
  const { window, channel, otherWindows, ...rest } = shown;
  return (
    <WindowSection
      ticket={{ requester, messages }}
      view={{ window, channel, otherWindows }}
      {...rest}
      onGoToTicket={host.goToTicket}
      onRetry={retryEvidence}
    />
  );
}
