import type { FrameLocator, Page } from '@playwright/test';
import { openPage, showSetup } from '../../e2e/support/open-page';
import type { Surroundings } from '../../e2e/support/open-ticket';
import { SUNSHINE_KEY } from '../../e2e/support/sunshine';
import { type Words, wordsIn } from '../../e2e/support/words';

/** A view of the page in the navigation bar. */
export interface SetupScreen {
  readonly name: string;
  readonly scenario: string;
  readonly settings: NonNullable<Surroundings['settings']>;
  /** Brings the page there, from its checks, and waits until it is. */
  readonly go: (app: FrameLocator, t: Words) => Promise<void>;
}

const NOTHING_SET = { templates: '', template_rules: '' };
const ALL_SET = {
  ...SUNSHINE_KEY,
  ...NOTHING_SET,
  template_namespace: 'demo_namespace',
  consent: 'whatsapp_opt_in',
  tag_prefix: 'wa',
};

const openPart = (app: FrameLocator, t: Words, part: 'settings' | 'account') =>
  app.getByRole('button', { name: t(`setup.page.${part}`), exact: true }).click();

const checked = (app: FrameLocator, t: Words) =>
  app.getByRole('button', { name: t('setup.checks.copy') }).waitFor();

export const SETUP_SCREENS: readonly SetupScreen[] = [
  { name: 'checks, nothing set', scenario: 'set-up', settings: NOTHING_SET, go: checked },
  {
    name: 'checks, many faults',
    scenario: 'wrong-set-up',
    settings: { ...ALL_SET, consent: 'wa_opt_in', warn_hours: '1, 4' },
    go: checked,
  },
  { name: 'checks, all ok', scenario: 'set-up', settings: ALL_SET, go: checked },
  {
    name: 'settings, the key',
    scenario: 'set-up',
    settings: NOTHING_SET,
    async go(app, t) {
      await openPart(app, t, 'settings');
      await app.getByRole('textbox', { name: t('setup.form.label.sunshine_app_id') }).waitFor();
    },
  },
  {
    name: 'settings, rows and consent',
    scenario: 'set-up',
    settings: { ...ALL_SET, template_rules: '[{"name": "order_*", "title": "News of an order"}]' },
    async go(app, t) {
      await openPart(app, t, 'settings');
      await app
        .getByRole('button', { name: 'News of an order', expanded: false })
        .evaluate((row) => row.scrollIntoView({ block: 'center' }));
    },
  },
  {
    name: 'account, read',
    scenario: 'set-up',
    settings: ALL_SET,
    async go(app, t) {
      await openPart(app, t, 'account');
      await app.getByRole('textbox', { name: t('setup.account.number') }).fill('1001');
      await app.getByRole('button', { name: t('setup.account.read') }).click();
      await app.getByRole('table').waitFor();
    },
  },
];

interface SetupMode {
  readonly name: string;
  readonly widthPx: 1024 | 1440;
  readonly surroundings: Surroundings;
}

export const SETUP_MODES: readonly SetupMode[] = [
  { name: 'light, 1024 px', widthPx: 1024, surroundings: {} },
  { name: 'dark, 1440 px', widthPx: 1440, surroundings: { colorScheme: 'dark' } },
  { name: 'German, 1024 px', widthPx: 1024, surroundings: { agent: { locale: 'de' } } },
  { name: 'right to left, 1440 px', widthPx: 1440, surroundings: { agent: { locale: 'ar' } } },
];

/** Draws one view of the page as it is looked at in this mode. */
export async function drawSetup(
  page: Page,
  { scenario, settings, go }: SetupScreen,
  { widthPx, surroundings }: SetupMode,
  path: string,
): Promise<void> {
  page.setDefaultTimeout(20_000);
  // tsx names functions by a helper that no page has, and the screens run functions in the page.
  await page.addInitScript('globalThis.__name = (it) => it');
  await page.setViewportSize({ width: widthPx, height: 1000 });
  const { app } = await openPage(page, scenario, { ...surroundings, settings });
  const t = wordsIn(surroundings.agent?.locale === 'de' ? 'de' : 'en');
  await showSetup(app, t('page.setup'));
  await go(app, t);
  const frame = page.getByRole('region', { name: 'Reply Window' }).locator('iframe:visible');
  await frame.screenshot({ path, animations: 'disabled' });
}
