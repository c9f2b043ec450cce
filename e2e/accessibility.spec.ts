import { axeFindings } from './support/axe';
import { expectFine, expectFineInBoth } from './support/fine';
import { openTicket } from './support/open-ticket';
import { screensOf } from './support/screens/all-screens';
import { AREAS } from './support/screens/screen';
import { walkThrough } from './support/screens/walk-through';
import { expect, test } from './support/test';
import { LEAST, tooSmall } from './support/too-small';

for (const area of AREAS.filter((one) => one !== 'failure')) {
  test(`${area}: what can be pressed is at least ${LEAST} px either way, axe finds nothing in light and dark, and 320 px are enough`, async ({
    page,
  }) => {
    await walkThrough(page, screensOf(area), {}, async (ticket, { name }) => {
      expect(await tooSmall(await ticket.frame(), LEAST), name).toEqual([]);
      await expectFineInBoth(ticket);
    });
  });
}

for (const colorScheme of ['light', 'dark'] as const) {
  test(`failures, ${colorScheme} from the start: the same`, async ({ page }) => {
    await walkThrough(page, screensOf('failure'), { colorScheme }, async (ticket) => {
      await expect(ticket.app.locator('html')).toHaveAttribute('data-color-scheme', colorScheme);
      await expectFine(ticket);
    });
  });
}

test('axe does find what is wrong', async ({ page }) => {
  const ticket = await openTicket(page, 'fresh');
  await (await ticket.frame()).evaluate(() => {
    document
      .querySelector('main')
      ?.insertAdjacentHTML(
        'beforeend',
        '<p style="color: #999; background: #fff">Too pale</p><button></button>',
      );
  });
  expect(await axeFindings(ticket)).toEqual([
    expect.stringMatching(/^button-name/),
    expect.stringMatching(/^color-contrast/),
  ]);
  expect(await axeFindings(ticket, 'colours')).toEqual([expect.stringMatching(/^color-contrast/)]);
});
