import { applyMacro, goToTicket } from './host-commands';
import type { ZafClient } from './sdk/zaf-client';
import { localZendesk } from './testing/local-zendesk';

test('opens the other ticket', async () => {
  const { client, host, world } = localZendesk({ scenario: 'elsewhere' });
  const other = world.state.tickets.find(({ id }) => id !== world.state.activeTicketId);
  await expect(goToTicket(client, String(other?.id))).resolves.toMatchObject({ ok: true });
  expect(host.refused).toEqual([]);
  expect(world.state.activeTicketId).toBe(other?.id);
});

test('a refusal is a value', async () => {
  const { client, world } = localZendesk();
  world.setFault('routeTo', { kind: 'status', status: 403 });
  await expect(goToTicket(client, '1002')).resolves.toMatchObject({
    ok: false,
    error: { kind: 'refused', call: 'routeTo' },
  });
});

test.each([
  ['1234', 1234],
  ['no number', 'no number'],
])('the id %s goes out as %p', async (id, sent) => {
  const invoke = jest.fn(async () => ({}));
  await goToTicket({ invoke } as unknown as ZafClient, id);
  expect(invoke).toHaveBeenCalledWith('routeTo', 'ticket', sent);
});

test('runs Zendesk’s own macro on the ticket', async () => {
  const { client, draft, world, ticketId } = localZendesk();
  await expect(applyMacro(client, '304')).resolves.toMatchObject({ ok: true });
  expect(draft()).toContain('Good news, Lena');
  expect(world.ticket(ticketId).status).toBe('pending');
});

test.each(['999999', 'no-number'])('a macro that is not there: %s', async (macroId) => {
  const { client, draft } = localZendesk();
  await expect(applyMacro(client, macroId)).resolves.toMatchObject({
    ok: false,
    error: { kind: 'refused', call: 'macro' },
  });
  expect(draft()).toBe('');
});

test('no answer', async () => {
  jest.useFakeTimers();
  const { client, world } = localZendesk();
  world.setFault('macro', { kind: 'noAnswer' });
  const applied = applyMacro(client, '304');
  await jest.advanceTimersByTimeAsync(8_000);
  await expect(applied).resolves.toEqual({
    ok: false,
    error: { kind: 'no-answer', call: 'macro' },
  });
});
