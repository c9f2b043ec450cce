import { composerWith, ticketWith } from '../app/testing/tickets';
import { messageOf } from '../core/conversation/message.fixture';
import type { TicketSnapshot } from '../core/conversation/ticket-snapshot';
import { createKeptDrafts, type KeptState } from './kept-drafts';
import { createStore } from './store';

const TEMPLATE = '&((namespace=[[n]] template=[[t]] fallback=[[f]]))&';

function keeping(...steps: readonly [text: string, instead?: string][]) {
  const store = createStore<KeptState & { ticket: TicketSnapshot }>({
    keptDrafts: [],
    discardedDraft: null,
    ticket: ticketWith(),
  });
  const kept = createKeptDrafts(store);
  for (const [text, instead] of steps) kept.keep(composerWith(text), instead);
  return {
    ...kept,
    shows: (text: string, ticketId = '1001', messages: TicketSnapshot['messages'] = []) =>
      store.set({ ticket: ticketWith({ ticketId, composer: composerWith(text), messages }) }),
    drafts: () => store.get().keptDrafts,
    discarded: () => store.get().discardedDraft,
  };
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

test('a picture that the agent put beside the app’s own template is the agent’s own', () => {
  const result = keeping(['Hi Lena', TEMPLATE]);
  const markup = `${TEMPLATE}<img src="https://example.org/1.png">`;
  result.keep({ ...composerWith(TEMPLATE), markup }, 'other');
  expect(result.drafts()[0]?.draft.markup).toBe(markup);
});

test('a template that somebody else put there is the agent’s own', () => {
  expect(textsOf(keeping([TEMPLATE, 'other']))).toEqual([TEMPLATE]);
});

test('can be discarded', () => {
  const result = keeping(['Hi Lena', TEMPLATE], ['Hello']);
  result.discard(1);
  expect(textsOf(result)).toEqual(['Hello']);
});

test('a draft that was discarded can be had again, until it is forgotten', () => {
  const result = keeping(['Hi', TEMPLATE], ['Hello', TEMPLATE]);
  const [newest] = result.drafts();
  result.discard(newest?.id ?? 0);
  expect(textsOf(result)).toEqual(['Hi']);
  expect(result.discarded()).toEqual(newest);
  result.undoDiscard();
  expect(textsOf(result)).toEqual(['Hello', 'Hi']);
  expect(result.discarded()).toBeNull();

  result.discard(newest?.id ?? 0);
  result.forgetDiscarded();
  result.undoDiscard();
  expect(textsOf(result)).toEqual(['Hi']);
});

test('one that is in the composer again was not discarded', () => {
  const result = keeping(['Hi', TEMPLATE]);
  result.remove(1);
  expect(textsOf(result)).toEqual([]);
  expect(result.discarded()).toBeNull();
});

describe('a draft that would not be cleared', () => {
  beforeEach(() => {
    jest.useFakeTimers();
  });
  afterEach(() => {
    jest.useRealTimers();
  });

  test.each<[string, (kept: ReturnType<typeof keeping>) => void, string[]]>([
    ['stays where it is: nothing to keep', () => {}, []],
    ['is cleared late: kept', ({ shows }) => shows(''), ['Hi Lena']],
    [
      'was changed by the agent, who then empties the reply',
      ({ shows }) => {
        shows('Hi Lena,');
        shows('');
      },
      [],
    ],
    ['another ticket has an empty reply', ({ shows }) => shows('', '1002'), []],
    [
      'long after, the reply was sent',
      ({ shows }) => {
        jest.advanceTimersByTime(60_000);
        shows('');
      },
      [],
    ],
  ])('%s', (_what, happens, expected) => {
    const result = keeping();
    result.shows('Hi Lena');
    result.keepOnceCleared(composerWith('Hi Lena'), 'not-taken');
    happens(result);
    expect(textsOf(result)).toEqual(expected);
  });

  test.each<[string, (kept: ReturnType<typeof keeping>) => void, string[]]>([
    [
      'is cleared later still',
      ({ shows }) => {
        jest.advanceTimersByTime(50_000);
        shows('');
      },
      ['Hi Lena'],
    ],
    [
      'is cleared with what was typed after it',
      ({ shows }) => {
        shows('Hi Lena, one moment');
        shows('');
      },
      ['Hi Lena, one moment'],
    ],
    ['was sent', ({ shows }) => shows('', '1001', [messageOf()]), []],
  ])('by a call without an answer: %s', (_what, happens, expected) => {
    const result = keeping();
    result.shows('Hi Lena');
    result.keepOnceCleared(composerWith('Hi Lena'), 'no-answer');
    happens(result);
    expect(textsOf(result)).toEqual(expected);
  });
});
