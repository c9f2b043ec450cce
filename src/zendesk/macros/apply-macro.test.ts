import { localZendesk } from '../testing/local-zendesk';
import { applyMacro } from './apply-macro';

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
