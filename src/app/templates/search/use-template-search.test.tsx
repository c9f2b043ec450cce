import { act, renderHook } from '@testing-library/react';
import { templateOf } from '../../../core/template/template.fixture';
import type { Translate } from '../../i18n/create-translate';
import { useTemplateSearch } from './use-template-search';

const many = (count: number, word: string) =>
  Array.from({ length: count }, (_, i) =>
    templateOf({ name: `t${i}`, title: `${word} ${i}`, body: null }),
  );
const t: Translate = (key) => key;

const renderSearch = (templates = many(60, 'Order')) =>
  renderHook(({ list }) => useTemplateSearch(list, t), { initialProps: { list: templates } });

beforeEach(() => {
  jest.useFakeTimers();
});

/** Lets the index's code come and its steps pass. */
const settle = () => act(() => jest.advanceTimersByTimeAsync(10));

test('nothing is scored where nothing is asked', async () => {
  const { result } = renderSearch();
  expect(result.current('  ')).toBeNull();
  await settle();
  expect(result.current('')).toBeNull();
});

test('before the index is there plain words are found, after it typos too', async () => {
  const { result } = renderSearch();
  expect(result.current('order')?.size).toBe(60);
  expect(result.current('oredr')?.size).toBe(0);
  await settle();
  expect(result.current('oredr')?.size).toBe(60);
});

test('another list has an index of its own', async () => {
  const { result, rerender } = renderSearch();
  await settle();
  rerender({ list: many(2, 'Parcel') });
  await settle();
  expect(result.current('parcel')?.size).toBe(2);
  expect(result.current('order')?.size).toBe(0);
});

test('a list that is opened again has its index at once, or goes on with it', async () => {
  const templates = many(500, 'Order');
  const first = renderSearch(templates);
  await act(async () => {});
  first.unmount();
  const second = renderSearch(templates);
  await act(() => jest.advanceTimersByTimeAsync(100));
  second.unmount();
  const third = renderSearch(templates);
  expect(third.result.current('oredr')?.size).toBe(500);
});

test('a list that is gone before its index is ready leaves no timer behind', async () => {
  const { unmount } = renderSearch(many(500, 'Order'));
  await act(async () => {});
  unmount();
  await settle();
  expect(jest.getTimerCount()).toBe(0);
});
