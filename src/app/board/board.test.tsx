import { act, screen, within } from '@testing-library/react';
import { memo } from 'react';
import { compareByTimeLeft } from '../../core/board/arrange-rows';
import { epochMs, HOUR, MINUTE } from '../../core/time';
import { NOON } from '../../zendesk/testing/local-zendesk';
import { blankRow, boundRow, openBoardTab, provedRow, ROWS } from '../testing/board';
import type { RowWords } from './table/describe-row';

const mockDrawn: string[] = [];

jest.mock('./table/BoardRowView', () => {
  const { BoardRowView } = jest.requireActual('./table/BoardRowView');
  const counted = (props: RowWords) => {
    mockDrawn.push(props.id);
    return BoardRowView.type(props);
  };
  return { BoardRowView: memo(counted) };
});

const textOf = (element: HTMLElement) => element.textContent?.replace(/\s+/g, ' ').trim();

test.each([
  ['en-GB', '41 min at most', 'Ended, unless Grace wrote since', 'Closed 7 h ago', 'Not known'],
  [
    'de',
    'höchstens 41 min',
    'Geschlossen, falls nichts mehr von Grace kam',
    'Seit 7 h geschlossen',
    'Nicht bekannt',
  ],
  ['fr', '41 min au plus', 'Fermée, sauf si Grace a écrit depuis', 'Fermée depuis 7 h', 'Inconnue'],
])('in %s a row says how sure it is', async (locale, bound, unless, closed, unknown) => {
  const { row } = await openBoardTab({}, locale);
  expect(textOf(row('1003'))).toMatch(/^23 min/);
  expect(textOf(row('1042'))).toContain(bound);
  expect(textOf(row('1006'))).toContain(unless);
  expect(textOf(row('1004'))).toContain(closed);
  expect(textOf(row('1007'))).toContain(unknown);
});

test('a row has its ticket, state and end as attributes, and only what is proved has a state', async () => {
  const { row } = await openBoardTab();
  const stateOf = (id: string) => row(id).getAttribute('data-window-state');
  expect(['1003', '1002', '1005', '1004'].map(stateOf)).toEqual([
    'critical',
    'closing',
    'open',
    'closed',
  ]);
  expect(['1042', '1006', '1007'].map(stateOf)).toEqual(['unknown', 'unknown', 'unknown']);
  expect(row('1003').querySelector('time')).toHaveAttribute(
    'datetime',
    new Date(NOON + 23 * MINUTE).toISOString(),
  );
  expect(row('1007').querySelector('time')).toBeNull();
});

test('who spoke last is told, and whether only an update says so', async () => {
  const { row } = await openBoardTab();
  expect(row('1003')).toHaveTextContent('customer23 h ago');
  expect(row('1042')).toHaveTextContent('perhaps customer23 h ago');
  expect(row('1007')).toHaveTextContent('–');
});

test('the channel is named only where there is more than one', async () => {
  const { row, set } = await openBoardTab();
  expect(row('1003')).toHaveTextContent('#1003 · WhatsApp');
  await set({ rows: [provedRow('1003', HOUR)] });
  expect(row('1003')).toHaveTextContent('#1003');
  expect(row('1003')).not.toHaveTextContent('WhatsApp');
});

test('what ends next comes first, then what has ended, then what is not known', async () => {
  const { ids } = await openBoardTab();
  expect(ids()).toEqual(['1003', '1042', '1002', '1005', '1006', '1004', '1007']);
});

test('the headline counts what ends soon, and says “may” where not all is proved', async () => {
  const { set } = await openBoardTab();
  const headline = () => screen.getByRole('heading', { level: 1 });
  expect(headline()).toHaveTextContent('3 windows may end soon');
  await set({ rows: [provedRow('1', HOUR)] });
  expect(headline()).toHaveTextContent('1 window ends soon');
  await set({ rows: [provedRow('1', 20 * HOUR)] });
  expect(headline()).toHaveTextContent('No window is known to end soon');
});

test('a click anywhere on a row opens its ticket, and so does Enter', async () => {
  const { actions, row, user } = await openBoardTab();
  await user.click(within(row('1042')).getByText('Support'));
  expect(actions.openTicket).toHaveBeenLastCalledWith('1042');
  act(() => within(row('1002')).getByRole('button').focus());
  await user.keyboard('{Enter}');
  expect(actions.openTicket).toHaveBeenLastCalledWith('1002');
  expect(actions.openTicket).toHaveBeenCalledTimes(2);
});

