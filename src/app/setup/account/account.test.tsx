import { screen, within } from '@testing-library/react';
import { SUNSHINE } from '../../../../simulator/scenarios/build/sunshine';
import { sunshineKey } from '../../../../simulator/sunshine/authorize';
import { openPage } from '../../testing/page';

// The code of this part comes when it is first shown.
beforeAll(() =>
  import('./AccountScreen').then(() => import('../../../session/setup/account/account-part')),
);

const opened = async (options: Parameters<typeof openPage>[0] = {}) => {
  const page = await openPage(options);
  await page.press('This account');
  await page.pass(1_000);
  return page;
};

const answerOf = (probe: string) =>
  document.querySelector(`[data-probe="${probe}"] [data-answer]`)?.getAttribute('data-answer');

test('a ticket is chosen, read and reported, and nothing is changed', async () => {
  const { user, press, pass, host } = await opened({ scenario: 'tour' });
  const newest = screen.getByRole('list', { name: 'Newest WhatsApp tickets' });
  const [first] = within(newest).getAllByRole('button');
  if (!first) throw new Error('there is no ticket');
  await user.click(first);
  expect(screen.getByRole('textbox', { name: 'Ticket number' })).toHaveValue(
    first.textContent?.match(/\d+/)?.[0],
  );
  await press('Read this ticket');
  await pass(1_000);
  expect(screen.getByRole('table', { name: /^What was found in ticket #/ })).toBeInTheDocument();
  expect(answerOf('chat-in-audits')).toBe('yes');
  expect(answerOf('key-is-filled-in')).toBe('not readable');
  const file = screen.getByRole('region', { name: 'The report' });
  expect(JSON.parse(file.querySelector('pre')?.textContent ?? '')).toMatchObject({
    kind: 'reply-window-account',
  });
  expect(new Set(host.requests.map(({ method }) => method))).toEqual(new Set(['GET']));
  expect(host.refused).toEqual([]);
});

test('where the tickets cannot be listed, a number does', async () => {
  const { user, press, pass } = await opened({
    faults: { '/api/v2/search.json': { kind: 'status', status: 403 } },
  });
  expect(screen.getByText(/could not be listed/)).toBeInTheDocument();
  await user.type(screen.getByRole('textbox', { name: 'Ticket number' }), '#1001');
  await press('Read this ticket');
  await pass(1_000);
  expect(answerOf('search-keeps-up')).toBe('not readable');
  expect(answerOf('log-authors')).toBe('yes');
});

test('reading can be called off', async () => {
  const { user, press, pass } = await opened({
    faults: { '/api/v2/tickets/1001/audits.json': { kind: 'delay', ms: 5_000 } },
  });
  await user.type(screen.getByRole('textbox', { name: 'Ticket number' }), '1001');
  await press('Read this ticket');
  expect(screen.getByRole('progressbar')).toBeInTheDocument();
  await press('Cancel');
  await pass(6_000);
  expect(screen.queryByRole('progressbar')).not.toBeInTheDocument();
  expect(screen.queryByRole('table')).not.toBeInTheDocument();
});

test('a try asks for the ticket, and warns where a customer gets something', async () => {
  const { user, press, pass, world } = await opened();
  await user.type(screen.getByRole('textbox', { name: 'Ticket number' }), '1001');
  await press('Read this ticket');
  await pass(1_000);
  const before = world.state.tickets;
  await press('Start: Does Zendesk ask apps before a WhatsApp message?');
  const box = screen.getByRole('region', { name: /^Does Zendesk ask apps/ });
  expect(within(box).getByText(/The customer gets this message/)).toBeInTheDocument();
  expect(within(box).getByRole('status')).toHaveTextContent(/^Waiting/);
  expect(world.state.tickets).toBe(before);
  await press('Done');
  expect(within(box).queryByRole('status')).not.toBeInTheDocument();
});

test('Sunshine Conversations that was set up after the page began is asked', async () => {
  const { user, press, pass, world } = await openPage({
    variants: { installationsShownToAgents: true },
  });
  world.setSettings({ sunshine_app_id: SUNSHINE.appId, sunshine_key: sunshineKey(SUNSHINE) });
  await press('Settings');
  await pass(1_000);
  await press('This account');
  await pass(1_000);
  await user.type(screen.getByRole('textbox', { name: 'Ticket number' }), '1001');
  await press('Read this ticket');
  await pass(1_000);
  expect(answerOf('key-is-filled-in')).toBe('yes');
});
