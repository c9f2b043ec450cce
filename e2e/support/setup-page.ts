import type { Frame, FrameLocator, Page } from '@playwright/test';
import { openPage, showSetup } from './open-page';
import type { Surroundings } from './open-ticket';
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
  const { app: setup, frame } = await openPage(page, 'set-up', surroundings);
  await showSetup(setup);
  await setup.getByRole('button', { name: part, exact: true }).click();
  await expect(setup.getByRole('region', { name: part, exact: true })).toBeVisible();
  return { setup, frame };
}
