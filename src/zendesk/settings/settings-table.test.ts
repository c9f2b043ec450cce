import { readFileSync } from 'node:fs';
import manifest from '../../../manifest.json';
import {
  OLD_SETTINGS,
  type OldSettingName,
  SETTINGS,
  type SettingKind,
  type SettingName,
} from '../../core/setup/settings-table';
import { readAllSettings } from './read-all-settings';

const NAMES: readonly string[] = SETTINGS.map(({ name }) => name);
const OLD_NAMES: readonly string[] = OLD_SETTINGS.map(({ name }) => name);

interface Parameter {
  readonly name: string;
  readonly type: string;
  readonly required?: boolean;
  readonly default?: string | number | boolean;
  readonly secure?: boolean;
}
const parameters: readonly Parameter[] = manifest.parameters;
const shown = parameters.filter(({ type }) => type !== 'hidden');

describe('Zendesk’s form', () => {
  const TYPES: Readonly<Record<SettingKind, string>> = {
    hours: 'text',
    minutes: 'number',
    text: 'text',
    secret: 'text',
    checkbox: 'checkbox',
    choice: 'text',
    lines: 'multiline',
    json: 'multiline',
    consent: 'multiline',
    'tag-prefix': 'text',
    host: 'text',
    namespace: 'text',
    language: 'text',
  };

  test('has the parameters of the table, 16 at most', () => {
    expect(shown.length).toBeLessThanOrEqual(16);
    expect(
      shown.map(({ name, type, default: value = null, secure = false, required }) => {
        return { name, type, value, secure, required };
      }),
    ).toEqual(
      SETTINGS.map(({ name, kind, default: value }) => {
        return { name, type: TYPES[kind], value, secure: kind === 'secret', required: false };
      }),
    );
  });

  test('hides the old ones, none with a default', () => {
    const hidden = parameters.filter(({ type }) => type === 'hidden');
    expect(hidden).toEqual(OLD_NAMES.map((name) => ({ name, type: 'hidden' })));
  });

  test('has no default for what replaces an old one: an update would fill it in, and beat the old', () => {
    const replacing = new Set(OLD_SETTINGS.map(({ became }) => became));
    const withDefault = shown.filter(({ default: value }) => value !== undefined);
    expect(withDefault.filter(({ name }) => replacing.has(name as 'warn_hours'))).toEqual([]);
  });
});

describe('the readers', () => {
  const FITTING: Readonly<Record<Exclude<SettingName, 'sunshine_key'> | OldSettingName, unknown>> =
    {
      sunshine_app_id: 'app_1',
      sunshine_host: 'https://api.eu-1.smooch.io',
      warn_hours: '6, 2',
      one_whatsapp_number: true,
      channel_hours: 'viber = 12',
      reply_minutes: 12,
      late_reply: 'block',
      nudge_texts: 'de: Noch da?',
      send_now: false,
      template_language: 'de',
      template_namespace: 'ns',
      templates: '[{"name": "a", "language": "de", "body": "Hallo"}]',
      template_rules: '[{"name": "a"}]',
      consent: 'opt_in = yes',
      tag_prefix: 'wa',
      closing_hours: 6,
      critical_hours: 2,
      arrival_margin_minutes: 6,
      sent_margin_minutes: 3,
      human_agent_week: true,
      tag_lapsed: 'a',
      tag_held_back: 'b',
      tag_sent_anyway: 'c',
      tag_woken: 'd',
      hide_sample_templates: false,
      template_refresh_minutes: 30,
      consent_user_field: 'opt_in',
      consent_tag: 'opted_in',
    };
  const WRONG: Readonly<Partial<Record<string, unknown>>> = {
    sunshine_app_id: 'a b',
    template_namespace: 'a b',
    consent: 'a b',
    consent_tag: 'a b',
    consent_user_field: 'a.b',
    nudge_texts: 'hello',
    templates: '{',
    template_rules: '{',
  };
  /** The host is of use beside an app id only. */
  const base = { sunshine_app_id: 'app' };

  test('the table’s defaults are what an empty form means', () => {
    const defaults = Object.fromEntries(SETTINGS.map(({ name, default: value }) => [name, value]));
    const empty = readAllSettings({});
    expect(empty.problems).toEqual([]);
    expect(readAllSettings(defaults)).toEqual(empty);
    const old = Object.fromEntries(OLD_SETTINGS.map(({ name, default: value }) => [name, value]));
    expect(readAllSettings({ ...defaults, ...old })).toEqual(empty);
  });

  test.each(Object.entries(FITTING))('%s as %j says something', (name, value) => {
    const { problems, legacy, ...read } = readAllSettings({ ...base, [name]: value });
    const { problems: _, legacy: __, ...before } = readAllSettings(base);
    expect(read).not.toEqual(before);
    expect(problems).toEqual([]);
    expect(legacy.map((old) => old.legacy)).toEqual(OLD_NAMES.includes(name) ? [name] : []);
  });

  test('each name of the table is among them, but the key, which no page sees', () => {
    expect(Object.keys(FITTING).sort()).toEqual(
      [...NAMES, ...OLD_NAMES].filter((name) => name !== 'sunshine_key').sort(),
    );
  });

  test.each(Object.keys(FITTING))('a wrong %s is named, and changes nothing else', (name) => {
    const others = { ...FITTING, warn_hours: '', tag_prefix: '', consent: '' };
    const { problems } = readAllSettings({ ...others, [name]: WRONG[name] ?? '«?»' });
    expect(problems.map(({ setting }) => setting)).toEqual([name]);
  });
});

describe('what is written about them', () => {
  const guide = readFileSync('docs/admin-guide.md', 'utf8');
  const rows = (heading: string): readonly string[] => {
    const section = guide.split(/^#{2,3} /m).find((part) => part.startsWith(`${heading}\n`)) ?? '';
    return [...section.matchAll(/^\|([^|]+)\|/gm)].flatMap(([, cell = '']) =>
      [...cell.matchAll(/`(\w+)`/g)].map(([, name = '']) => name),
    );
  };

  test('the admin guide has each in its tables', () => {
    expect(rows('Parameters')).toEqual(NAMES);
    expect(rows('Parameters that left the form')).toEqual(OLD_NAMES);
  });

  test('the README’s settings for zcli are all of them, so that it asks nothing', () => {
    const readme = readFileSync('README.md', 'utf8');
    const [, json = ''] = /```json\n([\s\S]*?)```/.exec(readme) ?? [];
    const { parameters: given } = JSON.parse(json);
    expect(Object.keys(given)).toEqual(parameters.map(({ name }) => name));
    expect(readAllSettings(given)).toEqual(readAllSettings({}));
  });

  test('the demo’s settings are parameters of the form', () => {
    const { parameters: given } = JSON.parse(readFileSync('demo/settings.json', 'utf8'));
    expect(Object.keys(given).filter((name) => !NAMES.includes(name))).toEqual([]);
    expect(readAllSettings(given)).toMatchObject({ problems: [], legacy: [] });
  });

  test.each(['en', 'de', 'fr'])('%s has a label and a help text for each', (locale) => {
    const { app } = JSON.parse(readFileSync(`translations/${locale}.json`, 'utf8'));
    expect(Object.keys(app.parameters)).toEqual(NAMES);
    for (const { label, helpText } of Object.values<Record<string, string>>(app.parameters)) {
      expect(label).toMatch(/\S/);
      expect(helpText).toMatch(/\S/);
    }
  });
});
