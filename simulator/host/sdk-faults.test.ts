/** What goes wrong between the real SDK and a host: every fault switch. */
import { connectSdk, SDK_BUILD } from '../testing/connect-sdk';
import { settle, TEST_MANIFEST, testWorld } from '../testing/test-world';
import type { Faults } from '../world/fault-types';

const disposals: (() => void)[] = [];
afterEach(() => {
  jest.useRealTimers();
  for (const dispose of disposals.splice(0)) dispose();
});

function withFaults(faults: Faults) {
  const world = testWorld('fresh', { faults });
  const connection = connectSdk({ world, manifest: TEST_MANIFEST });
  disposals.push(connection.dispose);
  return { ...connection, world };
}

it('an unnamed error resolves, as the SDK has it', async () => {
  const { client } = withFaults({ get: { kind: 'unnamedError', text: 'oops' } });
  await expect(client.get('ticket.id')).resolves.toBe('oops');
});

it('a named error of one path stays with that path', async () => {
  const { client } = withFaults({
    'ticket.conversation': { kind: 'namedError', name: 'Broken', message: 'is broken' },
  });
  const bulk = await client.get(['ticket.id', 'ticket.conversation']);
  expect(bulk['ticket.id']).toBe(1001);
  expect(bulk.errors['ticket.conversation']).toMatchObject({ name: 'Broken' });
  await expect(client.get('ticket.conversation')).rejects.toThrow('is broken');
});

it.each([
  ['get', { kind: 'offline' }, 'network is down'],
  ['set', { kind: 'status', status: 403 }, 'status 403'],
  ['macro', { kind: 'status', status: 500 }, 'status 500'],
] as const)('%s can fail: %o', async (key, fault, message) => {
  const { client } = withFaults({ [key]: fault });
  const call = {
    get: () => client.get('ticket.id'),
    set: () => client.set('comment.text', 'x'),
    macro: () => client.invoke('macro', 301),
  }[key];
  await expect(call()).rejects.toThrow(message);
});

it('a get that is never answered ends with the SDK’s own limit, each build in its own way', async () => {
  jest.useFakeTimers();
  const { client } = withFaults({ 'ticket.id': { kind: 'noAnswer' } });
  const answered = jest.fn();
  client.get('ticket.id').then(
    ({ name }) => answered(`resolved: ${name}`),
    ({ message }) => answered(`rejected: ${message}`),
  );
  const [limitMs, end] =
    SDK_BUILD === 'newest'
      ? [300_000, 'rejected: Invocation request timeout']
      : [5_000, 'resolved: TimeoutError'];
  await jest.advanceTimersByTimeAsync(limitMs - 1);
  expect(answered).not.toHaveBeenCalled();
  await jest.advanceTimersByTimeAsync(1);
  expect(answered.mock.calls).toEqual([[end]]);
});

it('what is invoked is done, though its answer is lost', async () => {
  const { client, host, world } = withFaults({ 'ticket.editor.insert': { kind: 'lostAnswer' } });
  const answered = jest.fn();
  client.invoke('ticket.editor.insert', 'Hello').then(answered, answered);
  await settle();
  expect(world.ticket(1001).composer.text).toBe('Hello');
  expect(answered).not.toHaveBeenCalled();
  expect(host.wire.at(-1)?.label).toBe('lost: answer to invoke ticket.editor.insert');
});

it('a late answer comes late', async () => {
  jest.useFakeTimers();
  const { client } = withFaults({ get: { kind: 'delay', ms: 1500 } });
  const answered = jest.fn();
  client.get('ticket.id').then(answered);
  await jest.advanceTimersByTimeAsync(1499);
  expect(answered).not.toHaveBeenCalled();
  await jest.advanceTimersByTimeAsync(1);
  expect(answered).toHaveBeenCalledTimes(1);
});

it('registration can come twice, and queued messages are then sent twice', async () => {
  const { client, host } = withFaults({ registration: { kind: 'twice' } });
  const registered = jest.fn();
  client.on('app.registered', registered);
  client.get('ticket.id');
  await settle();
  expect(registered).toHaveBeenCalledTimes(2);
  expect(host.wire.filter(({ label }) => label === 'get ticket.id')).toHaveLength(2);
});

it('events can come twice, or get lost', async () => {
  const { client, world } = withFaults({ events: { kind: 'twice' } });
  const heard = jest.fn();
  client.on('comment.text.changed', heard);
  await settle();
  world.setComposerText(1001, 'a', 'agent');
  await settle();
  expect(heard).toHaveBeenCalledTimes(2);
  world.setFault('comment.text.changed', { kind: 'noAnswer' });
  world.setComposerText(1001, 'b', 'agent');
  await settle();
  expect(heard).toHaveBeenCalledTimes(2);
});
