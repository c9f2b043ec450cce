import manifest from '../../../manifest.json';
import { DEFAULT_GUARD_SETTINGS } from '../../core/guard/guard-settings';
import { readGuardSettings } from './read-guard-settings';

test.each([
  ['nothing', {}],
  ['null', { late_reply: null, nudge_texts: null, tag_lapsed: null }],
  ['blanks', { late_reply: ' ', nudge_texts: '\n', tag_woken: '' }],
  ['the default', { late_reply: 'warn' }],
])('%s: the defaults, without a problem', (_what, raw) => {
  expect(readGuardSettings(raw)).toEqual({ settings: DEFAULT_GUARD_SETTINGS, problems: [] });
});

test('every setting stands in the manifest, with our default', () => {
  const names = [
    'late_reply',
    'nudge_texts',
    'tag_lapsed',
    'tag_held_back',
    'tag_sent_anyway',
    'tag_woken',
  ];
  const parameters = manifest.parameters.filter(({ name }) => names.includes(name));
  expect(parameters.map(({ name }) => name)).toEqual(names);
  const defaults = parameters.flatMap((one) => ('default' in one ? [[one.name, one.default]] : []));
  expect(readGuardSettings(Object.fromEntries(defaults))).toEqual({
    settings: DEFAULT_GUARD_SETTINGS,
    problems: [],
  });
});

test.each([
  ['warn', 'warn'],
  [' Reason ', 'reason'],
  ['BLOCK', 'block'],
])('late_reply %s', (given, expected) => {
  expect(readGuardSettings({ late_reply: given })).toMatchObject({
    settings: { lateReply: expected },
    problems: [],
  });
});

test.each(['never', 'toString', 'true', true, 1])('late_reply %s is named', (given) => {
  expect(readGuardSettings({ late_reply: given })).toEqual({
    settings: DEFAULT_GUARD_SETTINGS,
    problems: [{ setting: 'late_reply', given: String(given) }],
  });
});

test.each([
  ['late_reply_lapsed', 'late_reply_lapsed'],
  [' WA:Lapsed ', 'wa:lapsed'],
  ['zu_spät', 'zu_spät'],
])('the tag %s', (given, expected) => {
  const { settings, problems } = readGuardSettings({ tag_lapsed: given, tag_woken: 'woken' });
  expect(settings.tags).toEqual({
    lapsed: expected,
    'held-back': null,
    'sent-anyway': null,
    woken: 'woken',
  });
  expect(problems).toEqual([]);
});

test.each(['two words', 'a,b', 'a"b', 'x'.repeat(81)])('the tag “%s” is none', (given) => {
  const { settings, problems } = readGuardSettings({ tag_held_back: given, tag_sent_anyway: 'ok' });
  expect(settings.tags).toMatchObject({ 'held-back': null, 'sent-anyway': 'ok' });
  expect(problems).toEqual([{ setting: 'tag_held_back', given }]);
});

test.each([
  ['wa', 'wa'],
  [' WA ', 'wa'],
  ['reply:window', 'reply:window'],
  ['x'.repeat(52), 'x'.repeat(52)],
])('the prefix “%s” makes every tag, and beats the older settings', (given, start) => {
  const older = { tag_lapsed: 'late', tag_woken: 'two words' };
  expect(readGuardSettings({ ...older, tag_prefix: given })).toEqual({
    settings: {
      ...DEFAULT_GUARD_SETTINGS,
      tags: {
        lapsed: `${start}_lapsed`,
        'held-back': `${start}_held_back`,
        'sent-anyway': `${start}_sent_anyway`,
        woken: `${start}_woken`,
      },
    },
    problems: [],
  });
});

test.each(['two words', 'a,b', 'x'.repeat(53)])('the prefix “%s” is none', (given) => {
  expect(readGuardSettings({ tag_lapsed: 'late', tag_prefix: given })).toEqual({
    settings: DEFAULT_GUARD_SETTINGS,
    problems: [{ setting: 'tag_prefix', given }],
  });
});

test('lines of nudge_texts that do not fit are named, and the others used', () => {
  const { settings, problems } = readGuardSettings({ nudge_texts: 'de: Noch da?\nbonjour' });
  expect([...settings.nudges]).toEqual([['de', 'Noch da?']]);
  expect(problems).toEqual([{ setting: 'nudge_texts', line: 2, problem: 'not-a-pair' }]);
});
