import { durationMs, epochMs, HOUR, MINUTE, SECOND } from '../../../core/time';
import { localeOf } from '../../testing/render-in';
import { earlierWords } from './earlier-words';

test.each([
  [0, 'This template already went out 0 s ago.'],
  [10 * SECOND, 'This template already went out 10 s ago.'],
  [MINUTE - 1, 'This template already went out 59 s ago.'],
  [MINUTE, 'This template already went out 1 min ago.'],
  [HOUR - 1, 'This template already went out 59 min ago.'],
  [HOUR, 'This template already went out 1 h ago.'],
  [24 * HOUR - 1, 'This template already went out 23 h ago.'],
])('%d ms ago: %s', async (agoMs, words) => {
  const { t } = await localeOf('en');
  const at = epochMs(0);
  expect(earlierWords({ at, agoMs: durationMs(agoMs), isCertain: true }, t)).toBe(words);
});

test('what is not known is said', async () => {
  const { t } = await localeOf('en');
  const earlier = { at: epochMs(0), agoMs: MINUTE, isCertain: false };
  expect(earlierWords(earlier, t)).toBe(
    'This template may have gone out 1 min ago: its answer was lost.',
  );
});
