import { expect, type FrameLocator, type Locator, type Page } from '@playwright/test';

/** Shows the macros. What is found out about the window meanwhile may move the tabs. */
export async function openMacros(app: FrameLocator, name = 'Macros'): Promise<void> {
  const tab = app.getByRole('tab', { name });
  await expect(async () => {
    await tab.click({ timeout: 2_000 });
    await expect(tab).toHaveAttribute('aria-selected', 'true', { timeout: 1_000 });
  }).toPass();
}

/** Comes near the tools with the pointer, which loads the macros, and waits for their templates. */
export async function enterTools(app: FrameLocator): Promise<void> {
  await app.getByRole('tab', { name: 'Templates' }).hover();
  await expect(app.locator('[data-template-name="noch_fragen"]')).toBeAttached();
}

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
