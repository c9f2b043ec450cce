import { HOUR, hours, MINUTE, minutes } from '../../../core/time';
import { durationWords } from './duration-words';

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
  expect(durationWords(length, tag).replace(/\s/g, ' ')).toBe(expected);
});

test('rounded to the nearest', () => {
  expect(durationWords(minutes(20.4), 'en')).toBe('20 min');
  expect(durationWords(hours((3 * HOUR - MINUTE) / HOUR), 'en')).toBe('3 hr');
});
