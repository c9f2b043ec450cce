import type { Browser, Page } from '@playwright/test';
import { SUNSHINE } from '../simulator/scenarios/build/sunshine';
import { sunshineKey } from '../simulator/sunshine/authorize';
import type { SimSettings } from '../simulator/world/account-types';
import { NAMING } from './add-script';
import type { LocalZendesk } from './local-zendesk';

/** Long enough for every source that will be asked. */
const SETTLED_MS = 3_000;

export const SUNSHINE_KEY: SimSettings = {
  sunshine_app_id: SUNSHINE.appId,
  sunshine_key: sunshineKey(SUNSHINE),
};

export interface Opening {
  readonly what: string;
  readonly most: number;
  /** The clock's own requests: the lists of macros and templates are another matter and counted apart. */
  readonly evidence: readonly string[];
  readonly lists: number;
}

interface Case {
  readonly what: string;
  readonly scenario: string;
  readonly hasKey: boolean;
  readonly most: number;
  /** What the agent does after the opening. */
  readonly afterwards?: (page: Page) => Promise<void>;
}

const CASES: readonly Case[] = [
  { what: 'open, no key', scenario: 'fresh', hasKey: false, most: 0 },
  { what: 'open, key', scenario: 'fresh', hasKey: true, most: 2 },
  { what: 'closed, no key', scenario: 'closed', hasKey: false, most: 2 },
  { what: 'closed, key', scenario: 'closed', hasKey: true, most: 4 },
  { what: 'open elsewhere, no key', scenario: 'elsewhere', hasKey: false, most: 2 },
  { what: 'open elsewhere, key', scenario: 'elsewhere', hasKey: true, most: 4 },
  { what: 'over 100 answers, key', scenario: 'many-answers', hasKey: true, most: 2 },
  {
    what: 'a second ticket of the customer, key',
    scenario: 'elsewhere',
    hasKey: true,
    // The first ticket's four, and the second one's own audits at most.
    most: 5,
    afterwards: (page) => page.getByRole('tab', { name: /#1022/ }).click(),
  },
  {
    what: 'left and come back to, key',
    scenario: 'elsewhere',
    hasKey: true,
    most: 5,
    afterwards: async (page) => {
      await page.getByRole('tab', { name: /#1022/ }).click();
      await page.waitForTimeout(1_000);
      await page.getByRole('tab', { name: /#1021/ }).click();
    },
  },
];

/** How many HTTP requests opening a ticket costs, case by case. */
export async function requestsOfOpenings(browser: Browser, url: string): Promise<Opening[]> {
  const openings: Opening[] = [];
  for (const { what, scenario, hasKey, most, afterwards } of CASES) {
    const context = await browser.newContext();
    const page = await context.newPage();
    await page.addInitScript(NAMING);
    await page.addInitScript(withSettings, hasKey ? SUNSHINE_KEY : {});
    await page.goto(`${url}?scenario=${scenario}&bench=closed`);
    await page.waitForTimeout(SETTLED_MS);
    if (afterwards) {
      await afterwards(page);
      await page.waitForTimeout(SETTLED_MS);
    }
    const asked = await page.evaluate(() => {
      const { localZendesk } = window as unknown as { localZendesk: LocalZendesk };
      return localZendesk.host.requests
        .filter(({ frameId }) => !frameId.startsWith('background'))
        .map(({ url: address }) => address.split('?')[0] ?? '');
    });
    const isList = (address: string) =>
      ['/macros/', '/integrations', '/messageTemplates'].some((part) => address.includes(part));
    openings.push({
      what,
      most,
      evidence: asked.filter((address) => !isList(address)),
      lists: asked.filter(isList).length,
    });
    await context.close();
  }
  return openings;
}

/** Runs in the page before its own script: the settings are there before the app's frame is. */
export function withSettings(settings: SimSettings): void {
  if (window !== window.top) return;
  let value: LocalZendesk | undefined;
  Object.defineProperty(window, 'localZendesk', {
    get: () => value,
    set: (localZendesk: LocalZendesk) => {
      value = localZendesk;
      const { world } = localZendesk;
      world.setSettings({ ...world.state.settings, ...settings });
    },
  });
}
