import { screen, within } from '@testing-library/react';
import { INES } from '../../../../simulator/scenarios/build/people';
import { SUNSHINE } from '../../../../simulator/scenarios/build/sunshine';
import { manyMacros } from '../../../../simulator/scenarios/cases/large';
import { sunshineKey } from '../../../../simulator/sunshine/authorize';
import { openPage } from '../../testing/page';

const GOOD = {
  sunshine_app_id: SUNSHINE.appId,
  sunshine_key: sunshineKey(SUNSHINE),
  template_namespace: 'demo_namespace',
  consent: 'whatsapp_opt_in',
  tag_prefix: 'wa',
};

/** Each check with its result. */
const results = (container: HTMLElement) =>
  Object.fromEntries(
    [...container.querySelectorAll('[data-check]')].map((row) => [
      row.getAttribute('data-check'),
      row.getAttribute('data-result'),
    ]),
  );

const row = (container: HTMLElement, id: string): HTMLElement => {
  const found = container.querySelector<HTMLElement>(`[data-check="${id}"]`);
  if (!found) throw new Error(`no check ${id}`);
  return found;
};

test('a set-up that is right says so, and only what Zendesk does not tell stays open', async () => {
  const { container, host } = await openPage({ scenario: 'set-up', settings: GOOD });
  expect(results(container)).toEqual({
    rights: 'ok',
    settings: 'ok',
    sunshine: 'ok',
    numbers: 'ok',
    templates: 'ok',
    namespace: 'ok',
    consent: 'ok',
    tags: 'ok',
    rules: 'ok',
    'macro-codes': 'ok',
    'macro-languages': 'ok',
    'macro-texts': 'ok',
    'timed-messages': 'ok',
    sessions: 'unknown',
    clock: 'ok',
  });
  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(
    'Everything that can be read is set up',
  );
  expect(host.requests.map(({ method }) => method).filter((method) => method !== 'GET')).toEqual(
    [],
  );
});

test('a wrong set-up: each fault has its sentence and a way on', async () => {
  const { container, user } = await openPage({
    scenario: 'wrong-set-up',
    settings: { ...GOOD, consent: 'wa_opt_in', warn_hours: 'x' },
  });
  expect(results(container)).toMatchObject({
    settings: 'fail',
    consent: 'fail',
    tags: 'fail',
    'macro-codes': 'fail',
    'macro-languages': 'warn',
    'timed-messages': 'warn',
  });
  const codes = row(container, 'macro-codes');
  expect(codes).toHaveTextContent('5 macros hold codes that send nothing');
  expect(codes).toHaveTextContent('No approved template is called “order_updte”');
  expect(codes).toHaveTextContent('“spring_sale” (en_US) is not approved');
  expect(codes).toHaveTextContent('“order_update” is not approved in “fr”');
  expect(codes).toHaveTextContent('“order_update” needs 2 variables');
  expect(within(codes).getByRole('link', { name: 'Follow up::Day 2' })).toHaveAttribute(
    'href',
    expect.stringContaining('/admin/workspaces/agent-workspace/macros/701'),
  );
  const rules = row(container, 'timed-messages');
  expect(rules).toHaveTextContent('Automation “Reminder after 48 h”after 48 hours');
  expect(rules).toHaveTextContent('Trigger “Write to those who wait long”');
  const consent = row(container, 'consent');
  expect(consent).toHaveTextContent('The consent field “wa_opt_in” does not exist');
  await user.click(within(consent).getByRole('button', { name: 'Use “whatsapp_opt_in”' }));
  expect(screen.getByRole('region', { name: 'Settings' })).toBeVisible();
});

test('of several settings that are wrong each leads to its own', async () => {
  const { container, user, session } = await openPage({
    scenario: 'set-up',
    settings: { ...GOOD, warn_hours: 'x', tag_prefix: 'our tags' },
  });
  const settings = within(row(container, 'settings'));
  expect(settings.getAllByRole('button')).toHaveLength(2);
  const line = settings.getByText(/^“tag_prefix”/).closest('li');
  await user.click(within(line as HTMLElement).getByRole('button'));
  expect(session.get().shown).toMatchObject({ part: 'settings', setting: 'tag_prefix' });
});

test('two thousand macros are read in one go, a hundred a request', async () => {
  const { container, host } = await openPage({
    scenario: 'set-up',
    settings: GOOD,
    account: { agentId: INES.id, macros: manyMacros(2_000) },
  });
  expect(results(container)['macro-codes']).toBe('ok');
  const asked = host.requests.filter(({ url }) => url.startsWith('/api/v2/macros/active'));
  expect(asked).toHaveLength(20);
  expect(row(container, 'macro-texts')).toHaveTextContent(/1,\d{3} macros write free text/);
});

test('a fault that was mended is gone after another check', async () => {
  const { container, world, press, pass } = await openPage({
    scenario: 'wrong-set-up',
    settings: { ...GOOD, consent: 'wa_opt_in' },
  });
  expect(results(container).consent).toBe('fail');
  world.setSettings({ ...world.state.settings, consent: 'whatsapp_opt_in' });
  await press('Check again');
  await pass(1_000);
  expect(results(container).consent).toBe('ok');
});

test('whoever may not change the app reads whom to ask; what they may read is checked', async () => {
  const { container } = await openPage({ scenario: 'fresh', settings: GOOD });
  expect(row(container, 'rights')).toHaveTextContent('Zendesk does not let you change the app');
  expect(row(container, 'rights')).toHaveTextContent('Ask Ines Vogt.');
  expect(results(container)).toMatchObject({ rights: 'warn', consent: 'ok', templates: 'ok' });
  expect(row(container, 'tags')).toHaveTextContent('Zendesk did not allow it (403).');
  // The admin's matters are folded, and no heading calls them to mend anything.
  expect(row(container, 'rights')?.closest('details')).toBeNull();
  expect(row(container, 'tags')?.closest('details')).not.toBeNull();
  expect(screen.getByRole('heading', { level: 1 })).not.toHaveTextContent(/\d/);
});

test('without Sunshine Conversations one row says so; those that rest on it are folded', async () => {
  const { sunshine_app_id: _, ...noKey } = GOOD;
  const { container } = await openPage({
    scenario: 'set-up',
    settings: noKey,
    account: { agentId: INES.id },
  });
  expect(results(container)).toMatchObject({ sunshine: 'warn', numbers: 'unknown' });
  expect(row(container, 'sunshine')?.closest('details')).toBeNull();
  expect(row(container, 'numbers')?.closest('details')).not.toBeNull();
  expect(row(container, 'numbers')).toHaveTextContent(
    'WhatsApp numbers: needs Sunshine Conversations first',
  );
});

test('the report names no person and no macro, and holds no key', async () => {
  const written: string[] = [];
  const { press } = await openPage({
    scenario: 'wrong-set-up',
    settings: { ...GOOD, warn_hours: 'Lena', consent: 'tag = lena.meyer' },
  });
  Object.defineProperty(navigator, 'clipboard', {
    configurable: true,
    value: { writeText: async (text: string) => void written.push(text) },
  });
  await press('Copy report');
  const [report = ''] = written;
  expect(report).toContain('[Wrong] macro-codes: 5 macros hold codes that send nothing');
  expect(report).toContain('macro 701 template-unknown');
  expect(report).toContain('warn_hours');
  for (const secret of [
    'Lena',
    'lena',
    'Ines',
    'Follow up',
    'Reminder',
    GOOD.sunshine_key,
    '5550',
  ]) {
    expect(report).not.toContain(secret);
  }
});
