import { epochMs } from '../../core/time';
import { loadLocale } from './load-locale';

const NOON = epochMs(Date.UTC(2026, 10, 20, 12));
const localeOf = (locale: string, timeZone: string | null = 'UTC') =>
  loadLocale({ locale, timeZone });

test.each([
  ['en', 'Reply window'],
  ['en-US', 'Reply window'],
  ['de', 'Antwortfenster'],
  ['de-AT', 'Antwortfenster'],
  ['DE-at', 'Antwortfenster'],
  ['fr-CA', 'Fenêtre de réponse'],
  ['nl', 'Reply window'],
  ['ar', 'Reply window'],
  ['no-such-language-anywhere', 'Reply window'],
  ['', 'Reply window'],
  ['de_DE', 'Reply window'],
])('an agent with "%s" reads "%s"', async (tag, title) => {
  expect((await localeOf(tag)).t('window.title')).toBe(title);
});

test.each([
  ['en-US', 'UTC', /^Fri,? 12:00\sPM$/],
  ['en-GB', 'UTC', /^Fri,? 12:00$/],
  ['de', 'UTC', /^Fr\.?,? 12:00$/],
  ['de-AT', 'Europe/Vienna', /^Fr\.?,? 13:00$/],
  ['fr', 'America/Montreal', /^ven\.?,? 07:00$/],
  ['en-GB', 'Asia/Kolkata', /^Fri,? 17:30$/],
  ['en-GB', 'Pacific/Auckland', /^Sat,? 01:00$/],
])('the clock of an agent with %s in %s', async (tag, zone, expected) => {
  expect((await localeOf(tag, zone)).clock(NOON)).toMatch(expected);
});

test.each([
  ['before the clocks change', Date.UTC(2026, 9, 24, 12), '14:00'],
  ['after', Date.UTC(2026, 9, 25, 12), '13:00'],
])('daylight saving, %s', async (_when, instant, expected) => {
  const { clock } = await localeOf('en-GB', 'Europe/Berlin');
  expect(clock(epochMs(instant))).toContain(expected);
});

test.each([
  ['a zone that does not exist', 'Mars/Olympus'],
  ['no zone', null],
])('%s: the browser’s own', async (_what, zone) => {
  const browsers = new Intl.DateTimeFormat('en-GB', { hour: 'numeric', minute: '2-digit' });
  expect((await localeOf('en-GB', zone)).clock(NOON)).toContain(browsers.format(NOON));
});

test.each([
  ['en-US', 'ltr'],
  ['de', 'ltr'],
  ['ar', 'rtl'],
  ['ar-EG', 'rtl'],
  ['he', 'rtl'],
  ['fa-IR', 'rtl'],
  ['ur', 'rtl'],
])('%s is written %s', async (tag, direction) => {
  expect((await localeOf(tag)).direction).toBe(direction);
});

test.each([
  ['en', 'de, fr, and it'],
  ['de', 'de, fr und it'],
  ['fr', 'de, fr et it'],
])('lists in %s', async (tag, expected) => {
  expect((await localeOf(tag)).list(['de', 'fr', 'it'])).toBe(expected);
});