test('arrows go from row to row, and Tab finds one of them only', async () => {
  const { row, user, container } = await openBoardTab();
  const button = (id: string) => within(row(id)).getByRole('button');
  act(() => button('1003').focus());
  await user.keyboard('{ArrowDown}{ArrowDown}');
  expect(button('1002')).toHaveFocus();
  await user.keyboard('{ArrowUp}');
  expect(button('1042')).toHaveFocus();
  await user.keyboard('{End}');
  expect(button('1007')).toHaveFocus();
  await user.keyboard('{Home}');
  expect(button('1003')).toHaveFocus();
  expect(container.querySelectorAll('[data-row][tabindex="0"]')).toHaveLength(1);
});

test('a bar shows its tickets only; again, or Escape, shows all', async () => {
  const { bar, ids, user } = await openBoardTab();
  const first = bar('Ends within 1 h: 2 tickets');
  await user.click(first);
  expect(first).toHaveAttribute('aria-pressed', 'true');
  expect(ids()).toEqual(['1003', '1042']);
  expect(screen.getByRole('status')).toHaveTextContent('2 of 7 tickets');
  await user.click(first);
  expect(ids()).toHaveLength(7);
  await user.click(bar('Ended: 2 tickets'));
  expect(ids()).toEqual(['1006', '1004']);
  await user.keyboard('{Escape}');
  expect(first).toHaveAttribute('aria-pressed', 'false');
  expect(ids()).toHaveLength(7);
  await user.click(bar('Not known: 1 ticket'));
  expect(ids()).toEqual(['1007']);
});

test('arrows go from bar to bar', async () => {
  const { bar, user } = await openBoardTab();
  act(() => bar(/^Ended/).focus());
  await user.keyboard('{ArrowRight}{ArrowRight}');
  expect(bar('Ends in 1 to 2 h: 0 tickets')).toHaveFocus();
  await user.keyboard('{End}');
  expect(bar(/^Not known/)).toHaveFocus();
});

test('what ends later than the picture has hours gets a bar of its own', async () => {
  const { set } = await openBoardTab();
  expect(screen.queryByRole('button', { name: /^Ends later/ })).not.toBeInTheDocument();
  const future = epochMs(NOON + 2 * HOUR);
  await set({ rows: [boundRow('1', 25 * HOUR, { askedAt: future })] });
  expect(screen.getByRole('button', { name: 'Ends later: 1 ticket' })).toBeInTheDocument();
});

test('search, state and channel narrow the list and the picture', async () => {
  const { bar, ids, user } = await openBoardTab();
  await user.type(screen.getByRole('searchbox'), 'peca');
  expect(ids()).toEqual(['1002']);
  expect(bar('Ends in 2 to 3 h: 1 ticket')).toBeInTheDocument();
  expect(bar('Ended: 0 tickets')).toBeInTheDocument();
  await user.keyboard('{Escape}');
  await user.selectOptions(screen.getByRole('combobox', { name: 'State' }), 'Not certain');
  expect(ids()).toEqual(['1042', '1006']);
  await user.click(screen.getByRole('button', { name: 'Show all' }));
  await user.selectOptions(screen.getByRole('combobox', { name: 'Channel' }), 'Instagram');
  expect(ids()).toEqual(['1002']);
  await user.type(screen.getByRole('searchbox'), 'nothing such');
  expect(screen.getByText('No ticket fits')).toBeInTheDocument();
});

test('what an agent narrowed the list to stays when the tickets are read anew', async () => {
  const { bar, ids, set, user } = await openBoardTab();
  await user.type(screen.getByRole('searchbox'), 'refund');
  await user.click(bar(/^Ends within 1 h/));
  const added = provedRow('1100', 5 * MINUTE, { subject: 'A refund' });
  await set({ rows: [...ROWS, added].toSorted(compareByTimeLeft) });
  expect(ids()).toEqual(['1100', '1003']);
  expect(screen.getByRole('searchbox')).toHaveValue('refund');
});

test('a column sorts, and turns the order round when pressed again', async () => {
  const { ids, user } = await openBoardTab();
  const column = (name: string) => screen.getByRole('columnheader', { name });
  expect(column('Time left')).toHaveAttribute('aria-sort', 'ascending');
  await user.click(screen.getByRole('button', { name: 'Ticket' }));
  expect(ids()).toEqual(['1002', '1003', '1004', '1005', '1006', '1007', '1042']);
  await user.click(screen.getByRole('button', { name: 'Ticket' }));
  expect(ids()[0]).toBe('1042');
  expect(column('Ticket')).toHaveAttribute('aria-sort', 'descending');
  expect(column('Time left')).not.toHaveAttribute('aria-sort');
  await user.click(screen.getByRole('button', { name: 'Customer' }));
  // Without a name, last.
  expect(ids().slice(-3)).toEqual(['1006', '1002', '1042']);
});

