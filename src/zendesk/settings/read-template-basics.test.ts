import { DEFAULT_TEMPLATE_SETTINGS, type TemplateSettings } from '../../core/settings';
import type { SettingProblem } from '../../core/setup/setting-problem';
import { minutes } from '../../core/time';
import type { RawSettings } from './raw-settings';
import { readTemplateBasics } from './read-template-basics';

function read(raw: RawSettings) {
  const problems: SettingProblem[] = [];
  return { settings: readTemplateBasics(raw, problems), problems };
}

const consent = (field: string | null, tag: string | null) => ({ consent: { field, tag } });

test.each<[string, RawSettings, Partial<TemplateSettings>]>([
  ['nothing', {}, {}],
  ['null', { hide_sample_templates: null, send_now: null, template_refresh_minutes: null }, {}],
  ['blanks', { hide_sample_templates: '', send_now: ' ', template_language: ' ' }, {}],
  ['samples', { hide_sample_templates: false }, { hideSamples: false }],
  ['samples, saved as text', { hide_sample_templates: 'false' }, { hideSamples: false }],
  ['no sending', { send_now: false }, { sendNow: false }],
  ['sending', { send_now: 'true' }, { sendNow: true }],
  ['five minutes', { template_refresh_minutes: 5 }, { refreshMs: minutes(5) }],
  ['a day', { template_refresh_minutes: '1440' }, { refreshMs: minutes(1440) }],
  ['a namespace', { template_namespace: ' a1b2_c3-d4 ' }, { namespace: 'a1b2_c3-d4' }],
  ['a language', { template_language: 'pt_BR' }, { language: 'pt_BR' }],
  ['a field', { consent_user_field: 'marketing_ok' }, consent('marketing_ok', null)],
  ['a tag', { consent_tag: 'opt-in' }, consent(null, 'opt-in')],
  ['consent by its own setting', { consent: 'opt_in\ntag = ok' }, consent('opt_in', 'ok')],
  [
    'consent with values',
    { consent: 'opt_in = yes, granted' },
    { consent: { field: 'opt_in', yes: ['yes', 'granted'], tag: null } },
  ],
  [
    'consent beside older settings, which it beats',
    { consent: 'tag = ok', consent_user_field: 'a.b', consent_tag: 'older' },
    consent(null, 'ok'),
  ],
  [
    'an empty consent beside older settings',
    { consent: ' ', consent_user_field: 'opt_in' },
    consent('opt_in', null),
  ],
])('%s', (_what, raw, expected) => {
  expect(read(raw)).toEqual({
    settings: { ...DEFAULT_TEMPLATE_SETTINGS, ...expected },
    problems: [],
  });
});

test.each([
  ['template_refresh_minutes', 0],
  ['template_refresh_minutes', 4.9],
  ['template_refresh_minutes', 1441],
  ['template_refresh_minutes', 'soon'],
  ['template_namespace', 'a b'],
  ['template_namespace', '[[a]]'],
  ['template_language', 'German'],
  ['consent_user_field', 'user.marketing'],
  ['consent_tag', 'opted in'],
])('%s as %j is named, and its default used', (setting, given) => {
  expect(read({ [setting]: given })).toEqual({
    settings: DEFAULT_TEMPLATE_SETTINGS,
    problems: [{ setting, given: String(given) }],
  });
});

test('a wrong line of consent is named, and the others count', () => {
  expect(read({ consent: 'tag = ok\nmarketing ok' })).toEqual({
    settings: { ...DEFAULT_TEMPLATE_SETTINGS, ...consent(null, 'ok') },
    problems: [{ setting: 'consent', line: 2, given: 'marketing ok', problem: 'not-a-line' }],
  });
});
