import { collapse } from './collapse';

test.each([
  ['a b', 'a b'],
  ['  a \n\t b\r\n', 'a b'],
  ['a\u00a0\u00a0b', 'a b'],
  [' \n ', ''],
])('%j', (text, expected) => {
  expect(collapse(text)).toBe(expected);
});
