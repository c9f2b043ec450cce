import type { Locator, Page } from '@playwright/test';
import { HOUR, passTime } from './support/clock';
import { openTicket, type Surroundings } from './support/open-ticket';
import { untilQuiet } from './support/quiet';
import { expect, test } from './support/test';
import { say } from './support/words';

const CUSTOMER = { customer: 'Olivia Grant' };
const WARNING = say('guard.heldTitle');

/** Olivia's window closed seven hours ago. */
async function guarded(
  page: Page,
  asks: boolean,
  { scenario = 'closed', ...surroundings }: Surroundings & { readonly scenario?: string } = {},
) {
  const ticket = await openTicket(page, scenario, {
    ...surroundings,
    account: { ...surroundings.account, sendFiresTicketSave: asks },
  });
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
    write: async (text: string, verdict = 'window-closed') => {
      await reply.fill(text);
      await expect(draft).toHaveAttribute('data-draft-verdict', verdict);
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

async function letItGo({ press, draft }: Guarded) {
  await press('Send anyway');
  await press('Let this draft go once');
  await expect(draft).toHaveAttribute('data-guard', 'anyway');
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

  test('Send anyway covers only that draft, once', async ({ page }) => {
    const ticket = await guarded(page, true);
    const { draft, send, sent, write } = ticket;
    const text = await holdBack(ticket);
    await letItGo(ticket);

    await write(`${text} Really.`);
    await expect(draft).toHaveAttribute('data-guard', 'none');
    await send();
    await expect(draft).toHaveAttribute('data-guard', 'held');
    await expect(sent(text)).toHaveCount(0);

    await letItGo(ticket);
    await send();
    await expect(sent(`${text} Really.`)).toHaveCount(1);
    await expect(draft).toHaveAttribute('data-guard', 'none');
    await write(`${text} Really.`);
    await send();
    await expect(draft).toHaveAttribute('data-guard', 'held');
    await expect(sent(`${text} Really.`)).toHaveCount(1);
  });

  test('it ends after ten minutes', async ({ page }) => {
    const ticket = await guarded(page, true);
    const { draft, send, sent } = ticket;
    const text = await holdBack(ticket);
    await letItGo(ticket);
    await passTime(page, 10 * 60_000);
    await expect(draft).toHaveAttribute('data-guard', 'none');
    await send();
    await expect(draft).toHaveAttribute('data-guard', 'held');
    await expect(sent(text)).toHaveCount(0);
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

  test('“reason” asks for one, and shows it', async ({ page }) => {
    const ticket = await guarded(page, true, { settings: { late_reply: 'reason' } });
    const { draft, press, send, sent } = ticket;
    const text = await holdBack(ticket);
    await press('Send anyway');
    await press('Let this draft go once');
    await expect(draft.getByText(say('guard.form.missing'))).toBeVisible();
    await draft.getByRole('radio', { name: say('guard.form.reason.another') }).check();
    await draft.getByRole('textbox').fill('asked for by phone');
    await press('Let this draft go once');
    await expect(draft.getByText('Reason: asked for by phone')).toBeVisible();
    await send();
    await expect(sent(text)).toHaveCount(1);
  });

  test('“block” leaves no way past', async ({ page }) => {
    const ticket = await guarded(page, true, { settings: { late_reply: 'block' } });
    const { draft, sent, toast, send } = ticket;
    const text = await holdBack(ticket);
    await expect(toast(say('guard.refusal.closedBlocked', CUSTOMER))).toBeVisible();
    await expect(draft.getByRole('button')).toHaveText(['Use a template', 'Park it']);
    await send();
    await expect(sent(text)).toHaveCount(0);
  });

  test('the customer writes meanwhile: it goes through', async ({ page }) => {
    const ticket = await guarded(page, true);
    const { draft, send, sent } = ticket;
    const text = await holdBack(ticket);
    await page.evaluate(() => {
      window.localZendesk.world.customerWrites(1004, { text: 'Hello?', channel: 'whatsapp' });
    });
    await expect(draft).toHaveAttribute('data-guard', 'none');
    await expect(draft).toHaveAttribute('data-draft-verdict', 'deliverable');
    await send();
    await expect(sent(text)).toHaveCount(1);
    await expect(page.getByText('Not delivered · 131047')).toHaveCount(1);
  });

  test('notes, open windows and good templates are let go', async ({ page }) => {
    const { send, write, composer, sent } = await guarded(page, true);
    await write(
      '&((namespace=[[demo_namespace]] template=[[still_there]] fallback=[[f]] language=[[en_US]] body_text=[[Olivia]]))&',
      'template-ok',
    );
    await send();
    await expect(sent('template=[[still_there]]')).toHaveCount(1);
    await composer.getByRole('button', { name: 'Internal note' }).click();
    await write('For us', 'not-applicable');
    await send();
    await expect(sent('For us')).toHaveCount(1);
  });

  test('what is not known says “may not”', async ({ page }) => {
    const ticket = await guarded(page, true, { scenario: 'never-wrote' });
    const { draft, toast } = ticket;
    await holdBack(ticket, 'Hello');
    const customer = 'Yusuf Demir';
    await expect(toast(say('guard.refusal.unsure', { customer }))).toBeVisible();
    await expect(draft.getByRole('alert')).toHaveText(say('guard.heldUnsureTitle'));
  });

  test.describe('whatever is slow or fails', () => {
    test('requests that never come back hold nothing up', async ({ page }) => {
      const ticket = await guarded(page, true, { faults: { request: { kind: 'noAnswer' } } });
      await holdBack(ticket);
    });

    test('a composer that hangs: what is known decides, in time', async ({ page }) => {
      const { send, write, draft, toast } = await guarded(page, true);
      await write('Hi Olivia');
      await page.evaluate(() => window.localZendesk.world.setFault('get', { kind: 'noAnswer' }));
      await send();
      await expect(draft).toHaveAttribute('data-guard', 'held');
      // Our own words: of a guard that answers too late, Zendesk says so in others.
      await expect(toast(say('guard.refusal.closed', CUSTOMER))).toBeVisible();
    });

    test('and an open window is not held by it', async ({ page }) => {
      const { send, write, sent } = await guarded(page, true, { scenario: 'fresh' });
      await write('Hi Lena, it is on its way.', 'deliverable');
      await page.evaluate(() => window.localZendesk.world.setFault('get', { kind: 'noAnswer' }));
      await send();
      await expect(sent('it is on its way')).toHaveCount(1);
    });
  });
});

test('where saving leaves the draft, fields are saved after one step, and the notice goes on', async ({
  page,
}) => {
  const ticket = await guarded(page, true);
  const { draft, reply, toast, sent } = ticket;
  const fields = page.getByRole('region', { name: 'Ticket fields' });
  const priority = fields.getByRole('combobox', { name: 'Priority' });
  const save = fields.getByRole('button', { name: 'Save fields' });
  const isSaved = () =>
    page.evaluate(() => window.localZendesk.world.ticket(1004).saved === undefined);

  await ticket.write('Half an answer');
  await priority.selectOption('low');
  await save.click();
  await expect(draft).toHaveAttribute('data-guard', 'held');
  await expect(draft.getByText(say('guard.held.fieldsOnly'))).toBeVisible();
  expect(await isSaved()).toBe(false);

  await letItGo(ticket);
  await save.click();
  await expect.poll(isSaved).toBe(true);
  await expect(reply).toHaveValue('Half an answer');
  await passTime(page, 5_000);

  await priority.selectOption('high');
  await save.click();
  await expect.poll(isSaved).toBe(true);
  await expect(draft).toHaveAttribute('data-guard', 'none');
  await expect(sent('Half an answer')).toHaveCount(0);

  await reply.fill('');
  // Else it is the same draft, changed.
  await expect(draft).toHaveAttribute('data-draft-verdict', 'not-applicable');
  await ticket.write('Another one');
  await expect(toast(say('guard.notice', CUSTOMER))).toBeVisible();
});

test('a field saved while the window was open teaches nothing: a day later the reply is held', async ({
  page,
}) => {
  const ticket = await guarded(page, true, { scenario: 'fresh' });
  const { draft, send, sent, write } = ticket;
  const fields = page.getByRole('region', { name: 'Ticket fields' });
  const ticketId = await page.evaluate(() => window.localZendesk.world.state.activeTicketId);
  const isSaved = () =>
    page.evaluate((id) => window.localZendesk.world.ticket(id).saved === undefined, ticketId);

  await write('Half an answer', 'deliverable');
  await fields.getByRole('combobox', { name: 'Priority' }).selectOption('low');
  await fields.getByRole('button', { name: 'Save fields' }).click();
  await expect.poll(isSaved).toBe(true);
  await passTime(page, 10_000);
  await passTime(page, 25 * HOUR);
  await expect(draft).toHaveAttribute('data-draft-verdict', 'window-closed');
  await fields.getByRole('combobox', { name: 'Priority' }).selectOption('high');
  await send();
  await expect(draft).toHaveAttribute('data-guard', 'held');
  await expect(sent('Half an answer')).toHaveCount(0);
});

test('a reply that leaves the composer late is known as sent: the next one is held', async ({
  page,
}) => {
  const ticket = await guarded(page, true, { variants: { sentDraftLeavesAfterMs: 6_000 } });
  const { draft, send, sent, write, reply } = ticket;
  const text = await holdBack(ticket);
  await letItGo(ticket);
  await send();
  await expect(sent(text)).toHaveCount(1);
  await expect(reply).toHaveValue('');
  await write('One thing more');
  const fields = page.getByRole('region', { name: 'Ticket fields' });
  await fields.getByRole('combobox', { name: 'Priority' }).selectOption('low');
  await send();
  await expect(draft).toHaveAttribute('data-guard', 'held');
  await expect(sent('One thing more')).toHaveCount(0);
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

  for (const notifyOptionsAreFourth of [false, true]) {
    test(`it is shown wherever notify takes its options (fourth: ${notifyOptionsAreFourth})`, async ({
      page,
    }) => {
      const { write, toast } = await guarded(page, false, { variants: { notifyOptionsAreFourth } });
      await write('Hi Olivia');
      await expect(toast(NOTICE)).toBeVisible();
    });
  }
});
