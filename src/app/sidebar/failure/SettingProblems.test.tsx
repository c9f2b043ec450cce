import { screen } from '@testing-library/react';
import { readSettings } from '../../../zendesk/settings/read-settings';
import { renderIn } from '../../testing/render-in';
import SettingProblems from './SettingProblems';

const drawn = (raw: Record<string, unknown>, locale = 'en') =>
  renderIn(locale, <SettingProblems problems={readSettings(raw).problems} />);

const entry = (change: object) =>
  JSON.stringify([{ name: 'a', language: 'de', namespace: 'n', body: 'Hi', ...change }]);
const twice = JSON.stringify([...JSON.parse(entry({})), ...JSON.parse(entry({}))]);

test.each([
  [{ closing_hours: 'x' }, '“closing_hours” is x, not a number from 0 to 24: 4 hours are used.'],
  [{ critical_hours: 99 }, '“critical_hours” is 99, not a number from 0 to 24: 1 hour is used.'],
  [{ closing_hours: 1, critical_hours: 2 }, 'more than “closing_hours”: 4 and 1 hours are used.'],
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
  [{ templates: entry({ body: 'x'.repeat(1_025) }) }, 'Template 1: “body” is too long.'],
  [{ templates: entry({ body: 'Hi {{2}}' }) }, 'does not fit the variables in the text.'],
  [{ templates: twice }, 'Template 2: “name” and language stand in the list twice.'],
])('%j', async (raw, words) => {
  const { container } = await drawn(raw);
  expect(container).toHaveTextContent('A setting needs your admin');
  expect(container).toHaveTextContent(words);
});

test('only broken templates say that none of them is used', async () => {
  const { unmount } = await drawn({ templates: '{}' });
  expect(screen.getByText(/No template of the setting is used/)).toBeInTheDocument();
  unmount();
  await drawn({ closing_hours: 'x' });
  expect(screen.queryByText(/No template of the setting is used/)).toBeNull();
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
