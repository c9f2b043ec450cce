import { localeOf } from '../../testing/render-in';
import { lookupFailureWords } from './lookup-failure-words';

it.each([
  [{ kind: 'status', status: 403, retryAfterMs: null }, 'Zendesk did not allow it (403).'],
  [{ kind: 'status', status: 429, retryAfterMs: 1 }, 'Zendesk asks for a pause (429).'],
  [{ kind: 'status', status: 500, retryAfterMs: null }, 'Zendesk answered with 500.'],
  [{ kind: 'offline' }, 'this computer seems to be offline.'],
  [{ kind: 'no-answer' }, 'Zendesk did not answer in time.'],
  [{ kind: 'wrong-shape', detail: '' }, "Zendesk's answer could not be read."],
] as const)('a lookup that failed with %j', async (failure, end) => {
  const { t } = await localeOf('en-US');
  expect(lookupFailureWords(failure, t)).toBe(`Refusals could not be looked up: ${end}`);
});
