import { timed, timeTable } from './timed';

test('a step tells what came of it and how long it took', async () => {
  jest.useFakeTimers();
  const step = timed('types', async () => {
    await jest.advanceTimersByTimeAsync(1_500);
    return { passed: 1, failed: 0 };
  });
  await expect(step).resolves.toEqual({
    name: 'types',
    outcome: { passed: 1, failed: 0 },
    tookMs: 1_500,
  });
});

test('each step has its line, and a failed one is seen', () => {
  const table = timeTable([
    { name: 'types', outcome: { passed: 1, failed: 0 }, tookMs: 1_540 },
    { name: 'unit tests', outcome: { passed: 5_769, failed: 2 }, tookMs: 98_900 },
  ]);
  expect(table).toBe(
    '    1.5 s  ok      types (1 of 1)\n   98.9 s  FAILED  unit tests (5769 of 5771)',
  );
});
