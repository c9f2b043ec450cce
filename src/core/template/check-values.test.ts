import { filledTooLong, valueProblem } from './check-values';
import { parametersOf, templateOf } from './template.fixture';

test.each([
  ['', 'missing'],
  [' \n\t', 'missing'],
  ['a[[b', 'forbidden-characters'],
  ['a]]b', 'forbidden-characters'],
  ['a))&b', 'forbidden-characters'],
  ['a&((b', 'forbidden-characters'],
  ['see [1]', 'forbidden-characters'],
  ['see [1] ', 'forbidden-characters'],
  ['[[\n]]', 'forbidden-characters'],
  ['two\nlines', 'white-space'],
  ['two\rlines', 'white-space'],
  ['a\tb', 'white-space'],
  ['a\u2028b', 'white-space'],
  ['a    b', null],
  ['a     b', 'white-space'],
  ['a      b', 'white-space'],
  ['Ada [42] & {co}', null],
  ['{{1}}', null],
  ['-', null],
])('%j: %s', (value, problem) => {
  expect(valueProblem(value)).toBe(problem);
});

test.each([
  [1023, false],
  [1024, false],
  [1025, true],
])('a filled body of %i characters is too long: %s', (length, tooLong) => {
  const template = templateOf({ body: 'Hi {{1}}!', parameters: parametersOf(1) });
  expect(filledTooLong(template, ['ü'.repeat(length - 'Hi !'.length)])).toBe(tooLong);
});

test('a body that is not known is not too long', () => {
  expect(filledTooLong(templateOf({ body: null }), ['x'.repeat(2000)])).toBe(false);
});
