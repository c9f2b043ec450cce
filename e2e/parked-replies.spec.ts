import type { Page } from '@playwright/test';
import { writeAsCustomer } from './support/bench';
import { MINUTE, passTime } from './support/clock';
import { type OpenTicket, openTicket } from './support/open-ticket';
import { reloadApp } from './support/reload-app';
import { insertTemplate, pickTemplate } from './support/templates';
import { expect, test } from './support/test';

const CUSTOMER = 'Olivia';
const DRAFT = 'Dear Olivia,\n\n  the rug {{ticket.id}} is <b>here</b> & ready 👋';

const WAITING = `1 parked reply waits for ${CUSTOMER}`;
const READY = `${CUSTOMER} has written: 1 parked reply is ready`;

const park = ({ app }: OpenTicket): Promise<void> =>
  app.getByRole('button', { name: 'Park it', exact: true }).click();
const area = ({ app }: OpenTicket) => app.getByRole('list', { name: 'Parked replies' });
/** The replies themselves, behind what is said of them. */
async function readThem({ app }: OpenTicket): Promise<void> {
  const more = app.getByRole('button', { name: /^and \d+ more$/ });
  const read = app.getByRole('button', { name: /^(Read it|Close)$/ });
  await expect(more.or(read).first()).toBeVisible();
  if (!(await read.isVisible())) await more.click();
  if ((await read.getAttribute('aria-expanded')) === 'false') await read.click();
}
async function putIn(ticket: OpenTicket): Promise<void> {
  await readThem(ticket);
  await ticket.app.getByRole('button', { name: 'Put it into the reply' }).click();
}

/** The internal notes of the open ticket, as Zendesk has them. */
const notes = (page: Page) =>
  page.evaluate(() => {
    const { world } = window.localZendesk;
    return world
      .ticket(world.state.activeTicketId)
      .conversation.filter(({ isPublic }) => !isPublic)
      .map(({ text, authorName }) => ({ text, authorName }));
  });
/** How often the app updated the ticket. */
const updates = (page: Page): Promise<number> =>
  page.evaluate(
    () => window.localZendesk.host.requests.filter(({ method }) => method === 'PUT').length,
  );

async function withDraft(page: Page, draft = DRAFT): Promise<OpenTicket> {
  const ticket = await openTicket(page, 'closed');
  await ticket.reply.fill(draft);
  await expect(ticket.draft).toHaveAttribute('data-draft-verdict', 'window-closed');
  return ticket;
}

test('parked, woken by a template, and put back to the letter when the customer writes', async ({
  page,
}) => {
  const ticket = await withDraft(page);
  const { app, reply, draft } = ticket;
  await park(ticket);
  await expect(reply).toHaveValue('');
  await readThem(ticket);
  await expect(app.getByText(WAITING)).toBeVisible();
  const [kept, ...more] = await notes(page);
  expect(more).toEqual([]);
  expect(kept?.text).toMatch(/^Parked reply, to be sent when Olivia Grant writes\n\[reply-window:/);
  expect(await updates(page)).toBe(1);

  await pickTemplate(app, 'Order update');
  await insertTemplate(app);
  await expect(draft).toHaveAttribute('data-draft-verdict', 'template-ok');
  await ticket.composer.getByRole('button', { name: 'Send', exact: true }).click();
  await expect(reply).toHaveValue('');
  await readThem(ticket);
  await expect(app.getByText(WAITING)).toBeVisible();

  await passTime(page, MINUTE);
  await writeAsCustomer(page, 'Yes?');
  await expect(app.getByText(READY)).toBeVisible();
  await readThem(ticket);
  await expect(app.getByText(/Read first what Olivia wrote/)).toBeVisible();
  await expect(reply).toHaveValue('');
  await putIn(ticket);
  await expect(reply).toHaveValue(DRAFT);
  await expect(draft).toHaveAttribute('data-draft-verdict', 'deliverable');
  await expect(area(ticket)).toHaveCount(0);
  await expect
    .poll(async () => (await notes(page)).at(-1)?.text)
    .toContain('was put into the reply');
});

test('lives through a reload, and says who parked it', async ({ page }) => {
  const ticket = await withDraft(page, 'A patient answer');
  await park(ticket);
  await readThem(ticket);
  await expect(ticket.app.getByText(WAITING)).toBeVisible();
  await reloadApp(page);
  await readThem(ticket);
  const item = ticket.app.locator('[data-parked-state="waiting"]');
  await expect(item).toContainText('A patient answer');
  await expect(item).toContainText('Parked by Nora Lindqvist');
  expect(await item.getAttribute('data-parked-id')).toMatch(/^[0-9a-f]{12}$/);
});

test('by the keyboard alone, which keeps its place', async ({ page }) => {
  const ticket = await withDraft(page, 'An answer');
  const parkIt = ticket.app.getByRole('button', { name: 'Park it', exact: true });
  await parkIt.focus();
  await page.keyboard.press('Enter');
  await expect(ticket.app.getByText('Kept as an internal note.')).toBeVisible();
  // The draft leaves the composer a moment later, and its notice with it.
  await expect(parkIt).toHaveCount(0);
  const more = ticket.app.getByRole('button', { name: 'and 1 more' });
  await expect(more).toBeVisible();
  // From the place of the notice: the lost reply's two, then what else there is.
  for (let times = 0; times < 3; times += 1) await page.keyboard.press('Tab');
  await expect(more).toBeFocused();
  await page.keyboard.press('Enter');
  const read = ticket.app.getByRole('button', { name: 'Read it' });
  await expect(read).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(read).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(ticket.app.getByText('An answer', { exact: true })).toBeVisible();
});
