import { coalesce } from './coalesce';

/** A task that ends when the test says so. */
function heldTask() {
  const running: (() => void)[] = [];
  const task = jest.fn(() => new Promise<void>((resolve) => running.push(resolve)));
  const finish = async () => {
    running.shift()?.();
    await Promise.resolve();
    await Promise.resolve();
  };
  return { task, finish };
}

test('the first wish runs at once', () => {
  const { task } = heldTask();
  coalesce(task)();
  expect(task).toHaveBeenCalledTimes(1);
});

test('a burst costs one more run, which starts after the last wish', async () => {
  const { task, finish } = heldTask();
  const wish = coalesce(task);
  for (let count = 0; count < 50; count++) wish();
  expect(task).toHaveBeenCalledTimes(1);
  await finish();
  expect(task).toHaveBeenCalledTimes(2);
  await finish();
  expect(task).toHaveBeenCalledTimes(2);
});

test('a wish during the second run is not forgotten', async () => {
  const { task, finish } = heldTask();
  const wish = coalesce(task);
  wish();
  wish();
  await finish();
  wish();
  await finish();
  expect(task).toHaveBeenCalledTimes(3);
});

test('a later wish runs again', async () => {
  const { task, finish } = heldTask();
  const wish = coalesce(task);
  wish();
  await finish();
  wish();
  expect(task).toHaveBeenCalledTimes(2);
});
