import { openTicket } from './support/open-ticket';
import { expect, test } from './support/test';

// Every verdict, with its reason: src/app/sidebar/beside-ticket/draft-verdicts.test.ts.

test('follows each key, and an emptied composer is quiet again', async ({ page }) => {
  const { draft, reply } = await openTicket(page, 'closed');
  await expect(draft).toHaveAttribute('data-draft-verdict', 'not-applicable');
  await expect(draft).toBeEmpty();
  await reply.pressSequentially('Hi');
  await expect(draft).toHaveAttribute('data-draft-verdict', 'window-closed');
  await reply.press('Backspace');
  await reply.press('Backspace');
  await expect(draft).toHaveAttribute('data-draft-verdict', 'not-applicable');
});

test('an internal note stays inside', async ({ page }) => {
  const { draft, composer, reply } = await openTicket(page, 'closed');
  await reply.fill('Asked the warehouse.');
  await expect(draft).toHaveAttribute('data-draft-verdict', 'window-closed');
  await composer.getByRole('button', { name: 'Internal note' }).click();
  await expect(draft).toHaveAttribute('data-draft-verdict', 'not-applicable');
  await expect(draft).toBeEmpty();
  await composer.getByRole('button', { name: 'Public reply' }).click();
  await expect(draft).toHaveAttribute('data-draft-verdict', 'window-closed');
});

test('offers a template, and leads to them', async ({ page }) => {
  const { app, draft, reply } = await openTicket(page, 'closed');
  await reply.fill('Hi Olivia');
  await app.getByRole('tab', { name: 'Macros' }).click();
  await draft.getByRole('button', { name: 'Use a template' }).click();
  await expect(app.getByRole('tab', { name: 'Templates' })).toHaveAttribute(
    'aria-selected',
    'true',
  );
  await expect(app.getByRole('searchbox', { name: 'Search templates' })).toBeFocused();
});
