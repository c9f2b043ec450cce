import { expect, type FrameLocator, type Locator } from '@playwright/test';
import type { Words } from './words';

/** Presses a button that unfolds something, unless that is open already. */
export async function unfold(button: Locator): Promise<void> {
  await expect(button).toBeVisible();
  if ((await button.getAttribute('aria-expanded')) === 'false') await button.click();
}

/** Opens what explains the window: who wrote when, how exact the time is, and why. */
export const explain = (replyWindow: Locator): Promise<void> =>
  unfold(replyWindow.getByRole('button', { name: 'How we know' }));

/** Brings what waits behind the notice in sight. */
export const showMore = (app: FrameLocator): Promise<void> =>
  unfold(app.getByRole('button', { name: /^(and \d+ more|Show less)$/ }));

/** Brings parked replies in sight, which wait behind what is said of them. */
export async function showParked(app: FrameLocator, words: Words): Promise<void> {
  const read = app.getByRole('button', { name: words('parked.read'), exact: true });
  if (!(await read.isVisible())) {
    await unfold(app.getByRole('button', { name: words('notice.more', { count: '1' }) }));
  }
  await unfold(read);
}
