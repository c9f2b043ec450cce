import { writtenValue } from './written-value';

test.each([
  ['reply_minutes', '45', 45],
  ['reply_minutes', ' ', null],
  ['reply_minutes', 'many', 'many'],
  ['reply_minutes', 45, 45],
  ['warn_hours', '6', '6'],
  ['send_now', false, false],
])('%s %j is written as %j', (name, typed, written) => {
  expect(writtenValue(name, typed)).toBe(written);
});
