import { DEFAULT_THRESHOLDS } from '../settings';
import { epochMs, minutes, plus } from '../time';
import { boardTicket, endingRow } from './alerts.fixture';
import { countEndingSoon, iconSymbol } from './ending-soon';

const NOON = epochMs(Date.UTC(2026, 10, 20, 12));

test('counts what ends within the closing hours, proved or not, and nothing that has ended', () => {
  const row = (endsIn: number, kind: Parameters<typeof endingRow>[2]) =>
    endingRow(boardTicket('1', NOON), plus(NOON, minutes(endsIn)), kind);
  const rows = [
    row(30, 'known'),
    row(240, 'known'),
    row(241, 'known'),
    row(10, 'at-most'),
    row(-10, 'ended-unless-wrote'),
    row(30, 'closed'),
  ];
  expect(countEndingSoon(rows, DEFAULT_THRESHOLDS, NOON)).toBe(3);
});

test.each([
  [0, '0'],
  [9, '9'],
  [10, '9plus'],
  [5_000, '9plus'],
])('%d is drawn as %s', (count, symbol) => {
  expect(iconSymbol(count)).toBe(symbol);
});
