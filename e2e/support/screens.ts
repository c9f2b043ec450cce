import { expect, type Locator, type Page, test } from '@playwright/test';
import { playScenario } from './bench';
import { openDelivery, send } from './delivery';
import { GUARD_SCREENS } from './guard-screens';
import { applyFromZendesk, macroRow, openMacros } from './macros';
import { type OpenTicket, openTicket, type Surroundings, startApp } from './open-ticket';
import { shorthand } from './shorthand';
import { AUDITS, SUNSHINE_KEY } from './sunshine';
import { TEMPLATE_SCREENS } from './template-screens';
import { pickTemplate } from './templates';
import { type Words, wordsIn } from './words';

type Go = (ticket: OpenTicket, t: Words) => Promise<void>;

/** What the screens are about, each walked through by a test of its own. */
export const AREAS = [
  'window',
  'evidence',
  'draft',
  'ways back',
  'macros',
  'templates',
  'delivery',
  'guard',
  'failure',
] as const;

export type Area = (typeof AREAS)[number];

export interface Screen {
  readonly area: Area;
  readonly name: string;
  readonly scenario: string;
  readonly surroundings?: Surroundings;
  /** For a screen that comes instead of the reply window. */
  readonly isFailure?: true;
  /** Brings the app there and waits until it is; `t` speaks the agent's language. */
  readonly go?: Go;
}

const verdict =
  (text: string, expected: string): Go =>
  async ({ reply, draft }) => {
    await reply.fill(text);
    await expect(draft).toHaveAttribute('data-draft-verdict', expected);
  };

/** Parks a draft, and unfolds what then waits. */
const park: Go = async ({ app, reply }, t) => {
  await reply.fill('Half an answer');
  await app.getByRole('button', { name: t('parked.park'), exact: true }).click();
  const item = app.locator('[data-parked-state="waiting"]');
  await app.locator('summary').first().click();
  await seen(item);
};

const seen = (part: Locator): Promise<void> => expect(part).toBeVisible();

const FIRST_ANSWER = 'Greeting::First answer';
const RETURNS = 'Returns::How to send it back';
const MACROS = '/api/v2/macros*';

