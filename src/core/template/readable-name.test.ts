import { readableName, titleOf } from './readable-name';

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

test.each([
  ['one title', [{ name: 'a_b', title: 'News' }], 'News'],
  [
    'a title for each language',
    [
      { name: 'a_b', title: 'News' },
      { name: 'a_b', title: 'Neues' },
    ],
    'A b',
  ],
  ['none of this name', [{ name: 'c', title: 'C' }], 'A b'],
])('%s', (_what, templates, title) => {
  expect(titleOf('a_b', templates)).toBe(title);
});
