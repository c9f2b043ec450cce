import { act, screen, within } from '@testing-library/react';
import { openPage } from '../../testing/page';

const INSTALLATION = '/api/v2/apps/installations/2002.json';

/** What the app asked Zendesk to write, in order. */
const updatesOf = (host: Awaited<ReturnType<typeof openPage>>['host']) =>
  host.wire.flatMap(({ data }) => {
    const {
      type,
      url,
      data: body,
    } = (data as { message?: { type?: string; url?: string; data?: string } }).message ?? {};
    const isUpdate = type === 'PUT' && url === INSTALLATION;
    return isUpdate ? [JSON.parse(String(body)).settings as Record<string, unknown>] : [];
  });

async function openSettings(options: Parameters<typeof openPage>[0] = {}) {
  const page = await openPage({ scenario: 'set-up', ...options });
  await page.press('Settings');
  await page.pass(1_000);
  const act1 = async (run: () => Promise<unknown>) => {
    await act(async () => {
      await run();
      await jest.advanceTimersByTimeAsync(50);
    });
  };
  const field = (name: string | RegExp) => screen.getByRole('textbox', { name });
  return {
    ...page,
    field,
    type: (name: string | RegExp, text: string) =>
      act1(async () => {
        await page.user.clear(field(name));
        if (text !== '') await page.user.paste(text);
      }),
    typeSecret: (secret: string) =>
      act1(async () => {
        await page.user.click(screen.getByLabelText('Secret'));
        await page.user.paste(secret);
      }),
    choose: (name: string | RegExp, option: string) =>
      act1(() => page.user.selectOptions(screen.getByRole('combobox', { name }), option)),
    save: async () => {
      await page.press('Save');
      await page.pass(1_000);
    },
    saved: () => page.world.state.settings,
    asked: () => updatesOf(page.host),
  };
}

test('every parameter has its field, and what is saved stands in it', async () => {
  const { field } = await openSettings({
    settings: { warn_hours: '6, 2', tag_prefix: 'wa', channel_hours: 'any_channel = 0' },
  });
  expect(field('Soon')).toHaveValue('6');
  expect(field('Very soon')).toHaveValue('2');
  expect(field('Beginning of the tags')).toHaveValue('wa');
  expect(screen.getByText('wa_sent_anyway')).toBeInTheDocument();
  expect(screen.getByText('from 6 hr left')).toBeInTheDocument();
  expect(screen.getByRole('cell', { name: 'no limit' })).toBeInTheDocument();
  expect(screen.getByText(/Hi Olivia, shall we go on here/)).toBeInTheDocument();
});

test('only what was changed is written, and the key once', async () => {
  const { type, typeSecret, save, saved, asked, choose, field } = await openSettings({
    settings: { sunshine_app_id: 'app_1', tag_prefix: 'wa' },
  });
  await type('Key id', 'key');
  await type('Beginning of the tags', 'whats');
  await choose('Replies that would not arrive', 'block');
  expect(screen.getByText('Both are needed: key id and secret.')).toBeInTheDocument();
  await save();
  expect(asked()).toEqual([]);
  await typeSecret('secret');
  await save();
  expect(asked()).toEqual([
    { tag_prefix: 'whats', late_reply: 'block', sunshine_key: 'a2V5OnNlY3JldA==' },
  ]);
  expect(saved()).toMatchObject({ sunshine_app_id: 'app_1', tag_prefix: 'whats' });
  expect(screen.getByText('Saved.')).toBeInTheDocument();
  expect(screen.getByText(/until they are reloaded/)).toBeInTheDocument();
  expect(field('Key id')).toHaveValue('');
  expect(screen.getByLabelText('Secret')).toHaveValue('');
  expect(document.body.innerHTML).not.toContain('a2V5OnNlY3JldA');
  expect(JSON.stringify({ ...localStorage, ...sessionStorage })).not.toContain('secret');
  await save();
  expect(asked()).toHaveLength(1);
});

test('what somebody else saved meanwhile stays; the same setting is asked about', async () => {
  const { type, save, saved, press, world } = await openSettings({
    settings: { tag_prefix: 'wa', reply_minutes: 30 },
  });
  await type('Beginning of the tags', 'ours');
  world.updateInstallation({ ...world.state.settings, reply_minutes: 45, tag_prefix: 'theirs' });
  await save();
  expect(screen.getByText(/Somebody else has changed the same settings/)).toBeInTheDocument();
  expect(saved()).toMatchObject({ tag_prefix: 'theirs' });
  await press('Keep yours: Beginning of the tags');
  await save();
  expect(saved()).toMatchObject({ tag_prefix: 'ours', reply_minutes: 45 });
  expect(screen.getByRole('textbox', { name: /Minutes an agent/ })).toHaveValue('45');
});

