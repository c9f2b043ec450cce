import { act, renderHook } from '@testing-library/react';
import { usePartOfList } from './use-part-of-list';

const items = (count: number) => Array.from({ length: count }, (_, index) => index);

beforeEach(() => {
  jest.useFakeTimers();
});

/** Once the first drawing has been painted. */
const paint = () => act(() => jest.advanceTimersByTime(100));

function listOf(count: number, key = '') {
  const hook = renderHook(({ list, query }) => usePartOfList(list, query), {
    initialProps: { list: items(count), query: key },
  });
  paint();
  return hook;
}

test.each([
  [0, 0, 0],
  [59, 59, 0],
  [60, 60, 0],
  [61, 60, 1],
  [120, 60, 60],
  [500, 60, 60],
])('of %d it shows %d and offers %d more', (count, shown, more) => {
  const { result } = listOf(count);
  expect(result.current.shown).toHaveLength(shown);
  expect(result.current.more).toBe(more);
});

test('the first drawing is a screenful, and the button beneath it never jumps', () => {
  const drawn: (readonly [number, number])[] = [];
  renderHook(() => {
    const { shown, more } = usePartOfList(items(100), '');
    drawn.push([shown.length, more]);
  });
  expect(drawn).toEqual([[8, 40]]);
  paint();
  expect(drawn.at(-1)).toEqual([60, 40]);
});

test('each step adds as many, up to the end', () => {
  const { result } = listOf(130);
  act(() => result.current.showMore());
  expect(result.current.shown).toHaveLength(120);
  expect(result.current.more).toBe(10);
  act(() => result.current.showMore());
  expect(result.current.shown).toEqual(items(130));
  expect(result.current.more).toBe(0);
});

test('a new search starts from the top, and so does going back to the first', () => {
  const { result, rerender } = listOf(500);
  act(() => result.current.showMore());
  rerender({ list: items(500), query: 'a' });
  expect(result.current.shown).toHaveLength(60);
  rerender({ list: items(500), query: '' });
  expect(result.current.shown).toHaveLength(60);
});

test('a list that is refreshed keeps what was opened', () => {
  const { result, rerender } = listOf(500);
  act(() => result.current.showMore());
  rerender({ list: items(501), query: '' });
  expect(result.current.shown).toHaveLength(120);
});
