import { act, renderHook } from '@testing-library/react';
import { composerWith } from '../testing/tickets';
import { useKeptDrafts } from './use-kept-drafts';

const TEMPLATE = '&((namespace=[[n]] template=[[t]] fallback=[[f]]))&';

function keeping(...steps: readonly [text: string, instead?: string][]) {
  const { result } = renderHook(useKeptDrafts);
  for (const [text, instead] of steps) act(() => result.current.keep(composerWith(text), instead));
  return result;
}

const textsOf = (result: ReturnType<typeof keeping>) =>
  result.current.drafts.map(({ draft }) => draft.text);

test('keeps the draft that a template took the place of', () => {
  expect(keeping(['Hi Lena', TEMPLATE]).current.drafts).toEqual([
    { id: 1, draft: composerWith('Hi Lena') },
  ]);
});

test('keeps each of several, the newest first', () => {
  expect(textsOf(keeping(['Hi', TEMPLATE], ['Hello', TEMPLATE]))).toEqual(['Hello', 'Hi']);
});

test('the same draft is kept once', () => {
  expect(textsOf(keeping(['Hi', TEMPLATE], ['Hello'], ['Hi']))).toEqual(['Hi', 'Hello']);
});

test('a blank draft is nothing to keep', () => {
  expect(textsOf(keeping(['', TEMPLATE]))).toEqual([]);
});

test('the agent’s own draft stays when a template is inserted in place of the last one', () => {
  const other = TEMPLATE.replace('[[t]]', '[[u]]');
  // The composer may show the template with other white space than it was given.
  const shown = TEMPLATE.replaceAll(' ', '\n ');
  expect(textsOf(keeping(['Hi Lena', TEMPLATE], [shown, other]))).toEqual(['Hi Lena']);
});

test('a template that somebody else put there is the agent’s own', () => {
  expect(textsOf(keeping([TEMPLATE, 'other']))).toEqual([TEMPLATE]);
});

test('can be discarded', () => {
  const result = keeping(['Hi Lena', TEMPLATE], ['Hello']);
  act(() => result.current.discard(1));
  expect(textsOf(result)).toEqual(['Hello']);
});

test('a draft that was discarded can be had again, until it is forgotten', () => {
  const result = keeping(['Hi', TEMPLATE], ['Hello', TEMPLATE]);
  const [newest] = result.current.drafts;
  act(() => result.current.discard(newest?.id ?? 0));
  expect(textsOf(result)).toEqual(['Hi']);
  expect(result.current.discarded).toEqual(newest);
  act(() => result.current.undoDiscard());
  expect(textsOf(result)).toEqual(['Hello', 'Hi']);
  expect(result.current.discarded).toBeNull();

  act(() => result.current.discard(newest?.id ?? 0));
  act(() => result.current.forgetDiscarded());
  act(() => result.current.undoDiscard());
  expect(textsOf(result)).toEqual(['Hi']);
});

test('one that is in the composer again was not discarded', () => {
  const result = keeping(['Hi', TEMPLATE]);
  act(() => result.current.remove(1));
  expect(textsOf(result)).toEqual([]);
  expect(result.current.discarded).toBeNull();
});
