import type { FrameLocator, Locator } from '@playwright/test';
import { openTicket } from './support/open-ticket';
import { SUNSHINE_KEY } from './support/sunshine';
import { templateRow } from './support/templates';
import { expect, test } from './support/test';

// What is listed, filled in and cut: src/app/sidebar/beside-ticket/template-kinds.test.ts.

const openKinds = async (page: Parameters<typeof openTicket>[0]) => {
  const ticket = await openTicket(page, 'template-kinds', { settings: SUNSHINE_KEY });
  await expect(templateRow(ticket.app, 'kind_named')).toBeAttached();
  return ticket;
};

/** There are more templates than the list draws at first. */
async function found(app: FrameLocator, name: string): Promise<Locator> {
  await app.getByRole('searchbox', { name: 'Search templates' }).fill(name.replaceAll('_', ' '));
  return templateRow(app, name);
}

async function look(app: FrameLocator, name: string): Promise<void> {
  await (await found(app, name)).locator('[data-pick]').click();
  await expect(app.getByRole('figure')).toBeVisible();
}
const back = (app: FrameLocator) => app.getByRole('button', { name: 'All templates' }).click();

test('the bubble draws what WhatsApp draws', async ({ page }) => {
  const { app } = await openKinds(page);
  await look(app, 'kind_quick_replies');
  await app.getByRole('textbox', { name: 'Variable 2' }).fill('Friday');
  const bubble = app.getByRole('figure');
  await expect(bubble.getByText('Friday')).toHaveCSS('font-style', 'italic');
  await expect(bubble.getByText('Just tap an answer')).toBeVisible();
  const buttons = bubble.getByRole('list', { name: 'Buttons' }).getByRole('listitem');
  await expect(buttons).toHaveText(['That suits me', 'Another day', 'Call me, please']);
});

test('a hostile template is shown as text: nothing runs, nothing is lost', async ({ page }) => {
  const ticket = await openKinds(page);
  const { app } = ticket;
  await look(app, 'constructor');
  const bubble = app.getByRole('figure');
  await expect(bubble).toContainText('<img src=x onerror=');
  await expect(bubble).toContainText('<script>alert(1)</script>');
  await expect(bubble).toContainText('{not a variable}');
  await expect(bubble.locator('img, script, svg, a')).toHaveCount(0);
  expect(await (await ticket.frame()).title()).toBe('Reply Window');
  await back(app);
  for (const name of ['odd_empty', 'odd_new_button']) {
    await look(app, name);
    await back(app);
  }
});
