import { Button } from '@zendeskgarden/react-buttons';
import styled from 'styled-components';
import type { SimTicket } from '../../world/ticket-types';
import { color } from '../look/color';
import { useWorld } from '../state/hooks';
import { useLocalZendesk } from '../state/local-zendesk';
import { CustomFields } from './CustomFields';
import { SelectField } from './SelectField';
import { TagsField } from './TagsField';
import { capital } from './TicketHeading';

const STATUSES = ['new', 'open', 'pending', 'hold', 'solved', 'closed'] as const;
const TYPES = ['question', 'incident', 'problem', 'task'] as const;
const PRIORITIES = ['low', 'normal', 'high', 'urgent'] as const;

const options = (values: readonly string[]) =>
  values.map((value) => ({ value, label: value === 'hold' ? 'On hold' : capital(value) }));
const withNone = (values: readonly string[]) => [{ value: '', label: '–' }, ...options(values)];

export function TicketFields({ ticket }: { ticket: SimTicket }) {
  const { world, page } = useLocalZendesk();
  const users = useWorld((state) => state.users);
  const requester = users.find((user) => user.id === ticket.requesterId);
  const agents = users.filter((user) => user.role !== 'end-user');
  const update = (patch: Parameters<typeof world.updateTicket>[1]) =>
    world.updateTicket(ticket.id, patch, 'agent');

  return (
    <Fields aria-label="Ticket fields">
      <div>
        <Caption>Requester</Caption>
        <Requester
          type="button"
          title={`${requester?.name}'s page`}
          onClick={() => page.set({ view: { kind: 'user', userId: ticket.requesterId } })}
        >
          {requester?.name ?? 'Unknown'}
        </Requester>
      </div>
      <SelectField
        {...{ ticket, name: 'assignee', label: 'Assignee' }}
        value={String(ticket.assigneeId ?? '')}
        options={[
          { value: '', label: '–' },
          ...agents.map((agent) => ({ value: String(agent.id), label: agent.name })),
        ]}
        onChange={(value) => update({ assigneeId: value === '' ? null : Number(value) })}
      />
      <SelectField
        {...{ ticket, name: 'status', label: 'Status' }}
        value={ticket.status}
        options={options(STATUSES)}
        onChange={(value) => {
          const status = STATUSES.find((known) => known === value);
          if (status) update({ status });
        }}
      />
      <TagsField ticket={ticket} onChange={(tags) => update({ tags })} />
      <SelectField
        {...{ ticket, name: 'type', label: 'Type' }}
        value={ticket.type ?? ''}
        options={withNone(TYPES)}
        onChange={(value) => update({ type: TYPES.find((known) => known === value) ?? null })}
      />
      <SelectField
        {...{ ticket, name: 'priority', label: 'Priority' }}
        value={ticket.priority ?? ''}
        options={withNone(PRIORITIES)}
        onChange={(value) =>
          update({ priority: PRIORITIES.find((known) => known === value) ?? null })
        }
      />
      <CustomFields ticket={ticket} />
      <Button size="small" onClick={() => void world.submitFields(ticket.id)}>
        Save fields
      </Button>
    </Fields>
  );
}

const Fields = styled.section`
  display: flex;
  flex: none;
  flex-direction: column;
  gap: 16px;
  inline-size: 232px;
  padding: 16px;
  border-inline-end: 1px solid ${color('border.default')};
  overflow: auto;
  @media (min-width: 1400px) {
    inline-size: 264px;
  }
`;

const Caption = styled.div`
  font-weight: 600;
`;

const Requester = styled.button`
  padding: 0;
  border: 0;
  background: none;
  color: ${color('foreground.primary')};
  font: inherit;
  text-align: start;
  cursor: pointer;
  &:hover {
    text-decoration: underline;
  }
`;
