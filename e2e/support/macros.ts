import type { FrameLocator, Locator, Page } from '@playwright/test';

export const openMacros = (app: FrameLocator): Promise<void> =>
  app.getByRole('tab', { name: 'Macros' }).click();

export const macroRow = (app: FrameLocator, id: number): Locator =>
  app.locator(`[data-macro-id="${id}"]`);

export const applyMacro = (app: FrameLocator, title: string): Promise<void> =>
  app.getByRole('button', { name: `Apply ${title}`, exact: true }).click();

/** Applies a macro from Zendesk's own menu, of which no app hears. */
export async function applyFromZendesk(page: Page, title: string): Promise<void> {
  const composer = page.getByRole('region', { name: 'Composer' });
  await composer.getByRole('button', { name: 'Macros' }).click();
  const menu = page.getByRole('dialog', { name: 'Macros' });
  await menu.getByRole('searchbox', { name: 'Search macros' }).fill(title);
  await menu.getByRole('button', { name: title }).click();
}
