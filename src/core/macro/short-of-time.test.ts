import { durationMs, epochMs, minutes } from '../time';
import type { ReplyWindow } from '../window/reply-window';
import { timedWindow, UNRESTRICTED, unknownWindow } from '../window/reply-window.fixture';
import { shortOfTime } from './short-of-time';

const NOW = epochMs(1_000_000);
const NEEDED = minutes(30);
const closingIn = (ms: number, state: 'open' | 'closing' | 'critical' = 'critical'): ReplyWindow =>
  timedWindow(state, {}, { expiresAt: epochMs(NOW + ms) });

test.each([
  ['less than is needed', closingIn(NEEDED - 1), true],
  ['just what is needed', closingIn(NEEDED), false],
  ['more than is needed', closingIn(NEEDED + 1), false],
  ['one millisecond left', closingIn(1), true],
  ['nothing left', closingIn(0), false],
  ['stages that the admin switched off', closingIn(NEEDED - 1, 'open'), true],
  ['closing', closingIn(NEEDED - 1, 'closing'), true],
  ['closed', timedWindow('closed', {}, { expiresAt: epochMs(NOW + 1) }), false],
  ['not known', unknownWindow('never-wrote'), false],
  ['no limit', UNRESTRICTED, false],
])('%s', (_what, window, isShort) => {
  expect(shortOfTime(window, NEEDED, NOW)).toBe(isShort ? window : null);
});

test('0 switches it off', () => {
  expect(shortOfTime(closingIn(1), durationMs(0), NOW)).toBeNull();
});
