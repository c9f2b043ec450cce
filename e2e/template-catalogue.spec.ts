import { MINUTE, passTime } from './support/clock';
import { openTicket } from './support/open-ticket';
import { requestsOf } from './support/requests';
import { SUNSHINE_KEY } from './support/sunshine';
import { expect, test } from './support/test';

// The sources joined, their failures and the admin's rules: src/app/sidebar/beside-ticket/catalogue.test.ts.

test('the list ages, and is asked for again at the agent’s wish', async ({ page }) => {
  const { app } = await openTicket(page, 'closed', { settings: SUNSHINE_KEY });
  await expect(app.getByText('Updated just now')).toBeVisible();
  await passTime(page, 3 * MINUTE);
  await expect(app.getByText('Updated 3 min ago')).toBeVisible();
  const before = await requestsOf(page);
  await app.getByRole('button', { name: 'Ask for the templates again' }).click();
  await expect(app.getByText('Updated just now')).toBeVisible();
  const after = await requestsOf(page);
  const more = Object.keys(after).filter((path) => (after[path] ?? 0) > (before[path] ?? 0));
  expect(more.some((path) => path.includes('messageTemplates'))).toBe(true);
  expect(more.some((path) => path.includes('/macros/'))).toBe(true);
});
