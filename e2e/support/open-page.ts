import type { Frame, FrameLocator, Page } from '@playwright/test';
import { type Surroundings, startApp } from './open-ticket';

export interface OpenPage {
  readonly page: Page;
  readonly app: FrameLocator;
  readonly frame: () => Promise<Frame>;
}

/** From the board, which the page shows first, to the set-up. */
export const showSetup = (app: FrameLocator, name = 'Set-up'): Promise<void> =>
  app.getByRole('tab', { name, exact: true }).click();

/** The app's page in the navigation bar, opened by its button in the rail. */
export async function openPage(
  page: Page,
  scenario: string,
  surroundings?: Surroundings,
): Promise<OpenPage> {
  await startApp(page, scenario, surroundings);
  const rail = page.getByRole('navigation', { name: 'Main' });
  await rail.getByRole('button', { name: 'Reply Window' }).click();
  const iframe = page.getByRole('region', { name: 'Reply Window' }).locator('iframe:visible');
  return {
    page,
    app: iframe.contentFrame(),
    frame: async () => {
      const frame = await (await iframe.elementHandle())?.contentFrame();
      if (!frame) throw new Error('The page has no frame.');
      return frame;
    },
  };
}
