import { connectSdk } from '../../testing/connect-sdk';
import { TEST_MANIFEST, testWorld } from '../../testing/test-world';

const disposals: (() => void)[] = [];
afterEach(() => {
  for (const dispose of disposals.splice(0)) dispose();
});

it.each([
  [false, [8_000], 8_000],
  [false, [{ sticky: true }], null],
  [false, [undefined, 8_000], 5_000],
  [true, [8_000], 5_000],
  [true, [null, 8_000], 8_000],
  [true, [null, { sticky: true }], null],
])('options fourth: %s, given %j', async (notifyOptionsAreFourth, options, durationMs) => {
  const world = testWorld();
  world.setVariants({ notifyOptionsAreFourth });
  const { client, dispose } = connectSdk({ world, manifest: TEST_MANIFEST });
  disposals.push(dispose);
  await client.invoke('notify', 'Done', 'alert', ...options);
  expect(world.state.toasts).toMatchObject([{ text: 'Done', kind: 'alert', durationMs }]);
});

it.each([
  [true, 'Tom ', 'Tom &amp; Jo', 'Tom & Jo'],
  [false, 'Tom <img src=x>', 'Tom &amp; Jo', 'Tom &amp; Jo'],
])('shows HTML: %s', async (noticesAreHtml, tag, given, shown) => {
  const world = testWorld();
  world.setVariants({ noticesAreHtml });
  const { client, dispose } = connectSdk({ world, manifest: TEST_MANIFEST });
  disposals.push(dispose);
  await client.invoke('notify', 'Tom <img src=x>');
  await client.invoke('notify', given);
  expect(world.state.toasts.map(({ text }) => text)).toEqual([tag, shown]);
});
