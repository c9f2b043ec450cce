import { HOUR, hours, MINUTE, minutes } from '../../../core/time';
import { describeDuration } from './describe-duration';

test.each([
  [minutes(20), 'en', '20 min'],
  [minutes(-20), 'en', '20 min'],
  [minutes(119), 'en', '119 min'],
  [hours(2), 'en', '2 hr'],
  [hours(47), 'en', '47 hr'],
  [hours(48), 'en', '2 days'],
  [minutes(20), 'de', '20 Min.'],
  [hours(5), 'fr', '5 h'],
])('%d ms in %s', (length, tag, expected) => {
  expect(describeDuration(length, tag).replace(/\s/g, ' ')).toBe(expected);
});

test('rounded to the nearest', () => {
  expect(describeDuration(minutes(20.4), 'en')).toBe('20 min');
  expect(describeDuration(hours((3 * HOUR - MINUTE) / HOUR), 'en')).toBe('3 hr');
});
