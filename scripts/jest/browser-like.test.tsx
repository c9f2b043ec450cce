import { setImmediate } from 'node:timers';

test('the page keeps its own timers', async () => {
  const happened: string[] = [];
  const turn = () => new Promise((resolve) => setImmediate(resolve));
  clearTimeout(setTimeout(() => happened.push('cleared')));
  await new Promise<void>((resolve) => setTimeout(resolve, 2));
  await turn();
  expect(happened).toEqual([]);
});

test('between two fake timers everything that was promised happens', async () => {
  jest.useFakeTimers();
  const happened: string[] = [];
  setTimeout(async () => {
    happened.push('first');
    for (let step = 0; step < 100; step += 1) await null;
    happened.push('promised');
  }, 10);
  setTimeout(() => happened.push('second'), 20);
  await jest.advanceTimersByTimeAsync(20);
  jest.useRealTimers();
  expect(happened).toEqual(['first', 'promised', 'second']);
});
