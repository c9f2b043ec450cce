import { splitWarnHours } from './warn-hours';

test.each([
  ['', '', ''],
  ['4, 1', '4, 1', ''],
  [' 4,5; 1, groups, unanswered ', '4,5; 1', 'groups, unanswered'],
  ['4 1 off', '4 1', 'off'],
  ['unanswered', '', 'unanswered'],
  ['4, x 1\ngroups', '4', 'x 1\ngroups'],
])('%j', (text, hours, words) => {
  expect(splitWarnHours(text)).toEqual({ hours, words });
});
