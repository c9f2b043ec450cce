import type { Page } from '@playwright/test';
import type { SimSettings } from '../../simulator/world/account-types';

/** What an admin's "Save" does: the app starts anew with these settings among the others. */
export const saveSettings = (page: Page, settings: SimSettings): Promise<void> =>
  page.evaluate((changed) => {
    const { world } = window.localZendesk;
    world.setSettings({ ...world.state.settings, ...changed });
  }, settings);
