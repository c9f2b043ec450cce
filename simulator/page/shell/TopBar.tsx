import styled from 'styled-components';
import { TopBarApp } from '../apps/TopBarApp';
import { color } from '../look/color';
import { useWorld } from '../state/hooks';
import { useLocalZendesk } from '../state/local-zendesk';
import { TicketTabs } from './TicketTabs';

export function TopBar() {
  const agent = useWorld((state) => state.users.find((user) => user.id === state.agentId));
  return (
    <Bar>
      <Tabs>
        <TicketTabs />
        <NewTicket />
      </Tabs>
      <Tools>
        <TopBarApp />
        <Agent title={agent?.name}>{agent ? initials(agent.name) : '?'}</Agent>
      </Tools>
    </Bar>
  );
}

/** Only for apps that want to see one. */
function NewTicket() {
  const { world, boot } = useLocalZendesk();
  if (!('new_ticket_sidebar' in boot.app.locations)) return null;
  return (
    <Add type="button" onClick={() => world.openTicket(world.beginTicket())}>
      + New ticket
    </Add>
  );
}

export function initials(name: string): string {
  const words = name.split(/\s+/).filter(Boolean);
  return [words[0], words.length > 1 ? words.at(-1) : undefined]
    .map((word) => [...(word ?? '')][0] ?? '')
    .join('')
    .toUpperCase();
}

const Bar = styled.header`
  grid-area: top;
  display: flex;
  align-items: stretch;
  justify-content: space-between;
  border-block-end: 1px solid ${color('border.default')};
  background: ${color('background.subtle')};
`;

const Tabs = styled.div`
  display: flex;
  min-inline-size: 0;
`;

const Add = styled.button`
  flex: none;
  padding-inline: 12px;
  border: 0;
  background: transparent;
  color: inherit;
  font: inherit;
  cursor: pointer;
`;

const Tools = styled.div`
  display: flex;
  align-items: center;
  gap: 12px;
  padding-inline: 16px;
`;

const Agent = styled.span`
  display: grid;
  place-items: center;
  inline-size: 32px;
  block-size: 32px;
  border-radius: 50%;
  background: ${color('background.primaryEmphasis')};
  color: ${color('foreground.onEmphasis')};
  font-size: 12px;
  font-weight: 600;
`;
