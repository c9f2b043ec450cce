import { expect, type FrameLocator, type Locator } from '@playwright/test';
import { pickTemplate, templateRow, unfoldTemplates } from './templates';

export const questionIn = (app: FrameLocator): Locator => app.getByRole('alertdialog');

/** The form of a template that only a message to Sunshine can carry, filled. */
export async function fillNamed(app: FrameLocator): Promise<void> {
  // What is found out about an earlier sending may fold the list once more.
  await expect(async () => {
    await unfoldTemplates(app);
    await expect(templateRow(app, 'kind_named')).toBeAttached({ timeout: 2_000 });
  }).toPass();
  await pickTemplate(app, 'Kind named');
  await app.getByRole('textbox', { name: 'Order id' }).fill('BB-1');
  await app.getByRole('textbox', { name: 'Day' }).fill('Friday');
}

export const askToSend = (app: FrameLocator): Promise<void> =>
  app.getByRole('button', { name: 'Send now…' }).click();

/** Asked, and answered with yes. */
export async function sendNow(app: FrameLocator): Promise<void> {
  await askToSend(app);
  await questionIn(app).getByRole('button', { name: 'Send now' }).click();
}

/** It was submitted after the end: the turn is the customer's, and the sidebar says so. */
export const expectSubmitted = (app: FrameLocator): Promise<void> =>
  expect(app.getByText(/^Waiting for /).first()).toBeVisible();
