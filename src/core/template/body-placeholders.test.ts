import {
  countOfPositions,
  hasPlaceholder,
  positionsIn,
  replacePositions,
} from './body-placeholders';

test.each([
  ['none', 'Hello', []],
  ['in the order of the text, with repeats', '{{2}} {{1}}{{2}}', [2, 1, 2]],
  ['two digits', '{{10}}', [10]],
  ['not named, not spaced', '{{name}} {{ 1 }} {1}', []],
])('positions: %s', (_name, text, expected) => {
  expect(positionsIn(text)).toEqual(expected);
});

test.each([
  [[], 0],
  [[1], 1],
  [[2, 1, 2], 2],
  [[2], null],
  [[1, 3], null],
  [[0, 1], null],
])('%j counts %s', (positions, count) => {
  expect(countOfPositions(positions)).toBe(count);
});

test('replaces once, and leaves what has no value', () => {
  const values: Record<number, string> = { 1: '{{2}} $& $1', 2: 'two' };
  expect(replacePositions('{{1}}, {{2}}, {{3}}', (n) => values[n] ?? null)).toBe(
    '{{2}} $& $1, two, {{3}}',
  );
});

test.each([
  ['{{1}}', true],
  ['a {{ticket.id}} b', true],
  ['{{}}', true],
  ['{{1}', false],
  ['}}{{', false],
  ['{1}', false],
])('%s is a placeholder: %s', (text, expected) => {
  expect(hasPlaceholder(text)).toBe(expected);
});
