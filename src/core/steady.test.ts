import fc from 'fast-check';
import { steady } from './steady';

const copied = <T>(value: T): T => JSON.parse(JSON.stringify(value));

test('what says the same stays the very same object', () => {
  const before = { window: { state: 'open', by: ['Lena'] }, draft: { verdict: 'empty' } };
  expect(steady(before, copied(before))).toBe(before);
});

test('only what changed is another object', () => {
  const before = { window: { state: 'open' }, draft: { verdict: 'empty' }, list: [{ id: 1 }] };
  const next = {
    window: { state: 'open' },
    draft: { verdict: 'late' },
    list: [{ id: 1 }, { id: 2 }],
  };
  const after = steady(before, next);
  expect(after).toEqual(next);
  expect(after).not.toBe(before);
  expect(after.window).toBe(before.window);
  expect(after.list[0]).toBe(before.list[0]);
});

test('what shares nothing with what was before stays as it is', () => {
  const next = [{ kind: 'lost' }];
  expect(steady([{ kind: 'draft' }, { kind: 'lost' }], next)).toBe(next);
});

test.each<[string, unknown, unknown]>([
  ['a field less', { a: 1, b: 2 }, { a: 1 }],
  ['a field more', { a: 1 }, { a: 1, b: undefined }],
  ['a field of another name', { a: undefined }, { b: undefined }],
  ['an item less', [1, 2], [1]],
  ['a map, which is not looked into', new Map([[1, 1]]), new Map([[1, 1]])],
  ['nothing in place of something', { a: 1 }, null],
])('%s is another value', (_what, before, next) => {
  expect(steady(before, next)).not.toBe(before);
  expect(steady(before, next)).toEqual(next);
});

const anything = fc.jsonValue().map(copied);

test('whatever comes before, it says what the next one says', () => {
  fc.assert(
    fc.property(anything, anything, (before, next) => {
      expect(steady(before, next)).toEqual(next);
      expect(steady(next, copied(next))).toBe(next);
    }),
  );
});
