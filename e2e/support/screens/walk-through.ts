import { expect, type Page, test } from '@playwright/test';
import { playScenario } from '../bench';
import { type OpenTicket, openTicket, type Surroundings, startApp } from '../open-ticket';
import { wordsIn } from '../words';
import type { Screen } from './screen';

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

/** A dozen screens in one test take their time on a busy machine. */
const WALK_LIMIT_MS = 600_000;

/**
 * Brings the app to these screens, one after the other in the same page, and checks each.
 * Only what needs other surroundings opens the page anew.
 */
export async function walkThrough(
  page: Page,
  screens: readonly Screen[],
  surroundings: Surroundings,
  check: (ticket: OpenTicket, screen: Screen) => Promise<void>,
): Promise<void> {
  test.setTimeout(WALK_LIMIT_MS);
  let ticket: OpenTicket | null = null;
  let hadItsOwn = false;
  for (const screen of screens) {
    await test.step(screen.name, async () => {
      if (ticket && !screen.surroundings && !hadItsOwn) {
        await playScenario(page, screen.scenario);
        await expect(ticket.replyWindow).toBeVisible();
        await screen.go?.(ticket, wordsIn(surroundings.agent?.locale ?? 'en'));
      } else {
        ticket = await openScreen(page, screen, surroundings);
      }
      hadItsOwn = screen.surroundings !== undefined;
      await check(ticket, screen);
    });
  }
}
