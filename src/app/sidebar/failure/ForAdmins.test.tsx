import { screen } from '@testing-library/react';
import { readSettings } from '../../../zendesk/settings/read-settings';
import { readTemplateSettings } from '../../../zendesk/settings/read-template-settings';
import { renderBeside } from '../../testing/render-beside';
import { ForAdmins } from './ForAdmins';

function drawn(raw: Record<string, unknown>, locale = 'en') {
  const { settings, problems } = readSettings(raw);
  const later = readTemplateSettings(settings.templateTexts).problems;
  return renderBeside(
    <ForAdmins />,
    { hasWindow: true, settingProblems: [...problems, ...later] },
    locale,
  );
}

const entry = (change: object) =>
  JSON.stringify([{ name: 'a', language: 'de', namespace: 'n', body: 'Hi', ...change }]);
const rule = (change: object) => JSON.stringify([{ name: 'a', ...change }]);
const twice = JSON.stringify([...JSON.parse(entry({})), ...JSON.parse(entry({}))]);

test.each([
  [{ closing_hours: 'x' }, '“closing_hours” is x, not a number from 0 to 24: 4 hours are used.'],
  [{ critical_hours: 99 }, '“critical_hours” is 99, not a number from 0 to 24: 1 hour is used.'],
  [{ closing_hours: 1, critical_hours: 2 }, 'more than “closing_hours”: 4 and 1 hours are used.'],
  [
    { warn_hours: '1, 2' },
    '“warn_hours” is 1, 2, not two numbers from 0 to 24 with the greater one first, such as 4, 1',
  ],
  [{ consent: 'a b' }, '“consent”, line 1 (“a b”): write the key of a user field, alone or'],
  [{ consent: '\ntag = a b' }, '“consent”, line 2 (“tag = a b”): this is no single tag.'],
  [{ consent: 'a\nb' }, '“consent”, line 2 (“b”): an earlier line names a place of this kind.'],
  [
    { arrival_margin_minutes: 'x' },
    '“arrival_margin_minutes” is x, not a number from 0 to 120: 5 minutes are used.',
  ],
  [
    { sent_margin_minutes: 121 },
    '“sent_margin_minutes” is 121, not a number from 0 to 120: 2 minutes are used.',
  ],
  [
    { arrival_margin_minutes: 1, sent_margin_minutes: 2 },
    'more than “arrival_margin_minutes”: 2 and 5 minutes are used.',
  ],
  [
    { sunshine_app_id: 'a', sunshine_host: 'https://elsewhere.example' },
    '“sunshine_host” is https://elsewhere.example, not a known address of Sunshine Conversations',
  ],
  [{ sunshine_app_id: 'a b' }, '“sunshine_app_id” may hold letters, digits'],
  [{ channel_hours: 'x\nwechat' }, '“channel_hours”, line 2 (“wechat”): write a channel'],
  [{ channel_hours: 'wechat = soon' }, 'the hours are not a number from 0 to 744'],
  [{ channel_hours: 'wechat=2\n\nwechat=3' }, '“channel_hours”, line 3 (“wechat=3”): this channel'],
  [{ channel_hours: 'whatsapp = 48' }, 'WhatsApp itself sets this limit'],
  [{ templates: '[\n  {]' }, 'not valid JSON: line 2, column 4.'],
  [{ templates: '{}' }, 'have to be a JSON list'],
  [{ templates: entry({ body: '' }) }, 'Template 1: “body” is missing.'],
  [{ templates: entry({ title: 7 }) }, 'Template 1: “title” has the wrong type.'],
  [{ templates: entry({ name: 'A b' }) }, 'Template 1: “name” has a value that is not allowed.'],
  [{ templates: entry({ nmae: 'a' }) }, 'Template 1: “nmae” is not a known field.'],
  [
    { templates: entry({ body: 'x'.repeat(1_025), footer: 'Bye' }) },
    'Template 1: “body” is too long.',
  ],
  [{ templates: entry({ body: 'Hi {{2}}' }) }, 'does not fit the variables in the text.'],
  [{ templates: twice }, 'Template 2: “name” and language stand in the list twice.'],
  [{ template_rules: '[' }, 'The template rules are not valid JSON: line 1, column 2.'],
  [{ template_rules: '{}' }, 'The template rules have to be a JSON list'],
  [{ template_rules: rule({ name: '' }) }, 'Template rule 1: “name” is missing.'],
  [{ template_rules: rule({ groups: 'x' }) }, 'Template rule 1: “groups” has the wrong type.'],
  [{ template_rules: rule({ name: 'A' }) }, 'Template rule 1: “name” has a value that is not'],
  [{ template_rules: rule({ grups: [] }) }, 'Template rule 1: “grups” is not a known field.'],
  [
    { template_rules: '[{"name": "a"}, {"name": "a"}]' },
    'Template rule 2: “name” and language stand in the list twice.',
  ],
  [{ template_namespace: 'a b' }, '“template_namespace” is a b, which no namespace can be'],
  [
    { template_refresh_minutes: 1 },
    '“template_refresh_minutes” is 1, not a number from 5 to 1440: 15 minutes are used.',
  ],
  [{ template_language: 'German' }, '“template_language” is German, not a language code'],
  [{ consent_user_field: 'a.b' }, '“consent_user_field” is a.b, which is no key of a user field'],
  [{ send_now: 'yes' }, '“send_now” is yes, neither true nor false: its default is used.'],
  [{ consent_tag: 'a b' }, '“consent_tag” is a b, which is no single tag'],
])('%j', async (raw, words) => {
  const { container } = await drawn(raw);
  expect(container).toHaveTextContent('A setting needs an admin');
  expect(container).toHaveTextContent(words);
});

test('an agent reads one line; what an admin needs lies behind it', async () => {
  await drawn({ closing_hours: 'x' });
  const fold = screen.getByText(/closing_hours/).closest('details');
  expect(fold).not.toHaveAttribute('open');
  expect(fold?.querySelector('summary')).toHaveTextContent(/^A setting needs an admin$/);
});

test('what became of an older setting is no agent’s matter', async () => {
  const { container } = await drawn({ closing_hours: 6, tag_lapsed: 'late', tag_prefix: 'wa' });
  expect(container).toHaveTextContent(/^$/);
});

test('where every setting fits nothing is said', async () => {
  const { container } = await drawn({});
  expect(container).toHaveTextContent(/^$/);
});

test.each(['en', 'de', 'fr'])('in %s all problems are told, each once', async (locale) => {
  await drawn({ closing_hours: 'x', critical_hours: 'y', templates: '{}' }, locale);
  expect(screen.getByText(/closing_hours/)).toBeInTheDocument();
  expect(screen.getByText(/critical_hours/)).toBeInTheDocument();
  expect(screen.getByText(/JSON/)).toBeInTheDocument();
});

test('each line of the channels is told by itself', async () => {
  await drawn({ channel_hours: 'x\ny\nviber = 24' });
  expect(screen.getAllByText(/“channel_hours”, line/)).toHaveLength(2);
});

test('what was given for the app id is not repeated: it may be the key', async () => {
  const { container } = await drawn({ sunshine_app_id: 'c2VjcmV0==' });
  expect(container).not.toHaveTextContent('c2VjcmV0');
});
