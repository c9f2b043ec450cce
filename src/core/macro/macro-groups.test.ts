import { macroOf } from './macro.fixture';
import { groupMacros } from './macro-groups';

test('by category, order kept, those without first', () => {
  const titles = ['B::one', 'A::two', 'three', 'B :: four', 'A::C::five', 'six', 'B'];
  const groups = groupMacros(titles.map((title) => macroOf({ title })));
  expect(groups.map(({ path, macros }) => [path, macros.map(({ title }) => title)])).toEqual([
    [[], ['three', 'six', 'B']],
    [['B'], ['B::one', 'B :: four']],
    [['A'], ['A::two']],
    [['A', 'C'], ['A::C::five']],
  ]);
});

test('no macros, no groups', () => {
  expect(groupMacros([])).toEqual([]);
});
