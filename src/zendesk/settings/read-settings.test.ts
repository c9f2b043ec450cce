import manifest from '../../../manifest.json';
import { DEFAULT_REPLY, DEFAULT_SETTINGS } from '../../core/settings';
import { hours, minutes } from '../../core/time';
import type { RawSettings } from './raw-settings';
import { readSettings as readAll } from './read-settings';

const TEMPLATES = JSON.stringify([
  { name: 'still_there', language: 'en_US', namespace: 'demo', body: 'Hi there' },
]);

const readSettings = (raw: RawSettings) => {
  const { settings, problems } = readAll(raw);
  return { settings, problems };
};

test('what came is handed on for those who read later', () => {
  const raw = { late_reply: 'block', closing_hours: 'x' };
  expect(readAll(raw).raw).toBe(raw);
});

test.each([
  ['nothing', {}],
  ['null', { closing_hours: null, critical_hours: null, templates: null }],
  ['blanks', { closing_hours: ' ', critical_hours: '', templates: ' \n ' }],
  ['the defaults', { closing_hours: 4, critical_hours: 1 }],
  ['the defaults as text', { closing_hours: '4', critical_hours: '1' }],
])('%s: the defaults, without a problem', (_what, raw) => {
  expect(readSettings(raw)).toEqual({ settings: DEFAULT_SETTINGS, problems: [] });
});

test('the defaults of the manifest are ours', () => {
  const defaults = manifest.parameters.flatMap((parameter) =>
    'default' in parameter ? [[parameter.name, parameter.default] as const] : [],
  );
  expect(defaults.length).toBeGreaterThan(4);
  expect(readSettings(Object.fromEntries(defaults))).toEqual({
    settings: DEFAULT_SETTINGS,
    problems: [],
  });
});

test.each([
  [true, true],
  ['true', true],
  [false, false],
  ['false', false],
  ['', false],
  [null, false],
  ['True', true],
  [' TRUE ', true],
  ['False', false],
])('a checkbox saved as %p is %p', (given, expected) => {
  const { settings, problems } = readSettings({
    one_whatsapp_number: given,
    human_agent_week: given,
  });
  expect(settings.hasOneNumber).toBe(expected);
  expect(settings.channels.humanAgentWeek).toBe(expected);
  expect(problems).toEqual([]);
});

test.each([1, 0, 'yes', 'on', 'no', {}])('a checkbox saved as %p is named', (given) => {
  const { settings, problems } = readSettings({ one_whatsapp_number: given, send_now: given });
  expect(settings).toEqual(DEFAULT_SETTINGS);
  expect(problems).toEqual([
    { setting: 'one_whatsapp_number', given: String(given) },
    { setting: 'send_now', given: String(given) },
  ]);
});

test.each(['1,000', '1.000', '0x10', '1e1', '+4', '.5', '5.', 'Infinity', '４', '1,5,0'])(
  'the number %p is not understood, and named',
  (given) => {
    const { settings, problems } = readSettings({ closing_hours: given });
    expect(settings).toEqual(DEFAULT_SETTINGS);
    expect(problems).toEqual([{ setting: 'closing_hours', given }]);
  },
);

test.each([
  ['a number', 6, 6],
  ['text', '6', 6],
  ['blanks around it', ' 6 ', 6],
  ['a decimal point', '1.5', 1.5],
  ['a decimal comma', '1,5', 1.5],
  ['the most', 24, 24],
])('closing_hours as %s', (_what, given, expected) => {
  const { settings, problems } = readSettings({ closing_hours: given, critical_hours: 0.5 });
  expect(settings.thresholds).toEqual({ closingMs: hours(expected), criticalMs: hours(0.5) });
  expect(problems).toEqual([]);
});

test('0 means never', () => {
  const { settings, problems } = readSettings({ closing_hours: 0, critical_hours: '0' });
  expect(settings.thresholds).toEqual({ closingMs: 0, criticalMs: 0 });
  expect(problems).toEqual([]);
});

test.each([
  ['too much', 24.01, '24.01'],
  ['below zero', '-1', '-1'],
  ['words', 'four', 'four'],
  ['a unit', '4h', '4h'],
  ['two commas', '1,5,2', '1,5,2'],
  ['a switch', true, 'true'],
  ['not a number', Number.NaN, 'NaN'],
  ['without an end', 'Infinity', 'Infinity'],
])('a threshold that is %s is named, and its default used', (_what, value, given) => {
  expect(readSettings({ closing_hours: value })).toEqual({
    settings: DEFAULT_SETTINGS,
    problems: [{ setting: 'closing_hours', given }],
  });
  expect(readSettings({ critical_hours: value })).toEqual({
    settings: DEFAULT_SETTINGS,
    problems: [{ setting: 'critical_hours', given }],
  });
});

test('critical more than closing: the defaults for both', () => {
  expect(readSettings({ closing_hours: 2, critical_hours: 3 })).toEqual({
    settings: DEFAULT_SETTINGS,
    problems: [{ setting: 'thresholds-order' }],
  });
});

test.each([
  ['a default makes room for less', { closing_hours: '0,5' }, 0.5, 0.5],
  ['a default makes room for more', { critical_hours: 5 }, 5, 5],
  ['0 switches closing off', { closing_hours: 0 }, 0, 1],
  ['0 switches critical off', { critical_hours: 0 }, 4, 0],
  ['0 is no order', { closing_hours: 0, critical_hours: 2 }, 0, 2],
])('%s', (_what, raw, closing, critical) => {
  const { settings, problems } = readSettings(raw);
  expect(problems).toEqual([]);
  expect(settings.thresholds).toEqual({
    closingMs: closing * 3_600_000,
    criticalMs: critical * 3_600_000,
  });
});

test('both the same is an order', () => {
  expect(readSettings({ closing_hours: 2, critical_hours: 2 }).problems).toEqual([]);
});

test('templates and rules are carried as they stand', () => {
  const { settings, problems } = readSettings({ templates: TEMPLATES, template_rules: '[{' });
  expect(settings.templateTexts).toEqual({ templates: TEMPLATES, rules: '[{' });
  expect(problems).toEqual([]);
});

test('several problems are all told', () => {
  const { problems } = readSettings({
    closing_hours: 'x',
    critical_hours: 'y',
    reply_minutes: 'z',
    arrival_margin_minutes: 'soon',
    sent_margin_minutes: -1,
    channel_hours: 'viber',
    sunshine_app_id: 'a b',
    sunshine_host: 'here',
    template_language: 'English',
  });
  expect(problems.map(({ setting }) => setting)).toEqual([
    'closing_hours',
    'critical_hours',
    'arrival_margin_minutes',
    'sent_margin_minutes',
    'channel_hours',
    'reply_minutes',
    'sunshine_host',
    'sunshine_app_id',
    'template_language',
  ]);
});

describe('the reply time', () => {
  function read(given: unknown) {
    const { settings, problems } = readAll({ reply_minutes: given });
    return { replyMs: settings.replyMs, problems };
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
});
