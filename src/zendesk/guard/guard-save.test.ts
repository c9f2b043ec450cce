import { localZendesk } from '../testing/local-zendesk';
import { guardSave, HOOK_LIMIT_MS, type SaveDecision } from './guard-save';

/** The real SDK beside a ticket whose messages Zendesk asks about. */
function guarded(decide: SaveDecision) {
  jest.useFakeTimers();
  const zendesk = localZendesk();
  const { world, client, ticketId, type } = zendesk;
  world.setSendFiresTicketSave(true);
  const stop = new AbortController();
  guardSave(client, decide, stop.signal);
  type('Hello');
  return { ...zendesk, stop, send: () => world.submitReply(ticketId) };
}

const NEVER = () => new Promise<never>(() => {});
const after = <T>(ms: number, value: T) =>
  new Promise<T>((resolve) => setTimeout(() => resolve(value), ms));

test.each<[string, SaveDecision, string | null]>([
  ['nothing against it', async () => null, null],
  ['a text', async () => 'Hold on', 'Hold on'],
  ['a customer’s name', async () => 'Hold on: <b>Tom</b> & Jo', 'Hold on: <b>Tom</b> & Jo'],
  ['a late text, still in time', () => after(HOOK_LIMIT_MS - 1, 'Hold on'), 'Hold on'],
  ['a text too late', () => after(HOOK_LIMIT_MS + 1, 'Hold on'), null],
  ['no answer ever', NEVER, null],
  ['a failure', () => Promise.reject(new Error('broken')), null],
  [
    'something that throws',
    () => {
      throw new Error('broken');
    },
    null,
  ],
])('%s: %j', async (_what, decide, refused) => {
  const { send } = guarded(decide);
  await jest.advanceTimersByTimeAsync(0);
  const sent = send();
  await jest.advanceTimersByTimeAsync(HOOK_LIMIT_MS);
  await expect(sent).resolves.toMatchObject(
    refused === null ? { sent: true } : { sent: false, reason: 'refused', text: refused },
  );
});

test('who comes too late is told so, and leaves no timer', async () => {
  let late: AbortSignal | undefined;
  const { send } = guarded((signal) => {
    late = signal;
    return NEVER();
  });
  await jest.advanceTimersByTimeAsync(0);
  const sent = send();
  await jest.advanceTimersByTimeAsync(HOOK_LIMIT_MS - 1);
  expect(late?.aborted).toBe(false);
  await jest.advanceTimersByTimeAsync(1);
  expect(late?.aborted).toBe(true);
  await sent;
});

test('each attempt is asked about, until the end', async () => {
  const decide = jest.fn(async () => 'Hold on');
  const { send, stop } = guarded(decide);
  await jest.advanceTimersByTimeAsync(0);
  for (const attempt of [1, 2]) {
    await expect(send()).resolves.toMatchObject({ sent: false, text: 'Hold on' });
    expect(decide).toHaveBeenCalledTimes(attempt);
  }
  stop.abort();
  await jest.advanceTimersByTimeAsync(0);
  await expect(send()).resolves.toMatchObject({ sent: true });
});
