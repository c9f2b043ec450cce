import { elapsed } from './elapsed';

const MINUTE = 60_000;

test.each([
  [0, ''],
  [10 * MINUTE, '+10 min'],
  [60 * MINUTE, '+1 h'],
  [1440 * MINUTE, '+1 d'],
  [(1440 + 190) * MINUTE, '+1 d 3 h 10 min'],
  [-5 * MINUTE, '−5 min'],
])('%d ms', (ms, text) => {
  expect(elapsed(ms)).toBe(text);
});
