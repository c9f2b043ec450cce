import type { FrameLocator, Locator, Page } from '@playwright/test';
import { openAlerting } from '../../e2e/support/alerts';
import { openPage, showSetup } from '../../e2e/support/open-page';
import type { Surroundings } from '../../e2e/support/open-ticket';
import { SUNSHINE_KEY } from '../../e2e/support/sunshine';
import type { Words } from '../../e2e/support/words';
import { prepare, wordsOf } from './draw-screen';

/** What is not beside a ticket: the page in the navigation bar, and what the icon on top opens. */
export interface PageScreen {
  readonly area: 'board' | 'set-up';
  readonly name: string;
  readonly scenario: string;
  /** Opens it and waits until it is there. Returns its frame. */
  readonly open: (page: Page, scenario: string, look: Look) => Promise<Locator>;
}

/** How it is looked at. */
interface Look {
  readonly surroundings: Surroundings;
  readonly t: Words;
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

const framed = (page: Page) =>
  page.getByRole('region', { name: 'Reply Window' }).locator('iframe:visible');

type Settings = NonNullable<Surroundings['settings']>;
type Go = (app: FrameLocator, t: Words) => Promise<unknown>;

/** The set-up, brought on from its checks. */
const setup =
  (settings: Settings, go: Go): PageScreen['open'] =>
  async (page, scenario, { surroundings, t }) => {
    const { app } = await openPage(page, scenario, { ...surroundings, settings });
    await showSetup(app, t('page.setup'));
    await go(app, t);
    return framed(page);
  };

/** The board, brought on from the agent's own tickets. */
const board =
  (go?: Go): PageScreen['open'] =>
  async (page, scenario, { surroundings, t }) => {
    const { app } = await openPage(page, scenario, surroundings);
    await app.locator('[data-ticket-id]').first().waitFor();
    await go?.(app, t);
    await app.getByText(t('picker.updated.justNow')).waitFor();
    return framed(page);
  };

export const PAGE_SCREENS: readonly PageScreen[] = [
  { area: 'board', name: 'board, my tickets', scenario: 'team', open: board() },
  {
    area: 'board',
    name: 'board, all tickets',
    scenario: 'team',
    open: board((app, t) =>
      app.getByRole('button', { name: t('board.scope.all'), exact: true }).click(),
    ),
  },
  {
    area: 'board',
    name: 'popover',
    scenario: 'team',
    async open(page, scenario, { surroundings }) {
      const { icon, popover } = await openAlerting(page, scenario, surroundings);
      // Zendesk's notice would lie over it.
      await page.getByRole('button', { name: 'Dismiss' }).click();
      await icon.click();
      await popover.getByRole('listitem').first().waitFor();
      return page.locator('iframe[title="Reply Window: top bar"]');
    },
  },
  {
    area: 'set-up',
    name: 'checks, nothing set',
    scenario: 'set-up',
    open: setup(NOTHING_SET, checked),
  },
  {
    area: 'set-up',
    name: 'checks, many faults',
    scenario: 'wrong-set-up',
    open: setup({ ...ALL_SET, consent: 'wa_opt_in', warn_hours: '1, 4' }, checked),
  },
  {
    area: 'set-up',
    name: 'checks, all ok',
    scenario: 'set-up',
    open: setup(ALL_SET, checked),
  },
  {
    area: 'set-up',
    name: 'settings, the key',
    scenario: 'set-up',
    open: setup(NOTHING_SET, async (app, t) => {
      await openPart(app, t, 'settings');
      await app.getByRole('textbox', { name: t('setup.form.label.sunshine_app_id') }).waitFor();
    }),
  },
  {
    area: 'set-up',
    name: 'settings, rows and consent',
    scenario: 'set-up',
    open: setup(
      { ...ALL_SET, template_rules: '[{"name": "order_*", "title": "News of an order"}]' },
      async (app, t) => {
        await openPart(app, t, 'settings');
        await app
          .getByRole('button', { name: 'News of an order', expanded: false })
          .evaluate((row) => row.scrollIntoView({ block: 'center' }));
      },
    ),
  },
  {
    area: 'set-up',
    name: 'account, read',
    scenario: 'set-up',
    open: setup(ALL_SET, async (app, t) => {
      await openPart(app, t, 'account');
      await app.getByRole('textbox', { name: t('setup.account.number') }).fill('1001');
      await app.getByRole('button', { name: t('setup.account.read') }).click();
      await app.getByRole('table').waitFor();
    }),
  },
];

interface PageMode {
  readonly name: string;
  readonly widthPx: 1024 | 1440;
  readonly surroundings: Surroundings;
}

export const PAGE_MODES: readonly PageMode[] = [
  { name: 'light, 1024 px', widthPx: 1024, surroundings: {} },
  { name: 'dark, 1440 px', widthPx: 1440, surroundings: { colorScheme: 'dark' } },
  { name: 'German, 1024 px', widthPx: 1024, surroundings: { agent: { locale: 'de' } } },
  { name: 'right to left, 1440 px', widthPx: 1440, surroundings: { agent: { locale: 'ar' } } },
];

/** Draws a screen as it is looked at in this mode. */
export async function drawPage(
  page: Page,
  { scenario, open }: PageScreen,
  { widthPx, surroundings }: PageMode,
  path: string,
): Promise<void> {
  await prepare(page);
  await page.setViewportSize({ width: widthPx, height: 1000 });
  const frame = await open(page, scenario, { surroundings, t: wordsOf(surroundings) });
  await frame.screenshot({ path, animations: 'disabled' });
}
