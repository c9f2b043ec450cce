import { type LegacySetting, legacySettings } from './old-settings';
import { OLD_SETTINGS } from './settings-table';

const DEFAULTS = Object.fromEntries(OLD_SETTINGS.map(({ name, default: value }) => [name, value]));

test.each([
  ['nothing', {}],
  ['new settings only', { warn_hours: '6, 2', tag_prefix: 'wa', consent: 'opt_in' }],
  ['the defaults, which nobody chose', DEFAULTS],
  ['the same as text', { closing_hours: '4', human_agent_week: 'False', consent_tag: ' ' }],
])('%s: nothing to tell', (_what, raw) => {
  expect(legacySettings(raw)).toEqual([]);
});

const OLD = {
  closing_hours: 6,
  sent_margin_minutes: '3',
  human_agent_week: true,
  tag_lapsed: ' wa_late ',
  hide_sample_templates: 'false',
  consent_tag: 'opted_in',
};

const told = (counts: boolean): readonly LegacySetting[] => [
  { legacy: 'closing_hours', given: '6', became: 'warn_hours', counts },
  { legacy: 'sent_margin_minutes', given: '3', became: null, counts: true },
  { legacy: 'human_agent_week', given: 'true', became: 'channel_hours', counts: true },
  { legacy: 'tag_lapsed', given: 'wa_late', became: 'tag_prefix', counts },
  { legacy: 'hide_sample_templates', given: 'false', became: 'template_rules', counts: true },
  { legacy: 'consent_tag', given: 'opted_in', became: 'consent', counts },
];

test('an old value counts, and its new place is told', () => {
  expect(legacySettings(OLD)).toEqual(told(true));
  expect(legacySettings({ ...OLD, warn_hours: ' ', tag_prefix: '', consent: null })).toEqual(
    told(true),
  );
});

test('a new value beats it, but where the new place speaks of more than it did', () => {
  const fresh = {
    warn_hours: '4, 1',
    tag_prefix: 'wa',
    consent: 'opt_in',
    channel_hours: 'viber = 12',
    template_rules: '[]',
  };
  expect(legacySettings({ ...OLD, ...fresh })).toEqual(told(false));
});
