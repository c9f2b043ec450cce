import type { Page } from '@playwright/test';
import { deliveryRows, openDelivery, send } from './support/delivery';
import { openTicket, type Surroundings } from './support/open-ticket';
import { reloadApp } from './support/reload-app';
import { expectSubmitted, fillNamed, sendNow } from './support/send-now';
import { sentThroughSunshine } from './support/sent-templates';
import { SUNSHINE_KEY, SUNSHINE_V1, SUNSHINE_V2 } from './support/sunshine';
import { expect, test } from './support/test';
import { say } from './support/words';

/*
 * A template that goes out through Sunshine Conversations stands in the ticket as plain words, after
 * the window's end: it must never be called lost.
 */

const TICKET = 1064;
const READING: Surroundings['faults'] = {
  [`GET ${SUNSHINE_V1}`]: { kind: 'status', status: 503 },
  [`GET ${SUNSHINE_V2}/conversations*`]: { kind: 'status', status: 503 },
};

/** Sends a template by "Send now" beside a closed window. */
async function openSent(page: Page, surroundings: Surroundings = {}) {
  const ticket = await openTicket(page, 'template-kinds', {
    ...surroundings,
    settings: SUNSHINE_KEY,
  });
  const { app } = ticket;
  await fillNamed(app);
  await sendNow(app);
  await expectSubmitted(app);
  expect(await sentThroughSunshine(page, TICKET)).toHaveLength(1);
  await expect(page.getByRole('article').filter({ hasText: 'BB-1' })).toHaveCount(1);
  return ticket;
}

for (const sunshineSendShows of ['agent', 'business'] as const) {
  test.describe(`a template sent at once, shown as the ${sunshineSendShows}’s words`, () => {
    const variants = { sunshineSendShows, auditsTellFailures: false };

    test('is not in doubt, now and after a reload; free text is, as ever', async ({ page }) => {
      const { app } = await openSent(page, { variants });
      await openDelivery(app);
      await expect(app.getByText(say('delivery.empty'))).toBeVisible();

      await send(page, 'And another thing.');
      await expect(deliveryRows(app)).toHaveCount(1);
      await expect(deliveryRows(app)).toHaveAttribute('data-delivery', 'probably-lost');

      await reloadApp(page);
      await expect(app.getByText(/probably got lost/)).toBeVisible();
      await openDelivery(app);
      await expect(deliveryRows(app)).toHaveCount(1);
      await expect(deliveryRows(app)).toHaveAttribute('data-delivery', 'probably-lost');
    });

    test.describe('after a reload while Sunshine does not answer', () => {
      test.use({ expectedErrors: [/./] });

      test('may not have arrived, and the row says why that is not known', async ({ page }) => {
        const { app, frame } = await openSent(page, { variants });
        // As in a browser that was not the one to send it.
        await (await frame()).evaluate(() => {
          try {
            localStorage.clear();
          } catch {
            // A browser that denies frames their storage has kept nothing.
          }
        });
        await page.evaluate((faults) => {
          for (const [hits, fault] of Object.entries(faults ?? {})) {
            window.localZendesk.world.setFault(hits, fault);
          }
        }, READING);
        await reloadApp(page);
        await openDelivery(app);
        await expect(deliveryRows(app)).toHaveAttribute('data-delivery', 'may-be-lost');
        await expect(deliveryRows(app)).toContainText(say('delivery.doubt.mayBeTemplate'));
        await expect(app.getByText(/probably got lost/)).toHaveCount(0);
      });
    });
  });
}
