import { type KeyboardEvent, useRef } from 'react';
import styled from 'styled-components';
import { findUser } from '../../world/lookup';
import type { SimTicket } from '../../world/ticket-types';
import { color } from '../look/color';
import { usePage, useTabs, useWorld } from '../state/hooks';
import { useLocalZendesk } from '../state/local-zendesk';

/** One tab a ticket, as an agent has several open. */
export function TicketTabs() {
  const { world } = useLocalZendesk();
  const tickets = useTabs();
  const activeId = useWorld((state) => state.activeTicketId);
  const list = useRef<HTMLDivElement>(null);

  const moveBy = (event: KeyboardEvent) => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (!step) return;
    const index = tickets.findIndex((ticket) => ticket.id === activeId);
    const next = (index + step + tickets.length) % tickets.length;
    const ticket = tickets[next];
    if (!ticket) return;
    world.openTicket(ticket.id);
    list.current?.querySelectorAll('button')[next]?.focus();
  };

  return (
    <List ref={list} role="tablist" aria-label="Tickets" onKeyDown={moveBy}>
      {tickets.map((ticket) => (
        <TicketTab key={ticket.id} ticket={ticket} isActive={ticket.id === activeId} />
      ))}
    </List>
  );
}

function TicketTab({ ticket, isActive }: { ticket: SimTicket; isActive: boolean }) {
  const { world, page } = useLocalZendesk();
  const isTicketView = usePage((state) => state.view.kind === 'ticket');
  const requester = useWorld((state) => findUser(state, ticket.requesterId));
  const open = () => {
    page.set({ view: { kind: 'ticket' } });
    world.openTicket(ticket.id);
  };
  return (
    <Tab
      type="button"
      role="tab"
      aria-selected={isActive && isTicketView}
      tabIndex={isActive ? 0 : -1}
      onClick={open}
    >
      <Subject>{ticket.subject}</Subject>{' '}
      <Below>
        #{ticket.id} · {requester?.name ?? 'Unknown requester'}
      </Below>
    </Tab>
  );
}

const List = styled.div`
  display: flex;
  min-inline-size: 0;
  overflow-x: auto;
  scrollbar-width: none;
`;

const Tab = styled.button`
  display: flex;
  flex-direction: column;
  justify-content: center;
  flex: 0 1 216px;
  min-inline-size: 128px;
  padding-inline: 16px;
  border: 0;
  border-inline-end: 1px solid ${color('border.default')};
  background: transparent;
  color: ${color('foreground.subtle')};
  font: inherit;
  text-align: start;
  cursor: pointer;
  &[aria-selected='true'] {
    background: ${color('background.default')};
    box-shadow: inset 0 2px ${color('border.primaryEmphasis')};
    color: ${color('foreground.default')};
  }
  &:focus-visible {
    outline: 2px solid ${color('border.primaryEmphasis')};
    outline-offset: -3px;
  }
`;

const line = `
  overflow: hidden;
  inline-size: 100%;
  text-overflow: ellipsis;
  white-space: nowrap;
`;
const Subject = styled.span`
  ${line}
  font-weight: 600;
  line-height: 18px;
`;
const Below = styled.span`
  ${line}
  font-size: 12px;
  line-height: 16px;
`;
