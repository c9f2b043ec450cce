import { epochMs, HOUR, MINUTE, SECOND } from '../../core/time';
import { localeOf } from '../testing/render-in';
import { timedWindow } from '../testing/windows';
import { describeTimeLeft } from './describe-time-left';

const EXPIRY = Date.UTC(2026, 10, 21, 12);

async function wordsIn(locale: string, leftMs: number): Promise<string> {
  const { t } = await localeOf(locale);
  const window = timedWindow(leftMs > 0 ? 'open' : 'closed', { expiresAt: epochMs(EXPIRY) });
  return describeTimeLeft(window, epochMs(EXPIRY - leftMs), t);
}

test.each([
  [5 * HOUR + 12 * MINUTE, '5 h 12 min left'],
  [24 * HOUR, '24 h 0 min left'],
  [HOUR, '1 h 0 min left'],
  [HOUR - 1, '1 h 0 min left'],
  [42 * MINUTE, '42 min left'],
  [MINUTE, '1 min left'],
  [59 * SECOND, '59 s left'],
  [1, '1 s left'],
  [0, 'Closed just now'],
  [-MINUTE + 1, 'Closed just now'],
  [-MINUTE, 'Closed 1 min ago'],
  [-HOUR, 'Closed 1 h ago'],
  [-24 * HOUR, 'Closed 1 day ago'],
  [-48 * HOUR, 'Closed 2 days ago'],
])('%d ms left', async (leftMs, expected) => {
  await expect(wordsIn('en', leftMs)).resolves.toBe(expected);
});

test.each([
  ['de', 5 * HOUR + 12 * MINUTE, 'noch 5 h 12 min'],
  ['de', -48 * HOUR, 'Seit 2 Tagen geschlossen'],
  ['fr', 42 * MINUTE, 'encore 42 min'],
  ['fr', -24 * HOUR, 'Fermée depuis 1 jour'],
])('in %s: %d ms left', async (locale, leftMs, expected) => {
  await expect(wordsIn(locale, leftMs)).resolves.toBe(expected);
});
