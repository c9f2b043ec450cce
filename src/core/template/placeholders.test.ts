import { placeholdersIn, replacePlaceholders } from './placeholders';

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
