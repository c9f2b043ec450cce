import { watchChangedFields } from '../edits/changed-fields';
import { arrivals, localZendesk } from '../testing/local-zendesk';
import { readTicket } from '../ticket/read-ticket';
import { createTicketStore } from '../ticket/ticket-store';
import { createGuardHost } from './guard-host';

async function guardBeside(scenario = 'closed') {
  const zendesk = localZendesk({ scenario });
  const look = await readTicket(zendesk.client);
  if (!look.ok) throw new Error(look.error.kind);
  const stop = new AbortController();
  const store = createTicketStore(zendesk.client, look.value, 'light', stop.signal);
  await arrivals();
  const changed = watchChangedFields(zendesk.client, stop.signal);
  const guard = createGuardHost(zendesk.client, zendesk.client, store, changed);
  return { ...zendesk, stop, store, guard };
}

test('a look sees what no event has told yet', async () => {
  const { guard, world, ticketId, store } = await guardBeside();
  world.setFault('events', { kind: 'offline' });
  const before = store.getState().ticket;
  world.setComposerText(ticketId, 'Hello', 'agent');
  world.customerWrites(ticketId, { text: 'Hi', channel: 'whatsapp' });
  const looked = guard.lookNow();
  expect(store.getState().ticket).toBe(before);
  const seen = await looked;
  expect(seen).toMatchObject({ ticketId: String(ticketId), composer: { text: 'Hello' } });
  expect(seen?.messages).toHaveLength((before.messages?.length ?? 0) + 1);
});

test('what cannot be read stays as it is known', async () => {
  const { guard, world, type } = await guardBeside();
  type('Hello');
  await arrivals();
  world.setFault('comment.text', { kind: 'namedError', name: 'Error', message: 'no' });
  world.setFault('ticket.conversation', { kind: 'namedError', name: 'Error', message: 'no' });
  const seen = await guard.lookNow();
  expect(seen?.composer.text).toBe('Hello');
  expect(seen?.messages?.length).toBeGreaterThan(0);
});

test('a look that hangs is given up well before a hook has to answer', async () => {
  const { guard, world } = await guardBeside();
  jest.useFakeTimers();
  world.setFault('get', { kind: 'noAnswer' });
  const seen = guard.lookNow();
  await jest.advanceTimersByTimeAsync(1_200);
  await expect(seen).resolves.toBeNull();
});

test('tells the requester’s language', async () => {
  const { guard, world } = await guardBeside();
  await expect(guard.requesterLocale()).resolves.toMatch(/^en/);
  world.setFault('ticket.requester', { kind: 'namedError', name: 'Error', message: 'no' });
  await expect(guard.requesterLocale()).resolves.toBeNull();
});

test.each([
  [false, 10_000],
  [true, 5_000],
])('a notice is shown wherever its options belong (fourth: %s)', async (isFourth, durationMs) => {
  const { guard, world } = await guardBeside();
  world.setVariants({ notifyOptionsAreFourth: isFourth });
  await expect(guard.notify('Look out')).resolves.toMatchObject({ ok: true });
  expect(world.state.toasts).toMatchObject([{ text: 'Look out', kind: 'alert', durationMs }]);
});

test('hears of failed saves and of files until the end', async () => {
  const { guard, world, ticketId, client } = await guardBeside();
  const stop = new AbortController();
  const failed = jest.fn();
  const files = jest.fn();
  guard.onSubmitFailed(failed, stop.signal);
  guard.onAttachments(files, stop.signal);
  world.setSendFiresTicketSave(true);
  client.on('ticket.save', () => Promise.reject('no'));
  world.setComposerText(ticketId, 'Hello', 'agent');
  await arrivals();
  await world.submitReply(ticketId);
  world.setComposerAttachments(ticketId, []);
  await arrivals();
  expect([failed.mock.calls.length, files.mock.calls.length]).toEqual([1, 1]);
  stop.abort();
  await arrivals();
  await world.submitReply(ticketId);
  world.setComposerAttachments(ticketId, []);
  await arrivals();
  expect([failed.mock.calls.length, files.mock.calls.length]).toEqual([1, 1]);
});
