import { expect, type FrameLocator, type Locator } from '@playwright/test';
import { pickTemplate, templateRow } from './templates';

export const questionIn = (app: FrameLocator): Locator => app.getByRole('alertdialog');

/** The form of a template that only a message to Sunshine can carry, filled. */
export async function fillNamed(app: FrameLocator): Promise<void> {
  await expect(templateRow(app, 'kind_named')).toBeAttached();
  await pickTemplate(app, 'kind_named');
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
