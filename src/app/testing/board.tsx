import { act, fireEvent, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { ThemeProvider } from '@zendeskgarden/react-theming';
import { compareByTimeLeft } from '../../core/board/arrange-rows';
import { boardRowOf, readOf } from '../../core/board/board.fixture';
import type { BoardRow } from '../../core/board/board-row';
import type { BoardTicket } from '../../core/board/board-ticket';
import { messageOf } from '../../core/conversation/message.fixture';
import { DEFAULT_MARGINS, DEFAULT_THRESHOLDS } from '../../core/settings';
import { type EpochMs, epochMs, HOUR, MINUTE } from '../../core/time';
import type { BoardActions, BoardState } from '../../session/board/board-state';
import { createStore } from '../../session/store';
import { LOCAL_CLOCKS } from '../../zendesk/local-clock';
import type { PageHost } from '../../zendesk/page/page-host';
import { createServerClock } from '../../zendesk/request/server-clock';
import { NOON } from '../../zendesk/testing/local-zendesk';
import { BoardTab } from '../board/BoardTab';
import { BoardContext } from '../board/use-board';
import { LocaleContext } from '../i18n/LocaleContext';
import { loadPageLocale } from '../page/load-page-locale';
import { PageContext } from '../page/use-page';
import { gardenTheme } from '../theme/garden-theme';
import { arrivals } from './render-in';

const now = epochMs(NOON);

/** When the customer wrote, for a window that ends so long from now. */
const startFor = (leftMs: number): EpochMs =>
  epochMs(now + leftMs - 24 * HOUR + DEFAULT_MARGINS.arrivalMs);

type Changes = Partial<BoardTicket>;

/** A ticket of which a tab has shown the message that opened its window. */
export function provedRow(id: string, leftMs: number, changes: Changes = {}, at = now): BoardRow {
  const start = startFor(leftMs);
  const times = { updatedAt: start, requesterUpdatedAt: start, askedAt: epochMs(start + MINUTE) };
  const messages = [messageOf({ at: start, ...(changes.channel && { channel: changes.channel }) })];
  const read = readOf({ messages, messagesAt: now });
  return boardRowOf(at, { id, ...times, ...changes }, read);
}

/** A ticket known by its times of updates alone. */
export function boundRow(id: string, leftMs: number, changes: Changes = {}, at = now): BoardRow {
  const start = epochMs(startFor(leftMs) - DEFAULT_MARGINS.arrivalMs + DEFAULT_MARGINS.sentMs);
  return boardRowOf(at, { id, updatedAt: start, requesterUpdatedAt: start, ...changes });
}

/** A ticket of which nothing is known. */
export const blankRow = (id: string, changes: Changes = {}): BoardRow =>
  boardRowOf(now, { id, updatedAt: null, requesterUpdatedAt: null, ...changes });

/** One each of what a row can be, in the board's order. */
export const ROWS: readonly BoardRow[] = [
  provedRow('1003', 23 * MINUTE, { subject: 'Refund has not arrived' }),
  boundRow('1042', 41 * MINUTE, { subject: 'Where is my parcel', requester: null }),
  provedRow('1002', 175 * MINUTE, {
    subject: 'Peça errada',
    channel: 'instagram_dm',
    requester: { id: '7', name: 'Rafael Souza' },
  }),
  provedRow('1005', 20 * HOUR, { group: { id: '4', name: 'Orders' }, assignee: null }),
  boundRow('1006', -2 * HOUR, { requester: { id: '7', name: 'Grace Okafor' } }),
  provedRow('1004', -7 * HOUR),
  blankRow('1007'),
].toSorted(compareByTimeLeft);

const READY: BoardState = {
  status: 'ready',
  failure: null,
  isRefreshing: false,
  scope: 'mine',
  hasGroups: true,
  restriction: 'none',
  rows: ROWS,
  found: ROWS.length,
  isBeyondSearch: false,
  missingPages: 0,
  progress: null,
  readFailure: null,
  pauseUntilMs: null,
  askedAt: now,
  now,
};

const moveTo = (scrollY: number) =>
  Object.defineProperty(window, 'scrollY', { value: scrollY, configurable: true });

/** As a browser does, which jsdom leaves out. */
const scrollTo = ({ top = 0 }: ScrollToOptions) => {
  if (top === window.scrollY) return;
  moveTo(top);
  fireEvent.scroll(window);
};

/** The board on a page of its own, made of values; a test names only what matters to it. */
export async function openBoardTab(change: Partial<BoardState> = {}, locale = 'en-GB') {
  jest.useFakeTimers({ now: NOON });
  window.scrollTo = scrollTo as typeof window.scrollTo;
  moveTo(0);
  jest.spyOn(document.documentElement, 'scrollHeight', 'get').mockReturnValue(1_000_000);
  // What is laid out at the page's top leaves it upwards.
  jest
    .spyOn(Element.prototype, 'getBoundingClientRect')
    .mockImplementation(() => ({ top: -window.scrollY }) as DOMRect);
  const store = createStore<BoardState>({ ...READY, ...change });
  const page = createStore({ colorScheme: 'light' as const, isActive: true });
  const actions = {
    open: jest.fn(),
    close: jest.fn(),
    refresh: jest.fn(),
    setScope: jest.fn(),
    setVisible: jest.fn(),
    readBeyond: jest.fn(),
    openTicket: jest.fn(),
  } satisfies BoardActions;
  const host = {
    ...page,
    serverClock: createServerClock(LOCAL_CLOCKS),
  } as unknown as PageHost;
  const reader = { locale, timeZone: 'UTC' };
  const value = await loadPageLocale(reader);
  const board = { ...store, thresholds: DEFAULT_THRESHOLDS, actions };
  const drawn = render(
    <LocaleContext.Provider value={value}>
      <PageContext.Provider value={host}>
        <BoardContext.Provider value={board}>
          <ThemeProvider theme={gardenTheme(value.direction, 'light')}>
            <BoardTab isShown />
          </ThemeProvider>
        </BoardContext.Provider>
      </PageContext.Provider>
    </LocaleContext.Provider>,
  );
  await arrivals();
  const user = userEvent.setup({ advanceTimers: jest.advanceTimersByTime });
  return {
    ...drawn,
    actions,
    user,
    set: (next: Partial<BoardState>) => act(async () => store.set(next)),
    hide: () => act(async () => page.set({ isActive: false })),
    pass: (ms: number) => act(() => jest.advanceTimersByTimeAsync(ms)),
    /** The ids of the rows in the document, in their order. */
    ids: () =>
      [...drawn.container.querySelectorAll('[data-ticket-id]')].map((row) =>
        row.getAttribute('data-ticket-id'),
      ),
    row: (id: string) => {
      const row = drawn.container.querySelector<HTMLElement>(`[data-ticket-id="${id}"]`);
      if (!row) throw new Error(`There is no row ${id}.`);
      return row;
    },
    bar: (name: string | RegExp) => screen.getByRole('button', { name }),
  };
}
