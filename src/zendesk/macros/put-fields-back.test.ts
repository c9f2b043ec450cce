import type { FieldChange } from '../../core/macro/field-changes';
import { arrivals, localZendesk } from '../testing/local-zendesk';
import { putFieldsBack } from './put-fields-back';

async function after(
  patch: Parameters<ReturnType<typeof localZendesk>['world']['updateTicket']>[1],
) {
  const zendesk = localZendesk({ scenario: 'closed' });
  const { world, ticketId, client } = zendesk;
  world.updateTicket(ticketId, patch, 'agent');
  await arrivals();
  return {
    ticket: () => world.ticket(ticketId),
    back: (...changes: FieldChange[]) => putFieldsBack(client, changes),
  };
}

const value = (
  field: string,
  before: string | null | undefined,
  is: string | null,
): FieldChange => ({
  kind: 'value',
  field,
  before,
  after: is,
});

test('fields and tags are as they were', async () => {
  const { ticket, back } = await after({
    status: 'pending',
    priority: 'high',
    tags: ['mine', 'return'],
    customFields: { '360001': 'express' },
  });
  await back(
    value('status', 'open', 'pending'),
    value('priority', null, 'high'),
    { kind: 'tags', added: ['return'], removed: ['gone'] },
    value('custom_field_360001', 'standard', 'express'),
  );
  expect(ticket()).toMatchObject({ status: 'open', customFields: { '360001': 'standard' } });
  expect([...ticket().tags].sort()).toEqual(['gone', 'mine']);
  expect(ticket().priority).toBeNull();
});

test('what the agent has changed since then is the agent’s own', async () => {
  const { ticket, back } = await after({ status: 'hold' });
  await back(value('status', 'open', 'pending'));
  expect(ticket()).toMatchObject({ status: 'hold' });
});

test('what is not known, or set in another form, is left alone', async () => {
  const { ticket, back } = await after({ status: 'pending', assigneeId: null });
  const before = ticket();
  await back(value('status', undefined, 'pending'), value('assignee_id', '7', null), {
    kind: 'other',
    field: 'brand_id',
  });
  expect(ticket()).toEqual(before);
});
