import { macroOf } from './macro.fixture';
import { searchMacros } from './search-macros';

const macros = [
  macroOf({ title: 'Versand::Verspätet', comment: 'Es tut uns leid.' }),
  macroOf({ title: 'Versand::Pünktlich', comment: null }),
];

test.each([
  ['in the title', 'versand', 2],
  ['in the comment', 'leid', 1],
  ['in both', 'leid verspatet', 1],
  ['nowhere', 'rückgabe', 0],
  ['nothing asked', '', 2],
])('%s', (_name, query, count) => {
  expect(searchMacros(macros, query)).toHaveLength(count);
});
