import { composerWith } from '../app/testing/tickets';
import { createKeptDrafts, type KeptDraft } from './kept-drafts';

const TEMPLATE = '&((namespace=[[n]] template=[[t]] fallback=[[f]]))&';

function keeping(...steps: readonly [text: string, instead?: string][]) {
  let drafts: readonly KeptDraft[] = [];
  const kept = createKeptDrafts((change) => {
    drafts = change(drafts);
  });
  for (const [text, instead] of steps) kept.keep(composerWith(text), instead);
  return { ...kept, drafts: () => drafts };
}

const textsOf = ({ drafts }: ReturnType<typeof keeping>) => drafts().map(({ draft }) => draft.text);

test('keeps the draft that a template took the place of', () => {
  expect(keeping(['Hi Lena', TEMPLATE]).drafts()).toEqual([
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
  result.discard(1);
  expect(textsOf(result)).toEqual(['Hello']);
});
