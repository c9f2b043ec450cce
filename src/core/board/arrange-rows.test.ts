import { DEFAULT_MARGINS } from '../settings';
import { epochMs, HOUR } from '../time';
import { type BoardOrder, barOf, countBars, orderRows } from './arrange-rows';
import { boardRowOf, readOf } from './board.fixture';

const NOW = epochMs(Date.parse('2026-11-20T10:15:00Z'));

/** A row whose bound is so long after now. */
const rowIn = (id: string, left: number | null, name = 'Ada') => {
  const updated = left === null ? null : epochMs(NOW + left - 24 * HOUR + DEFAULT_MARGINS.sentMs);
  return boardRowOf(NOW, {
    id,
    requester: name === '' ? null : { id: `u${id}`, name },
    updatedAt: updated,
    requesterUpdatedAt: updated,
  });
};

test.each([
  ['just ended', 0, 'ended'],
  ['the last ms', 1, 0],
  ['1 ms less than an hour', HOUR - 1, 0],
  ['an hour', HOUR, 1],
  ['1 ms less than a day', 24 * HOUR - 1, 23],
  ['a day', 24 * HOUR, 'later'],
  ['nothing known', null, 'not-known'],
])('the bar of %s', (_name, left, bar) => {
  expect(barOf(rowIn('1', left), NOW)).toBe(bar);
});

test('each bar has its number of rows', () => {
  const rows = [rowIn('1', 1), rowIn('2', 2), rowIn('3', -1), rowIn('4', null)];
  expect([...countBars(rows, NOW)]).toEqual([
    [0, 2],
    ['ended', 1],
    ['not-known', 1],
  ]);
});

const ROWS = [
  rowIn('9', -HOUR, 'Zoë'),
  rowIn('10', null, 'Bo'),
  rowIn('11', 5 * HOUR, 'ada'),
  rowIn('12', HOUR, ''),
  rowIn('2', -2 * HOUR, 'Cem'),
];

const order = (by: BoardOrder, isDescending = false) =>
  orderRows(ROWS, by, isDescending, new Intl.Collator('en').compare).map(({ ticket }) => ticket.id);

test.each([
  ['time-left', false, ['12', '11', '9', '2', '10']],
  ['time-left', true, ['2', '9', '11', '12', '10']],
  ['ticket', false, ['2', '9', '10', '11', '12']],
  ['ticket', true, ['12', '11', '10', '9', '2']],
  ['customer', false, ['11', '10', '2', '9', '12']],
  ['customer', true, ['9', '2', '10', '11', '12']],
  ['last-word', false, ['2', '9', '12', '11', '10']],
  ['last-word', true, ['11', '12', '9', '2', '10']],
] as const)('by %s, descending: %s', (by, isDescending, ids) => {
  expect(order(by, isDescending)).toEqual(ids);
});

test('by group, and within one by assignee, those of nobody first', () => {
  const of = (id: string, group: string, assignee: string) =>
    boardRowOf(NOW, {
      id,
      group: { id: group, name: group },
      assignee: assignee === '' ? null : { id: assignee, name: assignee },
    });
  const rows = [of('1', 'Support', 'Nora'), of('2', 'Orders', 'Tom'), of('3', 'Support', '')];
  const ordered = orderRows(rows, 'group', false, new Intl.Collator('en').compare);
  expect(ordered.map(({ ticket }) => ticket.id)).toEqual(['2', '3', '1']);
});

test('a message limit that is used up has ended, though its time has not', () => {
  const { window } = boardRowOf(HOUR, {}, readOf());
  if (!('expiresAt' in window)) throw new Error('A message opens.');
  const used = { ...window, state: 'closed', endedBy: 'messages' } as const;
  const row = { ...rowIn('1', 1), window: used, end: { kind: 'known', window: used } as const };
  expect(barOf(row, epochMs(HOUR))).toBe('ended');
});
