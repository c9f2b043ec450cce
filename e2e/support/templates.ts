import { expect, type FrameLocator, type Locator, type Page } from '@playwright/test';

/** Shows the templates, which an open window does not show first. */
export async function openTemplates(app: FrameLocator, name = 'Templates'): Promise<void> {
  const tab = app.getByRole('tab', { name });
  await tab.click();
  await expect(tab).toHaveAttribute('aria-selected', 'true');
}

export const templateRow = (app: FrameLocator, name: string, language = 'en_US'): Locator =>
  app.locator(`[data-template-name="${name}"][data-template-language="${language}"]`);

/** Unfolds the list that is folded while a template's answer is waited for. */
export async function unfoldTemplates(app: FrameLocator): Promise<void> {
  const another = app.getByRole('button', { name: 'Send another template…' });
  await expect(another.or(app.locator('[data-template-name]').first()).first()).toBeAttached();
  if (await another.isVisible()) await another.click();
}

/** Opens the form of the template whose title begins so. The list moves while the macros come in. */
export async function pickTemplate(app: FrameLocator, title: string): Promise<void> {
  const name = new RegExp(`^${title}`);
  const form = app.getByRole('heading', { name });
  const tab = app.getByRole('tab', { name: 'Templates' });
  await expect(async () => {
    if (await form.isVisible()) return;
    // The composer's pane has no tabs; an open window shows the macros first.
    if ((await tab.count()) > 0 && (await tab.getAttribute('aria-selected')) === 'false') {
      await tab.click({ timeout: 2_000 });
    }
    const another = app.getByRole('button', { name: 'Send another template…' });
    if (await another.isVisible()) await another.click({ timeout: 2_000 });
    await app.getByRole('button', { name }).click({ timeout: 2_000 });
    await expect(form).toBeVisible({ timeout: 1_000 });
  }).toPass();
}

export const insertTemplate = (app: FrameLocator): Promise<void> =>
  app.getByRole('button', { name: 'Insert into the reply' }).click();

/** The app's button in the composer's toolbar. */
export const paneButton = (page: Page): Locator =>
  page.getByRole('region', { name: 'Composer' }).getByRole('button', { name: 'Reply Window' });
export const paneIn = (page: Page): Locator =>
  page.locator('iframe[title="Reply Window: composer"]');

/** Opens the composer's pane, with its list of templates. */
export async function openPane(page: Page): Promise<FrameLocator> {
  await paneButton(page).click();
  const pane = paneIn(page).contentFrame();
  await expect(pane.locator('[data-template-name]').first()).toBeVisible();
  return pane;
}
