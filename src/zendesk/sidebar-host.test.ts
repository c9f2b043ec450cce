import { testWorld } from '../../simulator/testing/test-world';
import { createAnswerHost } from './answer-host';
import { createSidebarHost } from './sidebar-host';
import { arrivals, localZendesk, NOON } from './testing/local-zendesk';
import { readTicket } from './ticket/read-ticket';
import { createTicketStore } from './ticket/ticket-store';

const MINUTE = 60_000;

/** The host beside a ticket, on a computer whose clock is 20 minutes slow. */
async function hostBeside(scenario = 'fresh') {
  const zendesk = localZendesk({ world: testWorld(scenario) });
  const look = await readTicket(zendesk.client);
  if (!look.ok) throw new Error(look.error.kind);
  jest.useFakeTimers({ now: NOON - 20 * MINUTE, doNotFake: ['setTimeout'] });
  const stop = new AbortController();
  const store = createTicketStore(zendesk.client, look.value, 'light', stop.signal);
  return { ...zendesk, sidebar: createSidebarHost(createAnswerHost(zendesk.client, store)), stop };
}

const requestsOf = (asked: readonly string[]) =>
  asked.filter((label) => label.startsWith('request:'));

test('to be there costs no request, and the newest message tells the time', async () => {
  const { asked, sidebar } = await hostBeside();
  await arrivals();
  expect(requestsOf(asked())).toEqual([]);
  const { messages } = sidebar.getState().ticket;
  const newest = Math.max(...(messages ?? []).map(({ at }) => at ?? 0));
  expect(newest).toBeGreaterThan(NOON - 20 * MINUTE);
  expect(sidebar.serverClock.now()).toBe(newest);
});

test.each([
  ['macros', 'fetchMacros'],
  ['audits', 'audits'],
  ['the search', 'searchTickets'],
] as const)('an answer to %s sets the clock', async (_what, source) => {
  const { sidebar, host } = await hostBeside();
  const heard = jest.fn();
  sidebar.serverClock.subscribe(heard);
  const answer =
    source === 'fetchMacros' ? await sidebar.fetchMacros() : await sidebar.sources[source]('1001');
  expect(answer.ok).toBe(true);
  expect(host.refused).toEqual([]);
  expect(heard).toHaveBeenCalledTimes(1);
  expect(Math.abs(sidebar.serverClock.now() - NOON)).toBeLessThanOrEqual(1_000);
  expect(sidebar.serverClock.offByMs()).toBeGreaterThan(19 * MINUTE);
});

test('a refusal sets it too', async () => {
  const { sidebar } = await hostBeside();
  await expect(sidebar.sources.audits('999999')).resolves.toMatchObject({
    ok: false,
    error: { kind: 'status', status: 404 },
  });
  expect(Math.abs(sidebar.serverClock.now() - NOON)).toBeLessThanOrEqual(1_000);
});

test('the way to another ticket', async () => {
  const { sidebar, world } = await hostBeside('elsewhere');
  const other = world.state.tickets.find(({ id }) => id !== world.state.activeTicketId);
  await sidebar.goToTicket(String(other?.id));
  expect(world.state.activeTicketId).toBe(other?.id);
});

test('a field that was changed before the sidebar came is known to it', async () => {
  const { client, world } = localZendesk({ world: testWorld('fresh') });
  const look = await readTicket(client);
  if (!look.ok) throw new Error(look.error.kind);
  const store = createTicketStore(client, look.value, 'light', new AbortController().signal);
  const answer = createAnswerHost(client, store);
  await arrivals();
  world.updateTicket(world.state.activeTicketId, { priority: 'high' }, 'agent');
  await arrivals();
  const names = createSidebarHost(answer).extend((_client, _requests, _store, { names }) =>
    names(),
  );
  expect([...names]).toEqual(['ticket.priority']);
});
