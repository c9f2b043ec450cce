import { isForbidden } from './forbidden';

test.each(['a[[b', 'a]]b', 'a))&b', 'a&((b', '[a', 'a]', '[', '[a]'])('%j breaks it', (value) => {
  expect(isForbidden(value)).toBe(true);
});

test.each(['', 'a [b] c', 'a] b[', '(a)', 'a & b', 'f((x))', '{{1}}', ']a['])(
  '%j is harmless',
  (value) => {
    expect(isForbidden(value)).toBe(false);
  },
);
