import { goToTicket } from './go-to-ticket';
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
