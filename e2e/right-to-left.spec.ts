import type { Locator } from '@playwright/test';
import { axeFindings } from './support/axe';
import { openMacros } from './support/macros';
import { openTicket } from './support/open-ticket';
import { insertTemplate, pickTemplate } from './support/templates';
import { expect, test } from './support/test';

async function box(locator: Locator) {
  const found = await locator.boundingBox();
  if (!found) throw new Error('It is not on the screen.');
  return found;
}

for (const locale of ['ar', 'he']) {
  test(`${locale}: the app runs from right to left`, async ({ page }) => {
    const ticket = await openTicket(page, 'right-to-left', { agent: { locale } });
    const { app, replyWindow } = ticket;
    await expect(app.locator('html')).toHaveAttribute('dir', 'rtl');
    await expect(replyWindow).toHaveAttribute('data-window-state', 'closing');

    const ring = await box(replyWindow.locator('svg').first());
    const words = await box(replyWindow.locator('time'));
    expect(ring.x).toBeGreaterThan(words.x);

    await openMacros(app);
    const name = await box(app.locator('[data-macro-id="371"] [aria-expanded]'));
    const apply = await box(app.getByRole('button', { name: 'Apply My short thank-you' }));
    expect(apply.x).toBeLessThan(name.x);

    // In an open window macros come first.
    const [tab, otherTab] = await Promise.all([
      box(app.getByRole('tab', { name: 'Macros' })),
      box(app.getByRole('tab', { name: 'Templates' })),
    ]);
    expect(tab.x).toBeGreaterThan(otherTab.x);

    const { width, needed } = await (await ticket.frame()).evaluate(() => ({
      width: document.documentElement.clientWidth,
      needed: document.documentElement.scrollWidth,
    }));
    expect(needed).toBeLessThanOrEqual(width);
    expect(await axeFindings(ticket)).toEqual([]);
  });
}

test('an Arabic customer in a left-to-right app: name and text keep their own direction', async ({
  page,
}) => {
  const { app, draft, reply } = await openTicket(page, 'right-to-left');
  await expect(app.locator('html')).toHaveAttribute('dir', 'ltr');
  await pickTemplate(app, 'Order update');
  await expect(app.getByRole('textbox', { name: 'First name' })).toHaveValue('أميرة');
  await insertTemplate(app);
  await expect(reply).toHaveValue(/body_text=\[\[أميرة\]\] body_text=\[\[1012\]\]/);
  await expect(draft).toHaveAttribute('data-draft-verdict', 'template-ok');
});

test('a sentence in another script keeps its full stop at its own end', async ({ page }) => {
  const { app } = await openTicket(page, 'closed', {
    agent: { locale: 'ar' },
    faults: { '/api/v2/macros*': { kind: 'status', status: 403 } },
  });
  await openMacros(app);
  const title = app.getByText('Your macros could not be loaded.').last();
  const [before, stop] = await title.evaluate((element) => {
    const text = element.firstChild as Text;
    return [2, 1].map((fromEnd) => {
      const range = document.createRange();
      range.setStart(text, text.length - fromEnd);
      range.setEnd(text, text.length - fromEnd + 1);
      const { left, top } = range.getBoundingClientRect();
      return { left, top };
    });
  });
  expect(stop?.top).toBe(before?.top);
  expect(stop?.left).toBeGreaterThan(before?.left ?? Number.NaN);
});
