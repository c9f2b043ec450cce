import type { Locator, Page } from '@playwright/test';
import { openTicket } from './support/open-ticket';
import { untilQuiet } from './support/quiet';
import { expect, test } from './support/test';
import { say } from './support/words';

const CUSTOMER = { customer: 'Olivia Grant' };
const WARNING = say('guard.heldTitle');

/** Olivia's window closed seven hours ago. */
async function guarded(page: Page, asks: boolean) {
  const ticket = await openTicket(page, 'closed', { account: { sendFiresTicketSave: asks } });
  const { app, composer, draft, reply } = ticket;
  // The guard comes after the first screen.
  await expect(app.getByRole('tab', { name: 'Templates' })).toBeVisible();
  const button = composer.getByRole('button', { name: 'Send', exact: true });
  return {
    ...ticket,
    send: async () => {
      await expect(button).toBeEnabled();
      await button.click();
    },
    write: async (text: string) => {
      await reply.fill(text);
      await expect(draft).toHaveAttribute('data-draft-verdict', 'window-closed');
    },
    press: (name: string) => draft.getByRole('button', { name, exact: true }).click(),
    sent: (text: string): Locator => page.getByRole('article').filter({ hasText: text }),
    toast: (text: string | RegExp): Locator =>
      page.locator('[role=alert], [role=status]').filter({ hasText: text }),
  };
}

type Guarded = Awaited<ReturnType<typeof guarded>>;

async function holdBack({ send, write, draft }: Guarded, text = 'Hi Olivia, yes you can.') {
  await write(text);
  await send();
  await expect(draft).toHaveAttribute('data-guard', 'held');
  return text;
}

test.describe('where Zendesk asks before it saves', () => {
  test('a late reply is held back, with the way out beside it', async ({ page }) => {
    const ticket = await guarded(page, true);
    const { draft, reply, sent, toast, app } = ticket;
    await expect(draft).toHaveAttribute('data-guard', 'none');
    const text = await holdBack(ticket);
    await expect(toast(say('guard.refusal.closed', CUSTOMER))).toBeVisible();
    await expect(draft.getByRole('alert')).toHaveText(WARNING);
    await expect(sent(text)).toHaveCount(0);
    await expect(reply).toHaveValue(text);
    // The way out lies right below.
    await expect(app.locator('[data-template-name]').first()).toBeInViewport();
    await expect(draft.getByRole('button')).toHaveText(['Park it', 'Send anyway']);
  });

  test('by the keyboard alone, and the focus stays', async ({ page }) => {
    const ticket = await guarded(page, true);
    const { draft, press } = ticket;
    await holdBack(ticket);
    await press('Send anyway');
    await expect(draft.getByRole('radio').first()).toBeFocused();
    await page.keyboard.press('Space');
    await page.keyboard.press('Enter');
    await expect(draft).toHaveAttribute('data-guard', 'anyway');
    await page.keyboard.press('Tab');
    await expect(draft.getByRole('button', { name: 'Rather not' })).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(draft).toHaveAttribute('data-guard', 'held');
    await page.keyboard.press('Tab');
    await expect(draft.getByRole('button', { name: 'Park it' })).toBeFocused();
  });
});

test.describe('where Zendesk does not ask', () => {
  const NOTICE = say('guard.notice', CUSTOMER);

  /** Every notice of the app from now on, also of those that have gone by themselves. */
  async function listenToNotices(page: Page): Promise<() => Promise<string[]>> {
    const heard = await page.evaluateHandle(() => {
      const { world } = window.localZendesk;
      const texts = new Map<number, string>();
      world.subscribe(() => {
        for (const { id, text, by } of world.state.toasts) if (by === 'app') texts.set(id, text);
      });
      return texts;
    });
    return () => heard.evaluate((texts) => [...texts.values()]);
  }

  test('the reply goes, after a warning in the sidebar and one notice', async ({ page }) => {
    const ticket = await guarded(page, false);
    const { send, write, reply, draft, sent } = ticket;
    const notices = await listenToNotices(page);
    await reply.pressSequentially('Hi');
    await expect(draft).toHaveAttribute('data-draft-verdict', 'window-closed');
    await expect.poll(notices).toEqual([NOTICE]);
    await reply.pressSequentially(' Olivia, yes you can.', { delay: 20 });
    await write('Hi Olivia, yes you can. Really.');
    await expect(draft.getByText('Your draft would not arrive')).toBeVisible();
    await untilQuiet(ticket);
    expect(await notices()).toEqual([NOTICE]);
    await send();
    await expect(sent('yes you can. Really.')).toHaveCount(1);
    await expect(draft).toHaveAttribute('data-guard', 'none');
    await expect(draft).toHaveAttribute('data-draft-verdict', 'not-applicable');
    await write('One thing more');
    await expect.poll(notices).toEqual([NOTICE, NOTICE]);
  });
});
