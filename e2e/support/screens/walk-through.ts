import { expect, type Page, test } from '@playwright/test';
import { playScenario } from '../bench';
import { type OpenTicket, openTicket, type Surroundings, startApp } from '../open-ticket';
import { wordsIn } from '../words';
import { DELIVERY_SCREENS } from './delivery-screens';
import { DRAFT_SCREENS } from './draft-screens';
import { FAILURE_SCREENS } from './failure-screens';
import { GUARD_SCREENS } from './guard-screens';
import { MACRO_SCREENS } from './macro-screens';
import type { Area, Screen } from './screen';
import { TEMPLATE_SCREENS } from './template-screens';
import { WINDOW_SCREENS } from './window-screens';

/** Every screen of the sidebar: what a person can see of it. */
const SCREENS: readonly Screen[] = [
  ...WINDOW_SCREENS,
  ...DRAFT_SCREENS,
  ...MACRO_SCREENS,
  ...TEMPLATE_SCREENS,
  ...GUARD_SCREENS,
  ...DELIVERY_SCREENS,
  ...FAILURE_SCREENS,
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
