import { collapse } from './compare-text';
import { withoutAddresses } from './without-addresses';

test.each([
  ['see https://shop.example/a?b#c now', 'see now'],
  ['www.shop.example or ana@shop.example', 'or'],
  ['order BB-48213 of 3 pm', 'order of pm'],
  ['no address', 'no address'],
])('%s', (text, expected) => {
  expect(collapse(withoutAddresses(text))).toBe(expected);
});
