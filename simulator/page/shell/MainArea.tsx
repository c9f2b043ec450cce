import styled from 'styled-components';
import { AppPage } from '../apps/AppPage';
import { AppsTray } from '../apps/AppsTray';
import { Composer } from '../composer/Composer';
import { useActiveTicket, usePage } from '../state/hooks';
import { Conversation } from '../ticket/Conversation';
import { TicketFields } from '../ticket/TicketFields';
import { TicketHeading } from '../ticket/TicketHeading';
import { CustomerPage } from './CustomerPage';

/** The view in the middle; the apps tray stays beside it, with all its loaded frames. */
export function MainArea() {
  const view = usePage((page) => page.view);
  const ticket = useActiveTicket();
  return (
    <Area>
      {view.kind === 'ticket' && ticket && (
        <>
          <TicketFields key={`fields-${ticket.id}`} ticket={ticket} />
          <Middle>
            <TicketHeading ticket={ticket} />
            <Conversation key={ticket.id} ticket={ticket} />
            <Composer key={`composer-${ticket.id}`} ticket={ticket} />
          </Middle>
        </>
      )}
      {(view.kind === 'user' || view.kind === 'organization') && <CustomerPage view={view} />}
      <AppPage />
      <AppsTray />
    </Area>
  );
}

const Area = styled.main`
  grid-area: main;
  display: flex;
  min-inline-size: 0;
  min-block-size: 0;
`;

const Middle = styled.div`
  display: flex;
  flex: 1 1 0;
  flex-direction: column;
  min-inline-size: 0;
`;
