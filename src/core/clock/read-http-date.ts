import { type EpochMs, epochMs, SECOND } from '../time';

const HTTP_DATE =
  /^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), (\d\d) ([A-Z][a-z]{2}) (\d{4}) (\d\d):(\d\d):(\d\d) GMT$/;

/** The days of a year before each month, and its own; February has 28. */
const MONTHS: ReadonlyMap<string, readonly [before: number, length: number]> = new Map([
  ['Jan', [0, 31]],
  ['Feb', [31, 28]],
  ['Mar', [59, 31]],
  ['Apr', [90, 30]],
  ['May', [120, 31]],
  ['Jun', [151, 30]],
  ['Jul', [181, 31]],
  ['Aug', [212, 31]],
  ['Sep', [243, 30]],
  ['Oct', [273, 31]],
  ['Nov', [304, 30]],
  ['Dec', [334, 31]],
]);

/**
 * The instant of a `Date` header, in whole seconds: `Sun, 06 Nov 1994 08:49:37 GMT` (RFC 9110,
 * 5.6.7).
 * @returns null for any other form, and for days and hours that do not exist.
 */
export function readHttpDate(text: string): EpochMs | null {
  const found = HTTP_DATE.exec(text.trim());
  const month = MONTHS.get(found?.[2] ?? '');
  if (!found || !month) return null;
  const [before, length] = month;
  const part = (index: number) => Number(found[index]);
  const [day, year, hour, minute, second] = [part(1), part(3), part(4), part(5), part(6)];
  const leapDay = isLeap(year) ? 1 : 0;
  if (day < 1 || day > length + (length === 28 ? leapDay : 0)) return null;
  if (hour > 23 || minute > 59 || second > 59) return null;
  const days = daysBefore(year) + before + (before > 31 ? leapDay : 0) + day - 1;
  return epochMs((((days * 24 + hour) * 60 + minute) * 60 + second) * SECOND);
}

const isLeap = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);

/** Days from 1970-01-01 to January 1st. */
function daysBefore(year: number): number {
  const past = year - 1;
  const leapDays = Math.floor(past / 4) - Math.floor(past / 100) + Math.floor(past / 400);
  // 477 leap days lie before 1970.
  return (year - 1970) * 365 + leapDays - 477;
}
