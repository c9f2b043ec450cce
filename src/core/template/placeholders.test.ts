import {
  countOfPositions,
  hasPlaceholder,
  isPosition,
  placeholdersIn,
  replacePlaceholders,
} from './placeholders';

test.each([
  ['none', 'Hello', []],
  ['numbers, each once, in the order of the text', '{{2}} {{1}}{{2}}', ['2', '1']],
  ['names', 'Hi {{first_name}}, {{order_id}}', ['first_name', 'order_id']],
  ['not spaced, not dotted, not single', '{{ 1 }} {{ticket.id}} {1} {{}}', []],
])('%s', (_name, text, expected) => {
  expect(placeholdersIn(text)).toEqual(expected);
});

test('replaces once, and leaves what has no value', () => {
  const values: Record<string, string> = { '1': '{{2}} $& $1', name: 'Ana' };
  expect(replacePlaceholders('{{1}}, {{2}}, {{name}}', (name) => values[name] ?? null)).toBe(
    '{{2}} $& $1, {{2}}, Ana',
  );
});

describe('positions', () => {
  test.each([
    ['1', true],
    ['10', true],
    ['name', false],
    ['1st', false],
    ['', false],
  ])('%j is one: %s', (name, expected) => {
    expect(isPosition(name)).toBe(expected);
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
});
