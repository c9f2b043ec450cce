import { readableName } from './readable-name';

test.each([
  ['order_update', 'Order update'],
  ['first_name', 'First name'],
  ['delivery_day_v2', 'Delivery day v2'],
  ['hello', 'Hello'],
  ['_odd__one_', 'Odd one'],
  ['', ''],
])('%s', (name, words) => {
  expect(readableName(name)).toBe(words);
});