test('a refusal: nothing typed is lost, and all of it can be copied', async () => {
  const form = await openSettings({
    settings: { tag_prefix: 'wa' },
    variants: { installationUpdates: 'refused' },
  });
  const written = jest.fn(async () => {});
  Object.defineProperty(navigator, 'clipboard', {
    value: { writeText: written },
    configurable: true,
  });
  await form.type('Beginning of the tags', 'whats');
  await form.type('Key id', 'key');
  await form.typeSecret('secret');
  await form.save();
  expect(screen.getByText('Nothing was saved. What you typed is still here.')).toBeInTheDocument();
  expect(screen.getByText('Zendesk did not allow it (403).')).toBeInTheDocument();
  expect(form.field('Beginning of the tags')).toHaveValue('whats');
  await form.press('Copy: Beginning of the tags');
  await form.press('Copy: Key');
  expect(written.mock.calls).toEqual([['whats'], ['a2V5OnNlY3JldA==']]);
  expect(document.body.innerHTML).not.toContain('a2V5OnNlY3JldA');
  expect(form.saved()).toEqual({ tag_prefix: 'wa' });
});

test('old settings are said anew at a click', async () => {
  const { press, save, asked } = await openSettings({
    settings: { closing_hours: 6, critical_hours: 2, consent_tag: 'opted_in' },
  });
  const told = within(screen.getByRole('region', { name: 'Settings' }));
  expect(told.getByText(/“closing_hours” is now a part of “warn_hours”/)).toBeInTheDocument();
  await press('Put them into the new settings');
  await save();
  expect(asked()).toEqual([{ warn_hours: '6, 2', consent: 'tag = opted_in' }]);
});

test('consent is chosen from the account’s own fields', async () => {
  const { choose, save, asked } = await openSettings();
  const select = screen.getByRole('combobox', { name: 'User field' });
  const names = within(select)
    .getAllByRole('option')
    .map(({ textContent }) => textContent);
  expect(names.length).toBeGreaterThan(2);
  await choose('User field', 'whatsapp_opt_in');
  await save();
  expect(asked()).toEqual([{ consent: 'whatsapp_opt_in' }]);
});

test('templates are rows: added, changed, removed and brought back', async () => {
  const { press, type, save, asked } = await openSettings({
    settings: {
      templates: '[{"name": "a", "language": "en", "body": "Hi", "colour": "red"}, {oops}]',
    },
  });
  const told = within(screen.getByRole('region', { name: 'Settings' }));
  expect(told.getByText(/Template 1: “colour” is not a known field/)).toBeInTheDocument();
  await press('Add a template');
  await type('Name at Meta', 'order_update');
  await type('Language', 'en_US');
  await type('Text', 'Hi {{1}}');
  await press('Remove “a”');
  await press('Undo');
  await save();
  const [{ templates }] = asked() as [{ templates: string }];
  expect(templates).toContain('{"name": "a", "language": "en", "body": "Hi", "colour": "red"}');
  expect(templates).toContain('{oops}');
  expect(templates).toContain('"body": "Hi {{1}}"');
});

test('another part leads to a setting, with a value that is not saved yet', async () => {
  const { session, pass, field, asked } = await openSettings({ settings: { tag_prefix: 'w a' } });
  const told = within(screen.getByRole('region', { name: 'Settings' }));
  expect(told.getByText(/“tag_prefix” is/)).toBeInTheDocument();
  session.actions.show('settings', 'tag_prefix', 'wa');
  await pass(50);
  expect(field('Beginning of the tags')).toHaveValue('wa');
  expect(field('Beginning of the tags')).toHaveFocus();
  expect(told.queryByText(/“tag_prefix” is/)).not.toBeInTheDocument();
  expect(asked()).toEqual([]);
});

test('a setting that was put back to its default: it is said, and that the key may be gone', async () => {
  const { type, save } = await openSettings({
    settings: { send_now: false },
    variants: { installationUpdates: 'replaces-all' },
  });
  await type('Beginning of the tags', 'whats');
  await save();
  expect(screen.getByText(/emptied or reset settings that nobody changed/)).toBeInTheDocument();
  expect(screen.getByText(/The key may be gone as well/)).toBeInTheDocument();
});

test('who may not see what is saved reads whom to ask here as well', async () => {
  await openSettings({ scenario: 'fresh' });
  const settings = within(screen.getByRole('region', { name: 'Settings' }));
  expect(settings.getByText('Ask Ines Vogt.')).toBeInTheDocument();
});

