import { screen } from '@testing-library/react';
import type { BoardState } from '../../session/board/board-state';
import { elapsedMs } from '../../zendesk/local-clock';
import { openBoardTab } from '../testing/board';

const NONE: Partial<BoardState> = { rows: [], found: 0 };
const refused = { kind: 'status', status: 403, retryAfterMs: null } as const;

test('while the first tickets are read it says how far it is', async () => {
  const progress = { done: 3, of: 21 };
  const { set } = await openBoardTab({ ...NONE, status: 'loading', progress, askedAt: null });
  const bar = screen.getByRole('progressbar', { name: 'Reading the tickets: 3 of 21' });
  expect(bar).toHaveAttribute('value', '3');
  expect(screen.queryByRole('table')).not.toBeInTheDocument();
  await set({ progress: null });
  expect(screen.getByRole('progressbar')).not.toHaveAttribute('value');
});

test.each([
  ['mine', 'None of your tickets has a reply window'],
  ['groups', 'No ticket of your groups has a reply window'],
  ['all', 'No ticket has a reply window'],
] as const)('without a ticket, %s: it says whose', async (scope, words) => {
  await openBoardTab({ ...NONE, scope });
  expect(screen.getByRole('status')).toHaveTextContent(words);
});

test('a failure without tickets says why, and offers a second try', async () => {
  const { actions, user } = await openBoardTab({ ...NONE, status: 'failed', failure: refused });
  expect(screen.getByRole('alert')).toHaveTextContent(
    'The tickets could not be readZendesk did not allow it (403). Tell your admin.',
  );
  await user.click(screen.getByRole('button', { name: 'Try again' }));
  expect(actions.refresh).toHaveBeenCalledTimes(1);
});

test('a refresh that fails leaves the tickets, and says so', async () => {
  const { ids } = await openBoardTab({ failure: { kind: 'offline' } });
  expect(screen.getByRole('alert')).toHaveTextContent('The tickets could not be read again');
  expect(ids()).toHaveLength(7);
});

test('while Zendesk asks for a pause its seconds run, in a line that no screen reader repeats', async () => {
  const pauseUntilMs = elapsedMs() + 30_000;
  const { ids, pass } = await openBoardTab({ isRefreshing: true, pauseUntilMs });
  const line = () => screen.queryByText(/^Zendesk asks for a pause/);
  expect(line()).toHaveTextContent('It is tried again in 30 s.');
  await pass(1_000);
  expect(line()).toHaveTextContent('It is tried again in 29 s.');
  expect(line()?.closest('[role], [aria-live]')).toBeNull();
  expect(ids()).toHaveLength(7);
  for (let seconds = 0; seconds < 30; seconds += 1) await pass(1_000);
  expect(line()).not.toBeInTheDocument();
});

test('pages that did not come are told, with a way to ask for them', async () => {
  const { actions, user, ids } = await openBoardTab({ missingPages: 2 });
  expect(screen.getByText('2 pages of tickets did not come.')).toBeInTheDocument();
  expect(ids()).toHaveLength(7);
  await user.click(screen.getByRole('button', { name: 'Try again' }));
  expect(actions.refresh).toHaveBeenCalledTimes(1);
});

test('beyond a search the rest is read at a click only, which says what it takes', async () => {
  const { actions, user } = await openBoardTab({ isBeyondSearch: true, found: 4_120 });
  expect(
    screen.getByText(
      /^A search shows the 1,000 newest of 4,120 tickets, and those that end first may be missing\. .* 100 a minute\.$/,
    ),
  ).toBeInTheDocument();
  expect(actions.readBeyond).not.toHaveBeenCalled();
  await user.click(screen.getByRole('button', { name: 'Read all' }));
  expect(actions.readBeyond).toHaveBeenCalledTimes(1);
});

test.each([
  ['own', 'You see your own tickets. Tickets that moved to WhatsApp later are missing.'],
  ['groups', 'You see the tickets of your groups. Tickets that moved'],
  ['none', 'Tickets that moved to WhatsApp later are missing.'],
  ['unknown', 'Tickets that moved to WhatsApp later are missing.'],
] as const)('an agent who may see %s is told what is missing', async (restriction, words) => {
  const { container } = await openBoardTab({ restriction });
  expect(container).toHaveTextContent(words);
  expect(container.textContent?.includes('You see')).toBe(words.startsWith('You see'));
});

test('what could not be read of single tickets is one more sentence', async () => {
  const { container } = await openBoardTab({ readFailure: { kind: 'no-answer' } });
  expect(container).toHaveTextContent('Some ends are not exact. Zendesk did not answer in time.');
});

test.each(['de', 'fr'])('in %s every state has words of its own', async (locale) => {
  const states: readonly Partial<BoardState>[] = [
    { ...NONE, status: 'loading', progress: { done: 3, of: 21 } },
    { ...NONE },
    { ...NONE, status: 'failed', failure: refused },
    { missingPages: 2 },
    { isBeyondSearch: true, found: 4_120 },
    { restriction: 'groups', readFailure: refused },
  ];
  const wordsIn = async (tag: string) => {
    const texts: string[] = [];
    for (const state of states) {
      const { container, unmount } = await openBoardTab(state, tag);
      texts.push(container.textContent ?? '');
      unmount();
    }
    return texts;
  };
  const [own, english] = [await wordsIn(locale), await wordsIn('en-GB')];
  expect(own.filter((text, at) => text === english[at] || /\b(board|page)\.\w/.test(text))).toEqual(
    [],
  );
});
