import fc from 'fast-check';
import { readHttpDate } from './read-http-date';

test.each([
  ['Sun, 06 Nov 1994 08:49:37 GMT', Date.UTC(1994, 10, 6, 8, 49, 37)],
  ['Thu, 01 Jan 1970 00:00:00 GMT', 0],
  ['Tue, 29 Feb 2000 23:59:59 GMT', Date.UTC(2000, 1, 29, 23, 59, 59)],
  ['Thu, 29 Feb 2024 12:00:00 GMT', Date.UTC(2024, 1, 29, 12)],
  ['Fri, 01 Mar 2024 00:00:00 GMT', Date.UTC(2024, 2, 1)],
  [' Sat, 21 Nov 2026 10:15:00 GMT ', Date.UTC(2026, 10, 21, 10, 15)],
])('%s', (text, expected) => {
  expect(readHttpDate(text)).toBe(expected);
});

test('any second of four centuries', () => {
  const second = fc.integer({ min: 0, max: 400 * 366 * 86_400 });
  fc.assert(
    fc.property(second, (count) => {
      const instant = count * 1_000;
      expect(readHttpDate(new Date(instant).toUTCString())).toBe(instant);
    }),
  );
});

test.each([
  ['nothing', ''],
  ['the form of 1995', 'Sunday, 06-Nov-94 08:49:37 GMT'],
  ["C's form", 'Sun Nov  6 08:49:37 1994'],
  ['ISO 8601', '1994-11-06T08:49:37Z'],
  ['another zone', 'Sun, 06 Nov 1994 08:49:37 CET'],
  ['a month nobody knows', 'Sun, 06 Nix 1994 08:49:37 GMT'],
  ['a day that is none', 'Sun, 00 Nov 1994 08:49:37 GMT'],
  ['31 November', 'Mon, 31 Nov 2026 08:49:37 GMT'],
  ['29 February in another year', 'Sun, 29 Feb 2026 08:49:37 GMT'],
  ['29 February 2100', 'Mon, 29 Feb 2100 08:49:37 GMT'],
  ['30 February', 'Thu, 30 Feb 2024 08:49:37 GMT'],
  ['a 25th hour', 'Sun, 06 Nov 1994 24:00:00 GMT'],
  ['a 61st minute', 'Sun, 06 Nov 1994 08:60:00 GMT'],
  ['a leap second', 'Sat, 31 Dec 2016 23:59:60 GMT'],
  ['something behind it', 'Sun, 06 Nov 1994 08:49:37 GMT, Sun'],
])('not read: %s', (_name, text) => {
  expect(readHttpDate(text)).toBeNull();
});
