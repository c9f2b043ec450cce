import { freeTextOutlook } from '../window/free-text-outlook';
import type { ReplyWindow } from '../window/reply-window';
import { timedWindow, UNRESTRICTED, unknownWindow } from '../window/reply-window.fixture';
import { offersNudge } from './offers-nudge';

const offered = (window: ReplyWindow, type = 'publicReply') =>
  offersNudge({ window, freeText: freeTextOutlook(window, 'window-channel') }, { type });

test.each<[string, ReplyWindow, boolean]>([
  ['open', timedWindow('open'), false],
  ['closing', timedWindow('closing'), true],
  ['critical', timedWindow('critical'), true],
  ['closed', timedWindow('closed'), false],
  ['unknown', unknownWindow('other-number-possible'), false],
  ['unrestricted', UNRESTRICTED, false],
])('%s: %s', (_state, window, expected) => {
  expect(offered(window)).toBe(expected);
});

test('not in a note', () => {
  expect(offered(timedWindow('closing'), 'internalNote')).toBe(false);
});

test('not where the reply goes elsewhere', () => {
  const window = timedWindow('closing');
  expect(offersNudge({ window, freeText: 'not-watched' }, { type: 'publicReply' })).toBe(false);
});

test.each([
  [8, true],
  [9, false],
  [10, false],
])('with %s of ten messages used: %s', (used, expected) => {
  expect(offered({ ...timedWindow('closing'), allowance: { cap: 10, used } })).toBe(expected);
});
