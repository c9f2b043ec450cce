import { act, renderHook } from '@testing-library/react';
import { macroOf } from '../../core/macro/macro.fixture';
import { ok } from '../../core/result';
import { useMacroList } from './use-macro-list';

/** The chunk that a page fetches: `isBroken` is a network that does not give it. */
const mockChunk = { isBroken: false };
jest.mock('./watch-macros', () => {
  if (mockChunk.isBroken) throw new Error('ChunkLoadError');
  return jest.requireActual('./watch-macros');
});

beforeEach(() => {
  jest.useFakeTimers();
  jest.resetModules();
  mockChunk.isBroken = false;
});
afterEach(() => jest.useRealTimers());

function listOf(isWanted = true) {
  const asked: number[] = [];
  const fetchMacros = async () => {
    asked.push(Date.now());
    return ok([macroOf()]);
  };
  const hook = renderHook((props) => useMacroList(fetchMacros, props.isWanted), {
    initialProps: { isWanted },
  });
  return { ...hook, asked };
}

const pass = (ms: number) => act(() => jest.advanceTimersByTimeAsync(ms));

test('nothing is asked before it is wanted', async () => {
  const { result, rerender, asked } = listOf(false);
  await pass(1_000);
  expect(asked).toEqual([]);
  expect(result.current.status).toBe('idle');
  rerender({ isWanted: true });
  expect(result.current.status).toBe('loading');
  await pass(10);
  expect(result.current).toMatchObject({ status: 'ready', macros: [macroOf()] });
});

test('once wanted it stays, also when it no longer matters', async () => {
  const { result, rerender, asked } = listOf();
  await pass(10);
  rerender({ isWanted: false });
  await pass(10);
  expect(result.current.status).toBe('ready');
  rerender({ isWanted: true });
  await pass(10);
  expect(asked).toHaveLength(1);
});

test('code that does not load is a failure like any other, and can be tried again', async () => {
  mockChunk.isBroken = true;
  const { result } = listOf();
  expect(result.current.status).toBe('loading');
  await pass(10);
  expect(result.current).toMatchObject({ status: 'failed', failure: { kind: 'offline' } });
  mockChunk.isBroken = false;
  act(() => result.current.retry());
  await pass(10);
  expect(result.current).toMatchObject({ status: 'ready', failure: null });
});

test('the end takes every timer along', async () => {
  const { unmount } = listOf();
  await pass(10);
  unmount();
  expect(jest.getTimerCount()).toBe(0);
});
