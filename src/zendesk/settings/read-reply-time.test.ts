import { DEFAULT_REPLY } from '../../core/settings';
import { minutes } from '../../core/time';
import { readReplyTime } from './read-reply-time';
import type { SettingProblem } from './setting-problem';

function read(given: unknown) {
  const problems: SettingProblem[] = [];
  return { replyMs: readReplyTime({ reply_minutes: given }, problems), problems };
}

test.each([
  ['nothing', undefined, 30],
  ['null', null, 30],
  ['blanks', ' ', 30],
  ['a number', 12, 12],
  ['text', ' 7,5 ', 7.5],
  ['off', '0', 0],
  ['the most', 1440, 1440],
])('%s', (_what, given, expected) => {
  expect(read(given)).toEqual({ replyMs: minutes(expected), problems: [] });
});

test.each([
  ['too much', 1440.5],
  ['below zero', '-1'],
  ['words', 'half an hour'],
  ['a switch', true],
])('%s is named, and the default used', (_what, given) => {
  expect(read(given)).toEqual({
    replyMs: DEFAULT_REPLY,
    problems: [{ setting: 'reply_minutes', given: String(given) }],
  });
});
