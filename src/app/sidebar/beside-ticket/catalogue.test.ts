import { SUNSHINE_KEY } from '../../../../e2e/support/sunshine';
import { openBeside, type Surroundings } from '../../testing/beside-ticket';

const TEMPLATE_LIST = 'https://*/v1.1/apps/*/integrations/*/messageTemplates*';

async function opened(scenario: string, surroundings: Surroundings) {
  const sidebar = await openBeside(scenario, surroundings);
  const { app, pass } = sidebar;
  await pass(1_000);
  const alerts = app.getByRole('alert');
  return {
    ...sidebar,
    rows: (name: string, language = 'en_US') =>
      app.locator(`[data-template-name="${name}"][data-template-language="${language}"]`).find(),
    alert: () => alerts.find().find((one) => one.textContent?.includes('WhatsApp account')),
  };
}

test('Meta’s own list, macros and the setting are one, each name and language once', async () => {
  const { rows, appSays } = await opened('template-kinds', { settings: SUNSHINE_KEY });
  // Of Meta only, and of the setting with Meta's word on it.
  expect(rows('kind_named')).toHaveLength(1);
  expect(rows('delivery_day')).toHaveLength(1);
  // The account's list does not have it: it cannot go out, whatever the setting says.
  expect(rows('delivery_day')[0]).toHaveAttribute('data-sendable', 'false');
  expect(rows('delivery_day')[0]).toHaveTextContent('has no such template');
  expect(appSays('Updated just now')).toBe(true);
});

describe('a source that fails', () => {
  test('leaves the last good list in place, and says so', async () => {
    const { app, rows, alert, pass, world } = await opened('template-kinds', {
      settings: SUNSHINE_KEY,
    });
    expect(rows('kind_named')).toHaveLength(1);
    world.setFault(TEMPLATE_LIST, { kind: 'status', status: 503 });
    await app.getByRole('button', { name: 'Ask for the templates again' }).click();
    // First it is tried again without being asked.
    await pass(60_000);
    expect(alert()).toHaveTextContent('Sunshine Conversations has a problem of its own (503)');
    expect(alert()).toHaveTextContent('This list is from');
    expect(rows('kind_named')).toHaveLength(1);
    world.setFault(TEMPLATE_LIST, null);
    await app.getByRole('alert').getByRole('button', { name: 'Try again' }).click();
    await pass(1_000);
    expect(alert()).toBeUndefined();
  });

  test('from the start: the others are still there', async () => {
    const { alert, rows } = await opened('closed', {
      settings: SUNSHINE_KEY,
      faults: { [TEMPLATE_LIST]: { kind: 'status', status: 403 } },
    });
    expect(alert()).toHaveTextContent('The key in the settings may not do this');
    expect(alert()).toHaveTextContent('Templates from your macros and from the settings');
    expect(rows('order_update')[0]).toHaveAttribute('data-sendable', 'true');
  });
});

test('the admin’s rules: titles, order, groups, samples, and what is hidden is counted', async () => {
  const rules = [
    { name: 'kind_named', title: 'News on an order', use_case: 'Parcel left us', order: 1 },
    { name: 'kind_plain', groups: ['Nobody is in this one'] },
    { name: 'status_*', hidden: true },
  ];
  const { app, rows, appSays } = await opened('template-kinds', {
    settings: { ...SUNSHINE_KEY, templates: '', template_rules: JSON.stringify(rules) },
    account: { macros: [] },
  });
  const first = app.locator('[data-template-name]').find()[0];
  expect(first).toHaveAttribute('data-template-name', 'kind_named');
  expect(rows('kind_named')[0]).toHaveTextContent('News on an order');
  expect(rows('kind_named')[0]).toHaveTextContent('Parcel left us');
  for (const name of ['kind_plain', 'status_paused', 'hello_world']) expect(rows(name)).toEqual([]);
  expect(appSays(/\d+ templates are hidden by your admin\./)).toBe(true);
});

describe('consent, and what a form says of it', () => {
  const MARKETING = {
    name: 'summer_sale',
    language: 'en_US',
    namespace: 'demo_namespace',
    title: 'Summer sale',
    category: 'MARKETING',
    body: 'Our summer sale has begun.',
  };

  test.each([
    [1060, 'given'],
    [1061, 'none'],
    [1062, 'none'],
    [1063, 'given'],
  ])('stands beside the form: ticket %d, %s', async (activeTicketId, consent) => {
    const { app, pass } = await openBeside('consent', {
      account: { activeTicketId },
      settings: {
        consent_user_field: 'whatsapp_opt_in',
        consent_tag: 'whatsapp_opt_in',
        templates: JSON.stringify([MARKETING]),
      },
    });
    await app.locator('[data-template-name="summer_sale"] [data-pick]').click();
    await pass(500);
    const form = app.locator('form');
    expect(form.locator('[data-consent]').find()[0]).toHaveAttribute('data-consent', consent);
    const category = form.locator('[title^="Marketing: offers and news."]');
    expect(category.find()).toHaveLength(1);
  });

  test('neither a price nor “free” is said anywhere in the form', async () => {
    const { app } = await openBeside('closed');
    await app.locator('[data-template-name="order_update"] [data-pick]').first().click();
    const form = app.locator('form').find()[0];
    expect(form?.querySelector('[title^="Utility: about something"]')).not.toBeNull();
    expect(form).not.toHaveTextContent(/\bfree\b|€|\$|price/i);
  });
});
