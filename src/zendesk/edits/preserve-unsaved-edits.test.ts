import { waitsAreOver } from '../../../test/fixtures/quick-timers.fixture';
import { arrivals, localZendesk } from '../testing/local-zendesk';
import { watchChangedFields } from './changed-fields';
import { preserveUnsavedEdits } from './preserve-unsaved-edits';

waitsAreOver();

const EDITS = {
  priority: 'urgent',
  status: 'pending',
  type: 'incident',
  subject: 'Something else',
  tags: ['whatsapp', 'exchange', 'mine'],
  customFields: { '360001': 'express' },
} as const;

async function beside({ notesUndoEdits = true } = {}) {
  const zendesk = localZendesk({ scenario: 'closed' });
  const { world, client, ticketId, host } = zendesk;
  world.setVariants({ notesUndoEdits });
  const changed = watchChangedFields(client);
  await arrivals();
  const addNote = async () => world.addNote(ticketId, { html: 'A note' });
  const ticket = { client, requests: client, changed, ticketId: String(ticketId) };
  return {
    ...zendesk,
    addNote,
    changed,
    ticket: () => world.ticket(ticketId),
    preserving: (update: () => Promise<unknown> = addNote) => preserveUnsavedEdits(ticket, update),
    requests: () => host.requests.map(({ method }) => method),
    sets: () => host.wire.filter(({ label }) => label.startsWith('set ')).map(({ label }) => label),
  };
}

async function edited(notesUndoEdits = true) {
  const zendesk = await beside({ notesUndoEdits });
  zendesk.world.updateTicket(zendesk.ticketId, EDITS, 'agent');
  await arrivals();
  return zendesk;
}

test('without it such an update loses them: the local Zendesk plays that', async () => {
  const { addNote, ticket } = await edited();
  await addNote();
  expect(ticket()).not.toMatchObject({ priority: 'urgent' });
});

test.each([true, false])(
  'edits that are not saved stay (undone by Zendesk: %s)',
  async (undoes) => {
    const { preserving, ticket, requests } = await edited(undoes);
    await preserving();
    expect(ticket()).toMatchObject(EDITS);
    expect(ticket().conversation.at(-1)).toMatchObject({ text: 'A note' });
    expect(requests()).toEqual(['GET']);
  },
);

test('what the update itself changed is no edit of the agent’s', async () => {
  const { world, ticketId, ticket, preserving } = await beside();
  await preserving(async () => {
    world.updateTicket(ticketId, { priority: 'high', status: 'pending' }, 'somebody else');
  });
  expect(ticket()).toMatchObject({ priority: 'high', status: 'pending' });
});

/** A ticket that the page shows as it was before a colleague changed it. */
async function behind() {
  const zendesk = await beside();
  const { world, ticketId } = zendesk;
  world.updateTicket(ticketId, { status: 'open', tags: ['vip'] });
  await arrivals();
  await world.submitFields(ticketId);
  await arrivals();
  return {
    ...zendesk,
    /** Saved by a colleague; nothing of it has come to this page. */
    colleagueSaves: () => {
      const state = world.state;
      world.replace({
        ...state,
        tickets: state.tickets.map((one) =>
          one.id === ticketId
            ? { ...one, saved: { ...one.saved, status: 'pending', tags: ['vip', 'x'] } }
            : one,
        ),
      });
    },
  };
}

test('nothing changed by the agent: nothing is set back, and nothing asked', async () => {
  const { colleagueSaves, preserving, ticket, sets, requests } = await behind();
  colleagueSaves();
  await preserving();
  await arrivals();
  expect(ticket()).toMatchObject({ status: 'pending', tags: ['vip', 'x'] });
  expect(sets()).toEqual([]);
  expect(requests()).toEqual([]);
});

test('tags are merged: the agent’s own come back, a colleague’s stay', async () => {
  const { colleagueSaves, preserving, ticket, world, ticketId } = await behind();
  world.updateTicket(ticketId, { tags: ['vip', 'mine'] }, 'agent');
  await arrivals();
  colleagueSaves();
  await preserving();
  await arrivals();
  expect(ticket()).toMatchObject({ status: 'pending' });
  expect([...ticket().tags].sort()).toEqual(['mine', 'vip', 'x']);
});

test('what was submitted is no edit any more; where that failed it is one still', async () => {
  const { world, ticketId, changed } = await edited();
  expect(changed.names().has('ticket.priority')).toBe(true);
  const no = world.beforeSave(async () => ({ refused: 'no' }));
  await world.submitFields(ticketId);
  await arrivals();
  expect(changed.names().has('ticket.priority')).toBe(true);
  no();
  await world.submitFields(ticketId);
  await arrivals();
  expect([...changed.names()]).toEqual([]);
});

test.each([
  ['refused', { kind: 'status', status: 403 }],
  ['never answered', { kind: 'noAnswer' }],
] as const)('where the ticket’s own state is %s it goes on all the same', async (_how, fault) => {
  const { world, preserving, ticket } = await edited();
  world.setFault('/api/v2/tickets/*', fault);
  await preserving();
  expect(ticket().conversation.at(-1)).toMatchObject({ text: 'A note' });
});

test('what the update gave is given back', async () => {
  const { preserving } = await edited();
  await expect(preserving(async () => 'kept')).resolves.toBe('kept');
});
