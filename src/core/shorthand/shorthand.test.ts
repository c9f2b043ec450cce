import fc from 'fast-check';
import { isForbidden, withoutForbidden } from './shorthand';

test.each(['a[[b', 'a]]b', 'a))&b', 'a&((b', '[a', 'a]', '[', '[a]'])('%j breaks it', (value) => {
  expect(isForbidden(value)).toBe(true);
});

test.each(['', 'a [b] c', 'a] b[', '(a)', 'a & b', 'f((x))', '{{1}}', ']a['])(
  '%j is harmless',
  (value) => {
    expect(isForbidden(value)).toBe(false);
  },
);

test.each([
  ['Order update [EN]', 'Order update EN'],
  ['[EN] Order [update]', 'EN Order update'],
  ['Order [EN] update', 'Order [EN] update'],
  ['a[[b]]c', 'abc'],
  ['a&((b))&c', 'a b c'],
  ['a))&((b', 'a ((b'],
  ['a&[((]', 'a '],
  ['&[[&((((', '& (('],
  ['[]', ''],
])('%j without what is forbidden', (value, expected) => {
  expect(withoutForbidden(value)).toBe(expected);
});

test('nothing forbidden is left, and nothing harmless is touched', () => {
  const text = fc
    .array(fc.constantFrom('[', ']', '(', ')', '&', ' ', 'a', '))&', '&(('))
    .map((parts) => parts.join(''));
  fc.assert(
    fc.property(text, (value) => {
      const clean = withoutForbidden(value);
      expect(isForbidden(clean)).toBe(false);
      if (!isForbidden(value)) expect(clean).toBe(value);
    }),
  );
});