/** Every screen of the sidebar: what a person can see of it. */
export const SCREENS: readonly Screen[] = [
  { area: 'window', name: 'open', scenario: 'fresh' },
  { area: 'window', name: 'closing', scenario: 'closing' },
  { area: 'window', name: 'critical', scenario: 'critical' },
  { area: 'window', name: 'closed', scenario: 'closed' },
  { area: 'window', name: 'unknown', scenario: 'never-wrote' },
  { area: 'window', name: 'unrestricted', scenario: 'other-channel' },
  { area: 'window', name: 'changed requester', scenario: 'changed-requester' },
  {
    area: 'evidence',
    name: 'open by another ticket',
    scenario: 'elsewhere',
    go: ({ app }) => seen(app.getByRole('button', { name: /#1022/ })),
  },
  {
    area: 'evidence',
    name: 'several channels',
    scenario: 'several-channels',
    go: ({ replyWindow }) => seen(replyWindow.getByRole('listitem').first()),
  },
  {
    area: 'evidence',
    name: 'a limit of messages',
    scenario: 'tiktok',
    go: ({ replyWindow }, t) =>
      seen(replyWindow.getByText(t('window.messagesLeft', { count: '7', cap: '10' }))),
  },
  {
    area: 'evidence',
    name: 'all messages used',
    scenario: 'wechat',
    async go({ page, replyWindow }, t) {
      await page.evaluate(async () => {
        const { world } = window.localZendesk;
        world.setComposerText(1043, '好的', 'agent');
        await world.submitReply(1043);
      });
      const customer = '陈美';
      await seen(replyWindow.getByText(t('window.after.messages', { cap: '5', customer })));
    },
  },
  {
    area: 'evidence',
    name: 'closed, nothing possible',
    scenario: 'instagram',
    go: ({ replyWindow }, t) =>
      seen(replyWindow.getByText(t('window.after.nothing', { customer: 'Grace Mensah' }))),
  },
  {
    area: 'evidence',
    name: 'closed, charged',
    scenario: 'viber',
    go: verdict('Добрий день!', 'deliverable'),
  },
  { area: 'evidence', name: 'a channel of the account', scenario: 'custom-channel' },
  {
    area: 'evidence',
    name: 'a wrong clock',
    scenario: 'wrong-clock',
    go: ({ replyWindow }, t) => seen(replyWindow.getByText(t('window.notes.clock.corrected'))),
  },
  {
    area: 'evidence',
    name: 'may be open',
    scenario: 'elsewhere',
    surroundings: { variants: { viaNamesNumber: false } },
    go: ({ replyWindow }, t) =>
      seen(replyWindow.getByText(t('window.possible.word'), { exact: true })),
  },
  {
    area: 'evidence',
    name: 'exact',
    scenario: 'sent-earlier',
    surroundings: { settings: SUNSHINE_KEY },
    go: ({ replyWindow }, t) =>
      seen(replyWindow.getByText(t('window.state.closing'), { exact: true })),
  },
  {
    area: 'evidence',
    name: 'personal answers only',
    scenario: 'instagram',
    surroundings: { settings: { human_agent_week: true } },
    go: ({ replyWindow }, t) => seen(replyWindow.getByText(t('window.humanOnly'))),
  },
  {
    area: 'evidence',
    name: 'other tickets and Sunshine out of reach',
    scenario: 'closed',
    surroundings: {
      settings: SUNSHINE_KEY,
      faults: { request: { kind: 'status', status: 500 } },
    },
    go: ({ replyWindow }, t) => seen(replyWindow.getByText(t('window.notes.exact.server-trouble'))),
  },
  { area: 'draft', name: 'deliverable', scenario: 'fresh', go: verdict('Hallo', 'deliverable') },
  { area: 'draft', name: 'window closed', scenario: 'closed', go: verdict('Hi', 'window-closed') },
  {
    area: 'draft',
    name: 'template',
    scenario: 'closed',
    go: verdict(shorthand('order_update', 'en_US', ['Olivia', '1']), 'template-ok'),
  },
  {
    area: 'draft',
    name: 'wrong template',
    scenario: 'closed',
    go: verdict(shorthand('order_update', 'fr', ['Olivia', '1']), 'template-wrong-language'),
  },
  {
    area: 'draft',
    name: 'internal note',
    scenario: 'closed',
    async go({ composer, draft }, t) {
      await composer.getByRole('button', { name: 'Internal note' }).click();
      await expect(draft.getByText(t('draft.internalNote'))).toBeVisible();
    },
  },
  { area: 'ways back', name: 'a parked reply waits', scenario: 'closed', go: park },
  {
    area: 'ways back',
    name: 'a parked reply is ready',
    scenario: 'closed',
    async go(ticket, t) {
      await park(ticket, t);
      await ticket.page.evaluate(() => {
        const { world } = window.localZendesk;
        world.passTime(60_000);
        world.customerWrites(1004, { text: 'Hello?', channel: 'whatsapp' });
      });
      await seen(ticket.app.locator('[data-parked-state="ready"]'));
    },
  },
  {
    area: 'ways back',
    name: 'other ways',
    scenario: 'closed',
    async go({ app }, t) {
      await app.getByText(t('otherWays.title', { customer: 'Olivia Grant' })).click();
      await seen(app.getByText('olivia.grant@mail.example'));
    },
  },
  {
    area: 'macros',
    name: 'list',
    scenario: 'closed',
    async go({ app }, t) {
      await openMacros(app, t('tools.macros'));
      await expect(app.locator('[data-macro-id="371"]')).toBeVisible();
    },
  },
  {
    area: 'macros',
    name: 'applied',
    scenario: 'fresh',
    async go({ app }, t) {
      await openMacros(app, t('tools.macros'));
      await app
        .getByRole('button', { name: t('macros.applyNamed', { macro: FIRST_ANSWER }) })
        .click();
      await expect(app.getByText(t('macros.applied', { macro: FIRST_ANSWER }))).toBeVisible();
    },
  },
  {
    area: 'macros',
    name: 'the question',
    scenario: 'closed',
    async go({ app }, t) {
      await openMacros(app, t('tools.macros'));
      await app
        .getByRole('button', { name: t('macros.applyNamed', { macro: FIRST_ANSWER }) })
        .click();
      await expect(app.getByRole('alertdialog')).toBeVisible();
    },
  },
  {
    area: 'macros',
    name: 'many',
    scenario: 'many-macros',
    async go({ app }, t) {
      await openMacros(app, t('tools.macros'));
      await expect(
        app.getByRole('button', { name: t('macros.more', { count: '60' }) }),
      ).toBeVisible();
    },
  },
  {
    area: 'macros',
    name: 'recognised',
    scenario: 'closed',
    async go({ app, page }, t) {
      await expect(app.locator('[data-template-name="noch_fragen"]')).toBeVisible();
      await applyFromZendesk(page, 'First answer');
      await expect(app.getByText(t('recognised.title', { macro: FIRST_ANSWER }))).toBeVisible();
    },
  },
  {
    area: 'macros',
    name: 'preview',
    scenario: 'closed',
    async go({ app }, t) {
      await openMacros(app, t('tools.macros'));
      await macroRow(app, 306).locator('[aria-expanded]').click();
      await seen(app.getByText(t('macroPreview.changes')));
    },
  },
  {
    area: 'macros',
    name: 'preview of a note',
    scenario: 'fresh',
    async go({ app }, t) {
      await openMacros(app, t('tools.macros'));
      await macroRow(app, 341).locator('[aria-expanded]').click();
      await seen(app.getByText(t('macroPreview.note')));
    },
  },
  {
    area: 'macros',
    name: 'no preview',
    scenario: 'closed',
    surroundings: {
      faults: { '/api/v2/tickets/*/macros/*/apply*': { kind: 'status', status: 404 } },
    },
    async go({ app }, t) {
      await openMacros(app, t('tools.macros'));
      await macroRow(app, 304).locator('[aria-expanded]').click();
      await seen(app.getByText(t('macroPreview.failed')));
    },
  },
  {
    area: 'macros',
    name: 'favourites',
    scenario: 'fresh',
    async go({ app }, t) {
      await openMacros(app, t('tools.macros'));
      await app.getByRole('button', { name: t('favourites.mark', { name: FIRST_ANSWER }) }).click();
      await seen(app.getByRole('heading', { name: t('favourites.title') }));
    },
  },
  {
    area: 'macros',
    name: 'little time left',
    scenario: 'critical',
    async go({ app, page }, t) {
      await seen(app.locator('[data-template-name="noch_fragen"]'));
      await applyFromZendesk(page, 'First answer');
      await seen(app.getByText(t('macroPreview.soonText', { macro: FIRST_ANSWER })));
    },
  },
  {
    area: 'macros',
    name: 'fields left behind',
    scenario: 'closed',
    async go({ app, page }, t) {
      await seen(app.locator('[data-template-name="noch_fragen"]'));
      await applyFromZendesk(page, 'How to send it back');
      await app.getByRole('button', { name: t('recognised.putBack') }).click();
      await seen(app.getByText(t('macroPreview.left.text', { macro: RETURNS })));
    },
  },
  {
    area: 'templates',
    name: 'list',
    scenario: 'closed',
    async go({ app }) {
      await expect(app.locator('[data-template-name="spring_sale"]')).toBeVisible();
      await expect(app.locator('[data-template-name="noch_fragen"]')).toBeVisible();
    },
  },
  {
    area: 'templates',
    name: 'nothing found',
    scenario: 'closed',
    async go({ app }, t) {
      await app.getByRole('searchbox', { name: t('templates.search') }).fill('zzz');
      await expect(app.getByText(t('templates.noMatch', { query: 'zzz' }))).toBeVisible();
    },
  },
  {
    area: 'templates',
    name: 'form',
    scenario: 'fresh',
    async go({ app, reply }, t) {
      await reply.fill('Hallo');
      await pickTemplate(app, 'Delivery day');
      await app.getByRole('button', { name: t('templates.form.insert') }).click();
      await expect(app.getByText(t('templates.form.missing')).first()).toBeVisible();
    },
  },
  {
    area: 'templates',
    name: 'inserted, with the draft kept',
    scenario: 'closed',
    async go({ app, reply }, t) {
      await reply.fill('Half an answer');
      await pickTemplate(app, 'Order update');
      await app.getByRole('button', { name: t('templates.form.insert') }).click();
      await expect(app.getByText(t('kept.title'))).toBeVisible();
      await expect(app.getByText(t('templates.form.inserted'))).toBeVisible();
    },
  },
  ...TEMPLATE_SCREENS,
  ...GUARD_SCREENS,
  {
    area: 'delivery',
    name: 'nothing lost',
    scenario: 'fresh',
    async go({ app }, t) {
      await openDelivery(app, t('delivery.tab'));
      await seen(app.getByText(t('delivery.empty')));
    },
  },
  {
    area: 'delivery',
    name: 'the line beneath the draft',
    scenario: 'closed',
    go: ({ app }, t) => seen(app.getByRole('button', { name: t('delivery.action.sayAgain') })),
  },
  {
    area: 'delivery',
    name: 'lost and refused',
    scenario: 'closed',
    async go({ app, page }, t) {
      for (const code of [131026, 132018, 131042, 131056]) {
        await send(page, `Refused with ${code}`, code);
      }
      await openDelivery(app, t('delivery.tabCount', { count: '5' }));
      await expect(app.locator('[data-delivery="refused"]')).toHaveCount(5);
    },
  },
  {
    area: 'delivery',
    name: 'not looked up',
    scenario: 'closed',
    surroundings: { faults: { [AUDITS]: { kind: 'status', status: 403 } } },
    async go({ app }, t) {
      await openDelivery(app, t('delivery.tabCount', { count: '1' }));
      await seen(app.getByText(t('delivery.lookup.refused', { status: '403' })));
    },
  },
  {
    area: 'failure',
    name: 'macros',
    scenario: 'closed',
    surroundings: { faults: { [MACROS]: { kind: 'status', status: 403 } } },
    async go({ app }, t) {
      await openMacros(app, t('tools.macros'));
      await expect(app.getByText(t('requestFailure.macros')).last()).toBeVisible();
    },
  },
  {
    area: 'failure',
    name: 'settings',
    scenario: 'closed',
    surroundings: { settings: { templates: '[{}]', closing_hours: 'many' } },
    async go({ app }, t) {
      await expect(app.getByText(t('settings.title'))).toBeVisible();
    },
  },
  {
    area: 'failure',
    name: 'the ticket could not be read',
    scenario: 'closed',
    isFailure: true,
    surroundings: { faults: { get: { kind: 'unnamedError', text: 'boom' } } },
    async go({ app }) {
      await expect(app.getByRole('alert')).toBeVisible();
    },
  },
];

/** Opens the page anew, with the app on a screen. */
async function openScreen(
  page: Page,
  { scenario, surroundings, isFailure, go }: Screen,
  more: Surroundings,
): Promise<OpenTicket> {
  const all = { ...surroundings, ...more };
  const ticket = await (isFailure ? startApp : openTicket)(page, scenario, all);
  await go?.(ticket, wordsIn(all.agent?.locale ?? 'en'));
  return ticket;
}

/**
 * Brings the app to every screen of an area, one after the other in the same page, and checks each.
 * Only what needs other surroundings opens the page anew.
 */
export async function walkThrough(
  page: Page,
  area: Area,
  surroundings: Surroundings,
  check: (ticket: OpenTicket, screen: Screen) => Promise<void>,
): Promise<void> {
  let ticket: OpenTicket | null = null;
  for (const screen of SCREENS.filter((one) => one.area === area)) {
    await test.step(screen.name, async () => {
      if (ticket && !screen.surroundings) {
        await playScenario(page, screen.scenario);
        await expect(ticket.replyWindow).toBeVisible();
        await screen.go?.(ticket, wordsIn(surroundings.agent?.locale ?? 'en'));
      } else {
        ticket = await openScreen(page, screen, surroundings);
      }
      await check(ticket, screen);
    });
  }
}
