import {
  type Disposable,
  expect,
  type Frame,
  type FrameLocator,
  type Locator,
  type Page,
} from '@playwright/test';
import type { SimSettings } from '../../simulator/world/account-types';
import type { Fault } from '../../simulator/world/fault-types';
import type { SimTicket } from '../../simulator/world/ticket-types';
import type { Variants } from '../../simulator/world/variants';
import type { World } from '../../simulator/world/world';
import type { ColorScheme, WorldState } from '../../simulator/world/world-state';
import { localZendeskUrl } from './address';

/** How Zendesk is before the app starts in it. */
export interface Surroundings {
  readonly colorScheme?: ColorScheme;
  /** What the clock shows at the start; left out, the real time. */
  readonly now?: number;
  /** Changes to the demo's settings. */
  readonly settings?: SimSettings;
  readonly agent?: { readonly locale?: string; readonly timeZone?: string };
  readonly variants?: Partial<Variants>;
  readonly faults?: Readonly<Record<string, Fault>>;
  /** Changes to the open ticket. */
  readonly ticket?: Partial<SimTicket>;
  /** Changes to the whole account. */
  readonly account?: Partial<WorldState>;
}

/**
 * The composer's own lag towards the app, in every browser test: what it is given it has, and shows, a
 * moment later, as Zendesk's may (?).
 */
const COMPOSER_LAG: Partial<Variants> = { composerTakesAfterMs: 30, composerShowsAfterMs: 20 };

export interface OpenTicket {
  readonly page: Page;
  /** The app beside the ticket that is shown. */
  readonly app: FrameLocator;
  /** The reply window's section, the draft's section. */
  readonly replyWindow: Locator;
  readonly draft: Locator;
  /** Zendesk's composer and the box in it. */
  readonly composer: Locator;
  readonly reply: Locator;
  /** The app's frame, to run code in. */
  readonly frame: () => Promise<Frame>;
}

/** What each page was arranged with last. */
const arrangements = new WeakMap<Page, Disposable>();

/** From its next load on the page shows Zendesk as its scenario has it, until something else is arranged. */
export const forgetArrangement = async (page: Page): Promise<void> =>
  arrangements.get(page)?.dispose();

/** The agent's page in a scenario, with the app started, whatever it shows. */
export async function startApp(
  page: Page,
  scenario: string,
  surroundings: Surroundings = {},
): Promise<OpenTicket> {
  const variants = { ...COMPOSER_LAG, ...surroundings.variants };
  await forgetArrangement(page);
  arrangements.set(page, await page.addInitScript(arrange, { ...surroundings, variants }));
  const address = new URL(localZendeskUrl());
  address.searchParams.set('scenario', scenario);
  if (surroundings.colorScheme) address.searchParams.set('colorScheme', surroundings.colorScheme);
  await page.goto(address.href);

  const iframe = page.getByRole('region', { name: 'Apps' }).locator('iframe:visible');
  const app = iframe.contentFrame();
  const composer = page.getByRole('region', { name: 'Composer' });
  return {
    page,
    app,
    replyWindow: app.locator('[data-window-state]'),
    draft: app.locator('[data-draft-verdict]'),
    composer,
    reply: composer.getByRole('textbox', { name: 'Reply' }),
    frame: async () => {
      const frame = await (await iframe.elementHandle())?.contentFrame();
      if (!frame) throw new Error('The app has no frame.');
      return frame;
    },
  };
}

/** The same, once the sidebar has taken over the answer that the page's first script drew. */
export async function openTicket(
  page: Page,
  scenario: string,
  surroundings?: Surroundings,
): Promise<OpenTicket> {
  const ticket = await startApp(page, scenario, surroundings);
  await expect(ticket.app.locator('[data-sidebar="ready"]')).toBeVisible();
  await expect(ticket.replyWindow).toBeVisible();
  return ticket;
}

/** Before the clock jumps: what still loads would take the jump for a network that hangs. */
export const waitUntilLoaded = ({ app }: OpenTicket): Promise<void> =>
  expect(app.locator('[data-template-name]').first()).toBeAttached();

/**
 * Runs in the page before its own script: changes the world in the moment in which the page shows
 * it, which is before the app's frame is there.
 */
function arrange(surroundings: Surroundings): void {
  const { now, settings, agent, variants, faults, ticket, account } = surroundings;
  if (window !== window.top) return;
  let value: Window['localZendesk'] | undefined;
  Object.defineProperty(window, 'localZendesk', {
    get: () => value,
    set: (localZendesk: Window['localZendesk']) => {
      value = localZendesk;
      change(localZendesk.world);
    },
  });

  const change = (world: World) => {
    if (ticket || account) {
      const state = { ...world.state, ...account };
      const { tickets, activeTicketId } = state;
      world.replace({
        ...state,
        tickets: tickets.map((one) => (one.id === activeTicketId ? { ...one, ...ticket } : one)),
      });
    }
    if (now !== undefined) world.passTime(now - world.now());
    if (settings) world.setSettings({ ...world.state.settings, ...settings });
    if (agent) world.setAgent(agent);
    if (variants) world.setVariants(variants);
    for (const [key, fault] of Object.entries(faults ?? {})) world.setFault(key, fault);
  };
}
