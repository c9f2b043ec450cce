import { arrivals, localZendesk } from '../testing/local-zendesk';
import { keepingEdits } from './keeping-edits';

const EDITS = {
  priority: 'urgent',
  status: 'pending',
  type: 'incident',
  subject: 'Something else',
  tags: ['mine'],
  customFields: { '360001': 'express' },
} as const;

async function edited(notesUndoEdits = true) {
  const zendesk = localZendesk({ scenario: 'closed' });
  const { world, client, ticketId, host } = zendesk;
  world.setVariants({ notesUndoEdits });
  world.updateTicket(ticketId, EDITS, 'agent');
  await arrivals();
  const addNote = async () => world.addNote(ticketId, { html: 'A note' });
  return {
    ...zendesk,
    addNote,
    ticket: () => world.ticket(ticketId),
    keeping: (update: () => Promise<unknown> = addNote) =>
      keepingEdits(client, client, String(ticketId), update),
    requests: () => host.requests.map(({ method }) => method),
  };
}

test('without it such an update loses them: the local Zendesk plays that', async () => {
  const { addNote, ticket } = await edited();
  await addNote();
  expect(ticket()).not.toMatchObject({ priority: 'urgent' });
});

test.each([true, false])(
  'edits that are not saved stay (undone by Zendesk: %s)',
  async (undoes) => {
    const { keeping, ticket, requests } = await edited(undoes);
    await keeping();
    expect(ticket()).toMatchObject(EDITS);
    expect(ticket().conversation.at(-1)).toMatchObject({ text: 'A note' });
    expect(requests()).toEqual(['GET']);
  },
);

test('what the update itself changed is no edit of the agent’s', async () => {
  const { world, ticketId, client, ticket } = await edited();
  world.updateTicket(ticketId, { priority: null, status: 'open', type: null }, 'somebody else');
  await arrivals();
  await keepingEdits(client, client, String(ticketId), async () => {
    world.updateTicket(ticketId, { priority: 'high' }, 'somebody else');
  });
  expect(ticket()).toMatchObject({ priority: 'high', status: 'open' });
});

test.each([
  ['refused', { kind: 'status', status: 403 }],
  ['never answered', { kind: 'noAnswer' }],
] as const)('where the ticket’s own state is %s it goes on all the same', async (_how, fault) => {
  const { world, keeping, ticket } = await edited();
  world.setFault('/api/v2/tickets/*', fault);
  await keeping();
  expect(ticket().conversation.at(-1)).toMatchObject({ text: 'A note' });
});

test('what the update gave is given back', async () => {
  const { keeping } = await edited();
  await expect(keeping(async () => 'kept')).resolves.toBe('kept');
});
