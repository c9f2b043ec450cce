import fc from 'fast-check';
import { arrangeMacros, groupMacros } from './arrange-macros';
import { macroOf } from './macro.fixture';

const MACROS = ['1', '2', '3', '4', '5', '6', '7', '8', '9'].map((id) => macroOf({ id }));
const ids = (macros: readonly { id: string }[]) => macros.map(({ id }) => id).join('');

test.each([
  ['nothing chosen', [], [], '', '', '123456789'],
  ['favourites in Zendesk’s order', ['5', '2'], [], '25', '', '1346789'],
  ['recents by use', [], ['7', '3'], '', '73', '1245689'],
  ['a favourite is not repeated', ['3'], ['7', '3'], '3', '7', '1245689'],
  ['macros that are gone', ['x'], ['y', '3'], '', '3', '12456789'],
  ['no more than five recents', [], ['9', '8', '7', '6', '5', '4', '3'], '', '98765', '1234'],
])('%s', (_what, favouriteIds, recentIds, favourites, recents, others) => {
  const arranged = arrangeMacros(MACROS, favouriteIds, recentIds);
  expect(ids(arranged.favourites)).toBe(favourites);
  expect(ids(arranged.recents)).toBe(recents);
  expect(ids(arranged.others)).toBe(others);
});

test('every macro stands there once, whatever was chosen', () => {
  const some = fc.uniqueArray(fc.constantFrom(...'123456789x'));
  fc.assert(
    fc.property(some, some, (favouriteIds, recentIds) => {
      const { favourites, recents, others } = arrangeMacros(MACROS, favouriteIds, recentIds);
      const all = [...favourites, ...recents, ...others];
      expect(all.map(({ id }) => id).sort()).toEqual(MACROS.map(({ id }) => id));
    }),
  );
});

describe('groupMacros', () => {
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
});
