/** `ticket.save`: every outcome of zaf-protocol.md section 9, with the real SDK. */
import { connectSdk } from '../testing/connect-sdk';
import { settle, TEST_MANIFEST, testWorld } from '../testing/test-world';

const disposals: (() => void)[] = [];
afterEach(() => {
  jest.useRealTimers();
  for (const dispose of disposals.splice(0)) dispose();
});

function connected() {
  const world = testWorld('fresh', { sendFiresTicketSave: true });
  const connection = connectSdk({ world, manifest: TEST_MANIFEST, hookTimeoutMs: 10_000 });
  disposals.push(connection.dispose);
  return { ...connection, world };
}

const GENERIC = 'Test app did not let the ticket be saved.';

it.each<[string, () => unknown, string | null]>([
  ['returns true', () => true, null],
  ['returns nothing', () => undefined, null],
  ['returns false', () => false, GENERIC],
  ['returns a text', () => 'Not yet', 'Not yet'],
  ['returns an Error', () => new Error('Wrong'), 'Wrong'],
  [
    'throws',
    () => {
      throw new Error('Broken');
    },
    'Broken',
  ],
  ['rejects with an Error', () => Promise.reject(new Error('Later')), 'Later'],
  ['rejects with nothing', () => Promise.reject(), GENERIC],
  ['resolves to false', () => Promise.resolve(false), null],
  ['resolves to a text', () => Promise.resolve('No'), null],
])('a handler that %s', async (_, handler, refused) => {
  const { client, host } = connected();
  client.on('ticket.save', handler);
  await settle();
  await expect(host.triggerHook(1001, 'ticket.save')).resolves.toEqual(
    refused === null ? { ok: true } : { refused },
  );
});

it('asks nobody when nobody listens', async () => {
  const { host } = connected();
  await settle();
  await expect(host.triggerHook(1001, 'ticket.save')).resolves.toEqual({ ok: true });
});

it('reports a handler that never settles', async () => {
  jest.useFakeTimers();
  const { client, host, world } = connected();
  client.on('ticket.save', () => new Promise(() => {}));
  await settle();
  world.setComposerText(1001, 'Hello', 'agent');
  const sent = world.submitReply(1001);
  await jest.advanceTimersByTimeAsync(10_000);
  await expect(sent).resolves.toMatchObject({ sent: false, reason: 'hung' });
  expect(host.wire.some(({ label }) => label.includes('did not settle'))).toBe(true);
});

it('a refusal keeps the draft, shows its text and fires fail and always', async () => {
  const { client, world } = connected();
  const events: string[] = [];
  for (const end of ['start', 'done', 'fail', 'always']) {
    client.on(`ticket.submit.${end}`, () => events.push(end));
  }
  client.on('ticket.save', () => 'Please check the draft first');
  await settle();
  world.setComposerText(1001, 'Hello', 'agent');
  await expect(world.submitReply(1001)).resolves.toMatchObject({ reason: 'refused' });
  await settle();
  expect(world.ticket(1001).composer.text).toBe('Hello');
  expect(world.state.toasts.at(-1)?.text).toBe('Please check the draft first');
  expect(events).toEqual(['start', 'fail', 'always']);
});

it('is not asked for a messaging reply unless the switch says so', async () => {
  const { client, world } = connected();
  const hook = jest.fn(() => false);
  client.on('ticket.save', hook);
  await settle();
  world.setSendFiresTicketSave(false);
  world.setComposerText(1001, 'Hello', 'agent');
  await expect(world.submitReply(1001)).resolves.toMatchObject({ sent: true });
  expect(hook).not.toHaveBeenCalled();
  world.setCommentType(1001, 'internalNote');
  world.setComposerText(1001, 'A note', 'agent');
  await expect(world.submitReply(1001)).resolves.toMatchObject({ sent: false });
});
