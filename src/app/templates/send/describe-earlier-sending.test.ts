import { durationMs, epochMs, HOUR, MINUTE, SECOND } from '../../../core/time';
import { localeOf } from '../../testing/render-in';
import { describeEarlierSending } from './describe-earlier-sending';

test.each([
  [0, 'This template was already sent 0 s ago.'],
  [10 * SECOND, 'This template was already sent 10 s ago.'],
  [MINUTE - 1, 'This template was already sent 59 s ago.'],
  [MINUTE, 'This template was already sent 1 min ago.'],
  [HOUR - 1, 'This template was already sent 59 min ago.'],
  [HOUR, 'This template was already sent 1 h ago.'],
  [24 * HOUR - 1, 'This template was already sent 23 h ago.'],
])('%d ms ago: %s', async (agoMs, words) => {
  const { t } = await localeOf('en');
  const at = epochMs(0);
  expect(describeEarlierSending({ at, agoMs: durationMs(agoMs), isCertain: true }, t)).toBe(words);
});

test('what is not known is said', async () => {
  const { t } = await localeOf('en');
  const earlier = { at: epochMs(0), agoMs: MINUTE, isCertain: false };
  expect(describeEarlierSending(earlier, t)).toBe(
    'This template may have been sent 1 min ago: its answer was lost.',
  );
});

test('that one went out is said where nothing shows which', async () => {
  const { t } = await localeOf('en');
  const earlier = { at: epochMs(0), agoMs: MINUTE, isCertain: false, isUnnamed: true as const };
  expect(describeEarlierSending(earlier, t)).toBe(
    'A template was sent 1 min ago, perhaps this one.',
  );
});
