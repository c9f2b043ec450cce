import { DEFAULT_MARGINS, DEFAULT_THRESHOLDS } from '../../core/settings';
import type { SettingProblem } from '../../core/setup/setting-problem';
import { hours, minutes } from '../../core/time';
import { readAlertSettings } from './read-alert-settings';
import { readWindowSettings } from './read-window-settings';

function read(raw: Record<string, unknown>) {
  const problems: SettingProblem[] = [];
  return { margins: readWindowSettings(raw, problems).margins, problems };
}

test.each([
  ['nothing', {}, 5, 2],
  ['both', { arrival_margin_minutes: 10, sent_margin_minutes: 1 }, 10, 1],
  ['as text', { arrival_margin_minutes: ' 7,5 ', sent_margin_minutes: '0.5' }, 7.5, 0.5],
  ['none at all', { arrival_margin_minutes: 0, sent_margin_minutes: 0 }, 0, 0],
  ['the most', { arrival_margin_minutes: 120, sent_margin_minutes: 120 }, 120, 120],
  ['a default makes room for less', { arrival_margin_minutes: 1 }, 1, 1],
  ['a default makes room for more', { sent_margin_minutes: 30 }, 30, 30],
])('%s', (_what, raw, arrival, sent) => {
  expect(read(raw)).toEqual({
    margins: { arrivalMs: minutes(arrival), sentMs: minutes(sent) },
    problems: [],
  });
});

test.each([
  ['too much', 120.5],
  ['below zero', -1],
  ['words', 'five'],
  ['a unit', '5 min'],
  ['not a number', Number.NaN],
])('a margin that is %s is named, and its default used', (_what, value) => {
  for (const setting of ['arrival_margin_minutes', 'sent_margin_minutes'] as const) {
    expect(read({ [setting]: value })).toEqual({
      margins: DEFAULT_MARGINS,
      problems: [{ setting, given: String(value) }],
    });
  }
});

test('the exact time never costs more than the inexact one: the defaults for both', () => {
  expect(read({ arrival_margin_minutes: 3, sent_margin_minutes: 4 })).toEqual({
    margins: DEFAULT_MARGINS,
    problems: [{ setting: 'margins-order' }],
  });
});

describe('the hours of warnings', () => {
  function thresholds(raw: Record<string, unknown>) {
    const problems: SettingProblem[] = [];
    const { thresholds } = readWindowSettings(raw, problems);
    readAlertSettings(raw, problems);
    return { thresholds, problems };
  }
  const read = (warn_hours: unknown) => thresholds({ warn_hours });

  test.each([
    ['6, 2', 6, 2],
    ['6,2', 6, 2],
    ['6 2', 6, 2],
    ['6;2', 6, 2],
    [' 6 , 2 ', 6, 2],
    ['4,5, 0,5', 4.5, 0.5],
    ['4.5, 0.5', 4.5, 0.5],
    ['4,5 1', 4.5, 1],
    ['4,5,1', 4.5, 1],
    ['2, 2', 2, 2],
    ['24, 24', 24, 24],
    ['0, 1', 0, 1],
    ['0, 0', 0, 0],
    ['4, 0', 4, 0],
  ])('“%s”', (given, closing, critical) => {
    expect(read(given)).toEqual({
      thresholds: { closingMs: hours(closing), criticalMs: hours(critical) },
      problems: [],
    });
  });

  test.each([undefined, null, '', ' '])('%p: the default', (given) => {
    expect(read(given)).toEqual({ thresholds: DEFAULT_THRESHOLDS, problems: [] });
  });

  test.each([
    '4',
    4,
    '4.5',
    '1, 2',
    '2,5',
    '25, 1',
    '4, 1, 0',
    '4 h, 1 h',
    '-4, 1',
    'four, one',
    'groups, 4, 1',
    '4, groups',
    true,
  ])('“%s” is named, and the default used', (given) => {
    expect(read(given)).toEqual({
      thresholds: DEFAULT_THRESHOLDS,
      problems: [{ setting: 'warn_hours', given: String(given) }],
    });
  });

  test.each([
    ['6, 2, groups', 6, 2],
    ['6,2 unanswered', 6, 2],
    ['4,5, 0,5; off', 4.5, 0.5],
    ['off', 4, 1],
  ])('words behind them change no hours: “%s”', (given, closing, critical) => {
    expect(read(given)).toEqual({
      thresholds: { closingMs: hours(closing), criticalMs: hours(critical) },
      problems: [],
    });
  });

  test('words that are not known are named, and the hours used', () => {
    expect(read('6, 2, group')).toEqual({
      thresholds: { closingMs: hours(6), criticalMs: hours(2) },
      problems: [{ setting: 'warn_hours', given: '6, 2, group', part: 'words' }],
    });
  });

  test('they beat the older settings, right or wrong', () => {
    const older = { closing_hours: 8, critical_hours: 'soon' };
    expect(thresholds({ ...older, warn_hours: '6, 2' })).toEqual(read('6, 2'));
    expect(thresholds({ ...older, warn_hours: 'x' })).toEqual(read('x'));
    expect(thresholds({ ...older, warn_hours: 'off' })).toEqual(read('off'));
    expect(thresholds({ ...older, warn_hours: ' ' })).toEqual(thresholds(older));
  });
});

describe('channel hours', () => {
  function read(channel_hours: unknown) {
    const problems: SettingProblem[] = [];
    const { hoursByChannel } = readWindowSettings({ channel_hours }, problems).channels;
    return { hours: Object.fromEntries(hoursByChannel), problems };
  }

  test.each([
    ['nothing', undefined, {}],
    ['null', null, {}],
    ['blank lines', '\n  \r\n', {}],
    ['one line', 'sunshine_conversations_api = 48', { sunshine_conversations_api: 48 }],
    ['several lines', 'viber=12\r\ntelegram = 0\n', { viber: 12, telegram: 0 }],
    ['capitals and a comma', ' Viber = 1,5', { viber: 1.5 }],
    ['the most', 'viber = 744', { viber: 744 }],
  ])('%s', (_what, given, hours) => {
    expect(read(given)).toEqual({ hours, problems: [] });
  });

  test.each([
    ['viber', 'not-a-pair'],
    ['= 24', 'not-a-pair'],
    ['viber = 24 = 48', 'not-a-pair'],
    ['viber =', 'not-hours'],
    ['viber = a day', 'not-hours'],
    ['viber = -1', 'not-hours'],
    ['viber = 745', 'not-hours'],
    ['telegram = 5', 'twice'],
    ['whatsapp = 48', 'fixed'],
    ['WhatsApp = 0', 'fixed'],
    ['whatapp = 24', 'fixed'],
  ])('%s: %s, and the other lines count', (line, problem) => {
    expect(read(`telegram = 0\n\n${line}\nline = 3`)).toEqual({
      hours: { telegram: 0, line: 3 },
      problems: [{ setting: 'channel_hours', line: 3, given: line, problem }],
    });
  });
});
