import { act, screen } from '@testing-library/react';
import { openPage } from '../testing/page';

/** The names mislead: a right is what Zendesk tells of a role, not what the account calls it. */
const MANAGES_APPS = { id: 31, name: 'Trainee', managesApps: true };
const MANAGES_NONE = { id: 32, name: 'Administrator', managesApps: false };

const YES = 'You may change this app';
const NO = 'Zendesk does not let you change the app';
const UNSURE = 'Whether Zendesk lets you change the app shows when you save';

const rights = () => document.querySelector('[data-check="rights"]');

type Options = NonNullable<Parameters<typeof openPage>[0]>;

const openAs = (agent: NonNullable<Options['agent']>, isShown: boolean) =>
  openPage({ agent, variants: { installationsShownToAgents: isShown } });

const WHOM = {
  ok: /app$/,
  warn: /Ask Ines Vogt\.$/,
  unknown: /If it does not, ask Ines Vogt\.$/,
};

test.each([
  ['an admin', { role: 'admin' }, true, 'ok', YES],
  ['an admin', { role: 'admin' }, false, 'ok', YES],
  ['somebody whose role manages apps', { customRole: MANAGES_APPS }, true, 'ok', YES],
  ['somebody whose role manages apps', { customRole: MANAGES_APPS }, false, 'ok', YES],
  ['somebody whose role does not', { customRole: MANAGES_NONE }, true, 'warn', NO],
  ['somebody whose role does not', { customRole: MANAGES_NONE }, false, 'warn', NO],
  ['somebody of whom no right is told', {}, true, 'unknown', UNSURE],
  ['somebody of whom no right is told', {}, false, 'warn', NO],
] as const)('%s (%#)', async (_, user, isShown, result, words) => {
  await openAs(user, isShown);
  expect(rights()).toHaveAttribute('data-result', result);
  expect(rights()).toHaveTextContent(words);
  expect(rights()).toHaveTextContent(WHOM[result]);
});

async function saveOne({ user, press, pass }: Awaited<ReturnType<typeof openPage>>, value: string) {
  await press('Settings');
  await pass(1_000);
  const field = screen.getByRole('textbox', { name: 'Beginning of the tags' });
  await act(async () => {
    await user.clear(field);
    await user.paste(value);
    await jest.advanceTimersByTimeAsync(50);
  });
  await press('Save');
  await pass(1_000);
}

test('an update that Zendesk refuses says more than a role: whom to ask, here and in the checks', async () => {
  const page = await openPage({
    scenario: 'set-up',
    variants: { installationUpdates: 'refused' },
  });
  expect(rights()).toHaveTextContent(YES);
  await saveOne(page, 'wa');
  expect(screen.getByRole('alert').closest('section, div')?.parentElement).toHaveTextContent(
    'Ask Ines Vogt.',
  );
  expect(rights()).toHaveTextContent(NO);
  await page.press('Checks');
  await page.press('Check again');
  await page.pass(1_000);
  expect(rights()).toHaveTextContent(NO);
});

test('an update that Zendesk takes settles what it did not tell', async () => {
  const page = await openAs({}, true);
  expect(rights()).toHaveTextContent(UNSURE);
  page.world.setAgent({ role: 'admin' });
  page.world.setFault('/api/v2/users/me*', { kind: 'status', status: 500 });
  await saveOne(page, 'wa');
  await page.press('Checks');
  await page.press('Check again');
  await page.pass(1_000);
  expect(rights()).toHaveTextContent(YES);
});
