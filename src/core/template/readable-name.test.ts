import { readableName } from './readable-name';

test.each([
  ['order_update', 'Order update'],
  ['hello_world', 'Hello world'],
  ['noch_fragen', 'Noch fragen'],
  ['_2026__sale_', '2026 sale'],
  ['update', 'Update'],
  ['___', '___'],
  ['', ''],
])('%s', (name, words) => {
  expect(readableName(name)).toBe(words);
});
