import type { Page } from '@playwright/test';

/** The app beside the open ticket starts anew, as after the browser's own reload. */
export const reloadApp = (page: Page): Promise<void> =>
  page.getByRole('button', { name: 'Reload Reply Window' }).click();
