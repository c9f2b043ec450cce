import fc from 'fast-check';
import { insertedSpan } from './inserted-span';

test.each([
  ['nothing', 'abc', 'abc', 0, null],
  ['at the end', 'ab', 'abcd', 2, { first: 2, last: 2 }],
  ['at the start', 'ab', 'xyab', 2, { first: 0, last: 0 }],
  ['in the middle', 'ab', 'axyb', 2, { first: 1, last: 1 }],
  ['into nothing', '', 'abc', 3, { first: 0, last: 0 }],
  ['a doubled letter', 'aa', 'aaa', 1, { first: 0, last: 2 }],
  ['a text that begins as the draft ends', 'xa', 'xaba', 2, { first: 1, last: 2 }],
  ['something replaced', 'axb', 'ayzb', 2, null],
  ['all replaced', 'abc', 'xyz', 3, null],
  ['something removed', 'abc', 'ac', 0, null],
  ['all removed', 'abc', '', 0, null],
])('%s', (_name, before, after, size, starts) => {
  expect(insertedSpan(before, after)).toEqual({ size, starts });
});

test('an insertion is found at its place, and only places that give the same text are', () => {
  const text = fc.string({ unit: fc.constantFrom('a', 'b', 'c') });
  fc.assert(
    fc.property(text, text, text, (head, chunk, tail) => {
      fc.pre(chunk !== '');
      const before = head + tail;
      const after = head + chunk + tail;
      const { starts, size } = insertedSpan(before, after);
      if (starts === null) throw new Error('not seen as an insertion');
      expect(size).toBe(chunk.length);
      expect(starts.first).toBeLessThanOrEqual(head.length);
      expect(starts.last).toBeGreaterThanOrEqual(head.length);
      for (let start = starts.first; start <= starts.last; start += 1) {
        expect(after.slice(0, start) + after.slice(start + size)).toBe(before);
      }
    }),
  );
});
