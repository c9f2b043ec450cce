import { act, renderHook } from '@testing-library/react';
import { composerWith } from '../testing/tickets';
import { useKeptDraft } from './use-kept-draft';

const TEMPLATE = '&((namespace=[[n]] template=[[t]] fallback=[[f]]))&';

function keeping(...steps: readonly [text: string, instead?: string][]) {
  const { result } = renderHook(useKeptDraft);
  for (const [text, instead] of steps) act(() => result.current.keep(composerWith(text), instead));
  return result;
}

test('keeps the draft that a template took the place of', () => {
  expect(keeping(['Hi Lena', TEMPLATE]).current.draft).toEqual(composerWith('Hi Lena'));
});

test('keeps the last of several', () => {
  expect(keeping(['Hi', TEMPLATE], ['Hello', TEMPLATE]).current.draft?.text).toBe('Hello');
});

test('a blank draft is nothing to keep', () => {
  expect(keeping(['', TEMPLATE]).current.draft).toBeNull();
});

test('the agent’s own draft stays when a template is inserted in place of the last one', () => {
  const other = TEMPLATE.replace('[[t]]', '[[u]]');
  // The composer may show the template with other white space than it was given.
  const shown = TEMPLATE.replaceAll(' ', '\n ');
  expect(keeping(['Hi Lena', TEMPLATE], [shown, other]).current.draft?.text).toBe('Hi Lena');
});

test('a template that somebody else put there is the agent’s own', () => {
  expect(keeping([TEMPLATE, 'other']).current.draft?.text).toBe(TEMPLATE);
});

test('can be discarded', () => {
  const result = keeping(['Hi Lena', TEMPLATE]);
  act(() => result.current.discard());
  expect(result.current.draft).toBeNull();
});
