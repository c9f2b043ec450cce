import { textOfValue } from './text-of-value';

const LABELS = new Map([
  ['express', 'Express'],
  ['ship_air', 'Shipping::By air'],
]);

test.each([
  ['text', ' A-17 ', 'A-17'],
  ['a number', 12.5, '12.5'],
  ['a choice', 'express', 'Express'],
  ['a choice within a category', 'ship_air', 'By air'],
  ['a choice nobody named', 'other', 'other'],
  ['several choices', ['express', 'other', ''], 'Express, other'],
  ['a tick', true, ''],
  ['nothing', null, ''],
  ['something else', { a: 1 }, ''],
])('%s', (_what, value, expected) => {
  expect(textOfValue(value, LABELS)).toBe(expected);
});
