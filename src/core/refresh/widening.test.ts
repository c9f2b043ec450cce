import { wideningBy } from './widening';

test.each([
  [700, 700, 1],
  [700, 350, 1],
  [700, 349, 2],
  [700, 175, 2],
  [700, 174, 4],
  [700, 70, 4],
  [700, 69, 8],
  [700, 0, 8],
  [0, 0, 1],
])('of %i a minute %i left: %i times', (limit, remaining, times) => {
  expect(wideningBy({ limit, remaining })).toBe(times);
});
