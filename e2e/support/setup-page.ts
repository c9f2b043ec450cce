import type { Frame, FrameLocator, Page } from '@playwright/test';
import { type Surroundings, startApp } from './open-ticket';
import { expect } from './test';

export interface SetupPage {
  readonly setup: FrameLocator;
  /** The page's frame, to run code in. */
  readonly frame: () => Promise<Frame>;
}

/** The app's page behind its button in Zendesk's rail, in the set-up's part of that name. */
export async function openSetup(
  page: Page,
  part: string,
  surroundings: Surroundings = {},
): Promise<SetupPage> {
  await startApp(page, 'set-up', surroundings);
  await page
    .getByRole('navigation', { name: 'Main' })
    .getByRole('button', { name: 'Reply Window' })
    .click();
  const iframe = page.getByRole('region', { name: 'Reply Window' }).locator('iframe:visible');
  const setup = iframe.contentFrame();
  await setup.getByRole('button', { name: part, exact: true }).click();
  await expect(setup.getByRole('region', { name: part, exact: true })).toBeVisible();
  return {
    setup,
    frame: async () => {
      const frame = await (await iframe.elementHandle())?.contentFrame();
      if (!frame) throw new Error('The page has no frame.');
      return frame;
    },
  };
}