test('no row leaves its place under the pointer, though its words change', async () => {
  const { ids, row, set, user } = await openBoardTab();
  const before = ids();
  await user.pointer({ target: row('1042') });
  const later = epochMs(NOON + 30 * MINUTE);
  const changed = [
    provedRow('1042', 5 * HOUR, {}, later),
    provedRow('1003', 23 * MINUTE, {}, later),
    provedRow('1100', 6 * HOUR, {}, later),
  ].toSorted(compareByTimeLeft);
  await set({ rows: changed, now: later });
  expect(ids()).toEqual(before);
  expect(textOf(row('1003'))).toMatch(/^Ended, unless Ada wrote since/);
  await user.pointer({ target: screen.getByRole('heading', { level: 1 }) });
  expect(ids()).toEqual(['1042', '1100', '1003']);
});

test('a hand that rests holds no row, nor one that is gone from the page', async () => {
  const { ids, row, set, hide, user, pass } = await openBoardTab();
  await user.pointer({ target: row('1042') });
  await set({ rows: ROWS.slice(0, 2) });
  expect(ids()).toHaveLength(7);
  await pass(30_000);
  expect(ids()).toHaveLength(2);
  await user.pointer({ target: row('1003') });
  await set({ rows: ROWS });
  expect(ids()).toHaveLength(2);
  await hide();
  expect(ids()).toHaveLength(7);
});

const many = (count: number) =>
  Array.from({ length: count }, (_, index) => provedRow(String(10_000 + index), HOUR + index));

test('of 5,000 rows the document holds those in sight, and says how many there are', async () => {
  const { ids, row, user, actions } = await openBoardTab({ rows: many(5_000) });
  expect(ids().length).toBeLessThan(60);
  expect(screen.getByRole('table')).toHaveAttribute('aria-rowcount', '5001');
  expect(row('10000')).toHaveAttribute('aria-rowindex', '2');
  await user.click(within(row('10000')).getByRole('button'));
  await user.keyboard('{End}');
  expect(within(row('14999')).getByRole('button')).toHaveFocus();
  expect(row('14999')).toHaveAttribute('aria-rowindex', '5001');
  await act(() => jest.advanceTimersByTimeAsync(500));
  expect(actions.setVisible.mock.lastCall?.[0]).toContain('14999');
});

test('a row that has the focus stays in the document, wherever the list is scrolled to', async () => {
  const { row, ids } = await openBoardTab({ rows: many(1_000) });
  const button = within(row('10003')).getByRole('button');
  act(() => button.focus());
  act(() => window.scrollTo({ top: 20_000 }));
  await act(() => jest.advanceTimersByTimeAsync(500));
  expect(ids()).toContain('10460');
  expect(button).toHaveFocus();
});

test('a moment that passes draws the rows whose words change, and no other', async () => {
  const rowsAt = (at: number) => [
    provedRow('1', 30_000, {}, epochMs(at)),
    provedRow('2', 5 * HOUR + 30_000, {}, epochMs(at)),
    provedRow('3', -2 * HOUR - 30_000, {}, epochMs(at)),
    blankRow('4'),
  ];
  const { set } = await openBoardTab({ rows: rowsAt(NOON) });
  mockDrawn.length = 0;
  await set({ rows: rowsAt(NOON + 1_000), now: epochMs(NOON + 1_000) });
  expect(mockDrawn).toEqual(['1']);
  mockDrawn.length = 0;
  await set({ isRefreshing: true });
  expect(mockDrawn).toEqual([]);
});

test('whose tickets are shown is chosen, among groups only by who is in one', async () => {
  const { actions, set, user } = await openBoardTab();
  await user.click(screen.getByRole('button', { name: 'My groups' }));
  expect(actions.setScope).toHaveBeenCalledWith('groups');
  expect(screen.getByRole('button', { name: 'Mine' })).toHaveAttribute('aria-pressed', 'true');
  await set({ hasGroups: false });
  expect(screen.queryByRole('button', { name: 'My groups' })).not.toBeInTheDocument();
});

test('the board opens when it is shown, tells its age, and is refreshed at a click', async () => {
  const { actions, pass, set, user } = await openBoardTab();
  expect(actions.open).toHaveBeenCalledTimes(1);
  expect(screen.getByText('Updated just now')).toBeInTheDocument();
  for (const _minute of [1, 2, 3]) await pass(MINUTE);
  expect(screen.getByText('Updated 3 min ago')).toBeInTheDocument();
  await user.click(screen.getByRole('button', { name: 'Refresh' }));
  expect(actions.refresh).toHaveBeenCalledTimes(1);
  await set({ isRefreshing: true });
  await user.click(screen.getByRole('button', { name: 'Refreshing…' }));
  expect(actions.refresh).toHaveBeenCalledTimes(1);
});