const OLD_WORDS = /“closing_hours” is now a part of “warn_hours”/;

test.each([true, false])(
  'old settings that the app’s update has kept (%s) are told; those it dropped are not',
  async (hiddenSettingsStay) => {
    const { container } = await openSettings({
      settings: { closing_hours: 6, critical_hours: 2 },
      variants: { hiddenSettingsStay },
    });
    const told = within(screen.getByRole('region', { name: 'Settings' }));
    expect(told.queryAllByText(OLD_WORDS)).toHaveLength(hiddenSettingsStay ? 1 : 0);
    const soon = hiddenSettingsStay ? 'from 6 hr left' : 'from 4 hr left';
    expect(told.getByText(soon)).toBeInTheDocument();
    expect(container.querySelector('[data-check="settings"]')).toHaveAttribute(
      'data-result',
      hiddenSettingsStay ? 'warn' : 'ok',
    );
  },
);

test('values that the command line wrote over these while the page was open are seen before a saving', async () => {
  const { type, save, saved, world, press, pass, container } = await openSettings({
    settings: { consent: 'whatsapp_opt_in', tag_prefix: 'wa', late_reply: 'block' },
  });
  await type('Beginning of the tags', 'whats');
  world.updateInstallation({ tag_prefix: 'from_file', consent: 'optin' });
  await save();
  expect(screen.getByText(/Somebody else has changed the same settings/)).toBeInTheDocument();
  await press('Keep yours: Beginning of the tags');
  await save();
  expect(saved()).toEqual({ tag_prefix: 'whats', consent: 'optin' });
  expect(screen.getByRole('combobox', { name: 'Replies that would not arrive' })).toHaveValue(
    'warn',
  );
  await press('Checks');
  await press('Check again');
  await pass(1_000);
  expect(container.querySelector('[data-check="consent"]')).toHaveAttribute('data-result', 'fail');
});

test('a rule that is there opens in its form, and keeps what the form does not show', async () => {
  const rule =
    '{"name": "order_*", "title": "Orders", "parameters": {"body.1": {"label": "First name"}}}';
  const { press, type, save, asked } = await openSettings({
    settings: {
      templates: '[{"name": "order_update", "language": "en", "body": "Hi {{1}}"}]',
      template_rules: `[${rule}]`,
    },
  });
  const rules = within(screen.getByRole('group', { name: 'Rules for templates' }));
  const row = rules.getByRole('button', { expanded: false });
  await press(/^Orders/);
  expect(row).toHaveAttribute('aria-expanded', 'true');
  expect(rules.getByRole('textbox', { name: /^Template’s name/ })).toHaveValue('order_*');
  expect(rules.getByText('Applies to order_update')).toBeInTheDocument();
  await type('Title for agents', 'News of an order');
  await save();
  const [{ template_rules }] = asked() as [{ template_rules: string }];
  expect(JSON.parse(template_rules)).toEqual([{ ...JSON.parse(rule), title: 'News of an order' }]);
});

test('hours and alerts have fields of their own and are saved as one value', async () => {
  const { field, choose, type, save, saved, user } = await openSettings({
    settings: { warn_hours: '4, 1, groups' },
  });
  const tickets = screen.getByRole('combobox', { name: /^Alert agents/ });
  expect([field('Soon'), field('Very soon')].map((it) => (it as HTMLInputElement).value)).toEqual([
    '4',
    '1',
  ]);
  expect(tickets).toHaveValue('groups');
  expect(screen.getByText(/^Agents are alerted at these hours/)).toBeInTheDocument();
  await type('Soon', '6');
  await act(() => user.click(screen.getByRole('checkbox', { name: /we spoke last/ })));
  await save();
  expect(saved()).toMatchObject({ warn_hours: '6, 1, groups, unanswered' });
  await choose(/^Alert agents/, 'no ticket');
  expect(screen.getByText(/^Agents get no alerts/)).toBeInTheDocument();
  await choose(/^Alert agents/, 'their own tickets');
  await save();
  expect(saved()).toMatchObject({ warn_hours: '6, 1, unanswered' });
});

test('words on alerts that nobody understands are said, and a choice takes their place', async () => {
  const { choose, save, saved } = await openSettings({ settings: { warn_hours: '4, 1, team' } });
  expect(screen.queryByText(/^Agents are alerted/)).toBeInTheDocument();
  await choose(/^Alert agents/, 'all tickets of their groups');
  await save();
  expect(saved()).toMatchObject({ warn_hours: '4, 1, groups' });
});
