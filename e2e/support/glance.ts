import type { FrameLocator, Locator } from '@playwright/test';

/** Presses a button that unfolds something, unless that is open already. */
async function unfold(button: Locator): Promise<void> {
  await button.waitFor();
  if ((await button.getAttribute('aria-expanded')) === 'false') await button.click();
}

/** Opens what explains the window: who wrote when, how exact the time is, and why. */
export const explain = (replyWindow: Locator): Promise<void> =>
  unfold(replyWindow.getByRole('button', { name: 'How we know' }));

/** Brings what waits behind the notice in sight. */
export const showMore = (app: FrameLocator): Promise<void> =>
  unfold(app.getByRole('button', { name: /^(and \d+ more|Show less)$/ }));
