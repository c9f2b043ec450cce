import { connectSdk } from '../testing/connect-sdk';
import { settle, TEST_MANIFEST, testWorld } from '../testing/test-world';

const disposals: (() => void)[] = [];
afterEach(() => {
  for (const dispose of disposals.splice(0)) dispose();
});

/** A composer beside an app, with timers that fire when the test says so. */
function lagging(variants: { takes?: number; shows?: number; twice?: boolean }) {
  const world = testWorld();
  world.setVariants({
    composerTakesAfterMs: variants.takes ?? 0,
    composerShowsAfterMs: variants.shows ?? 0,
    composerAddsTwice: variants.twice ?? false,
  });
  const timers: { ms: number; run: () => void }[] = [];
  const { client, dispose } = connectSdk({
    world,
    manifest: TEST_MANIFEST,
    schedule: (ms, run) => {
      timers.push({ ms, run });
      return () => {};
    },
  });
  disposals.push(dispose);
  return {
    world,
    client,
    has: () => world.ticket(1001).composer.text,
    shows: async () => (await client.get('comment.text'))['comment.text'],
    fire: (ms: number) => {
      const due = timers.filter((timer) => timer.ms === ms);
      for (const timer of due) timers.splice(timers.indexOf(timer), 1);
      for (const timer of due) timer.run();
    },
  };
}

it('without a lag a write is there and shown at once', async () => {
  const { client, has, shows } = lagging({});
  await client.set('comment.text', 'Hi');
  expect(has()).toBe('Hi');
  await expect(shows()).resolves.toBe('Hi');
});

it('takes a write later, and shows it later still, with its event', async () => {
  const { client, has, shows, fire } = lagging({ takes: 20, shows: 30 });
  const heard = jest.fn();
  client.on('comment.text.changed', heard);
  await settle();
  await client.set('comment.text', 'Hi');
  expect(has()).toBe('');
  fire(20);
  expect(has()).toBe('Hi');
  await expect(shows()).resolves.toBe('');
  expect(heard).not.toHaveBeenCalled();
  fire(30);
  await settle();
  await expect(shows()).resolves.toBe('Hi');
  expect(heard).toHaveBeenCalledWith('Hi');
});

it('the agent’s keys are there at once, and shown as late', async () => {
  const { world, has, shows, fire } = lagging({ takes: 20, shows: 30 });
  world.setComposerText(1001, 'typed', 'agent');
  expect(has()).toBe('typed');
  await expect(shows()).resolves.toBe('');
  fire(30);
  await expect(shows()).resolves.toBe('typed');
});

it('what is added comes twice where that is played; what is set does not', async () => {
  const { client, has, fire } = lagging({ takes: 20, twice: true });
  await client.set('comment.text', 'a');
  fire(20);
  await client.invoke('ticket.editor.insert', 'b');
  fire(20);
  expect(has()).toBe('ab');
  fire(40);
  expect(has()).toBe('abb');
});
