import type { Page } from '@playwright/test';
import type { Fault } from '../simulator/world/fault-types';
import { writeAsCustomer } from './support/bench';
import { MINUTE, passTime } from './support/clock';
import { type OpenTicket, openTicket } from './support/open-ticket';
import { reloadApp } from './support/reload-app';
import { insertTemplate, pickTemplate } from './support/templates';
import { expect, test } from './support/test';
import { say } from './support/words';

const CUSTOMER = 'Olivia';
const UPDATE = 'PUT /api/v2/tickets/1004.json';
const COMMENTS = '/api/v2/tickets/1004/comments.json';
const DRAFT = 'Dear Olivia,\n\n  the rug {{ticket.id}} is <b>here</b> & ready 👋';

const waiting = (count = 1): string =>
  count === 1
    ? `1 parked reply waits for ${CUSTOMER}`
    : say('parked.waiting', { count: String(count), customer: CUSTOMER });
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
const setFaults = (page: Page, faults: Readonly<Record<string, Fault | null>>): Promise<void> =>
  page.evaluate((all) => {
    for (const [key, fault] of Object.entries(all)) window.localZendesk.world.setFault(key, fault);
  }, faults);

/** The longest that the app waits for an answer. */
const PATIENCE_MS = 15_000;
const answerIsLost = (page: Page) =>
  page.waitForFunction(() =>
    window.localZendesk.host.wire.some(({ label }) => label.startsWith('lost: answer')),
  );

/** Somebody else sits down in front of the ticket. */
async function changeAgent(ticket: OpenTicket, agentId: number): Promise<void> {
  await ticket.page.evaluate((id) => {
    const { world } = window.localZendesk;
    world.replace({ ...world.state, agentId: id });
  }, agentId);
  await expect(ticket.replyWindow).toBeVisible();
}

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
  await expect(app.getByText(waiting())).toBeVisible();
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
  await expect(app.getByText(waiting())).toBeVisible();

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
  await expect(ticket.app.getByText(waiting())).toBeVisible();
  await reloadApp(page);
  await readThem(ticket);
  const item = ticket.app.locator('[data-parked-state="waiting"]');
  await expect(item).toContainText('A patient answer');
  await expect(item).toContainText('Parked by Nora Lindqvist');
  expect(await item.getAttribute('data-parked-id')).toMatch(/^[0-9a-f]{12}$/);
});

test('parked twice: both wait, oldest first', async ({ page }) => {
  const ticket = await withDraft(page, 'First answer');
  await park(ticket);
  await readThem(ticket);
  await expect(ticket.app.getByText(waiting())).toBeVisible();
  await ticket.reply.fill('Second answer');
  await park(ticket);
  await readThem(ticket);
  await expect(ticket.app.locator('[data-parked-id]')).toContainText([
    'First answer',
    'Second answer',
  ]);
});

test('edited: the new one takes the place of the old, whose note stays', async ({ page }) => {
  const ticket = await withDraft(page, 'First answer');
  const { app, reply } = ticket;
  await park(ticket);
  await readThem(ticket);
  await app.getByRole('button', { name: 'Edit' }).click();
  await expect(reply).toHaveValue('First answer');
  await expect(app.getByText(/^You are changing it in the reply/)).toBeVisible();
  await reply.fill('Better answer');
  await app.getByRole('button', { name: 'Park it again' }).click();
  await expect(reply).toHaveValue('');
  await expect(app.locator('[data-parked-id]')).toHaveCount(1);
  await expect(app.locator('[data-parked-id]')).toContainText('Better answer');
  expect((await notes(page)).map(({ text }) => text).join()).toContain('First answer');
});

test('two agents: one parks, the other sees it, puts it in, and the first sees that', async ({
  page,
}) => {
  const ticket = await withDraft(page, 'Nora’s answer');
  await park(ticket);
  await readThem(ticket);
  await expect(ticket.app.getByText(waiting())).toBeVisible();
  await expect(ticket.reply).toHaveValue('');
  await passTime(page, MINUTE);
  await writeAsCustomer(page, 'Hello?');
  await changeAgent(ticket, 102);
  await readThem(ticket);
  await expect(ticket.app.locator('[data-parked-state="ready"]')).toContainText(
    'Parked by Nora Lindqvist',
  );
  await putIn(ticket);
  await expect(ticket.reply).toHaveValue('Nora’s answer');
  await expect(area(ticket)).toHaveCount(0);
  await expect.poll(async () => (await notes(page)).at(-1)?.authorName).toBe('Tom Okafor');

  await changeAgent(ticket, 101);
  await expect(ticket.draft).toHaveAttribute('data-draft-verdict', 'deliverable');
  await expect(area(ticket)).toHaveCount(0);
});

test('two agents at once: what a colleague has just discarded is not put in', async ({ page }) => {
  const ticket = await withDraft(page, 'Nora’s answer');
  await park(ticket);
  await readThem(ticket);
  await expect(ticket.app.getByText(waiting())).toBeVisible();
  await expect(ticket.reply).toHaveValue('');
  await passTime(page, MINUTE);
  await writeAsCustomer(page, 'Hello?');
  await readThem(ticket);
  const id = await ticket.app.locator('[data-parked-state="ready"]').getAttribute('data-parked-id');
  await page.evaluate((parkedId) => {
    const { world } = window.localZendesk;
    world.setVariants({ notesTellApps: false });
    const html = `<p>Discarded<br>[reply-window:discarded:v1:${parkedId}]</p>`;
    world.addNote(1004, { html, authorId: 102 });
  }, id);
  await putIn(ticket);
  await expect(ticket.app.getByRole('alert')).toContainText('A colleague has discarded it.');
  await expect(ticket.reply).toHaveValue('');
  expect(await updates(page)).toBe(1);
});

test('refused: the draft stays, and the next try works', async ({ page }) => {
  const ticket = await withDraft(page);
  await setFaults(page, { [UPDATE]: { kind: 'status', status: 403 } });
  await park(ticket);
  await expect(ticket.app.getByRole('alert')).toContainText('did not allow it (403)');
  await expect(ticket.reply).toHaveValue(DRAFT);
  expect(await notes(page)).toEqual([]);
  await setFaults(page, { [UPDATE]: null });
  await park(ticket);
  await expect(ticket.reply).toHaveValue('');
  expect(await notes(page)).toHaveLength(1);
});

test('slow: what is typed meanwhile stays', async ({ page }) => {
  const ticket = await withDraft(page, 'An answer');
  await setFaults(page, { [UPDATE]: { kind: 'lostAnswer' } });
  await park(ticket);
  await answerIsLost(page);
  await expect(ticket.app.getByText('Parking…')).toBeVisible();
  await ticket.reply.fill('An answer, and more');
  // Apps see it a little later; this timer of the page comes after that one.
  await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 100)));
  await passTime(page, PATIENCE_MS);
  await expect(ticket.app.getByText(/Somebody typed meanwhile/)).toBeVisible();
  await expect(ticket.reply).toHaveValue('An answer, and more');
  await readThem(ticket);
  await expect(ticket.app.getByText(waiting())).toBeVisible();

  // Parked again, it takes the place of what waits.
  await setFaults(page, { [UPDATE]: null });
  await ticket.app.getByRole('button', { name: say('parked.parkAgain') }).click();
  await expect(ticket.reply).toHaveValue('');
  await readThem(ticket);
  await expect(ticket.app.getByText(waiting())).toBeVisible();
  expect(await notes(page)).toHaveLength(2);
});

test('fields that are not saved stay as they are', async ({ page }) => {
  const ticket = await withDraft(page);
  const priority = page
    .getByRole('region', { name: 'Ticket fields' })
    .getByRole('combobox', { name: 'Priority' });
  await priority.selectOption('low');
  await park(ticket);
  await expect(ticket.reply).toHaveValue('');
  expect(await notes(page)).toHaveLength(1);
  await expect(priority).toHaveValue('low');
});

test('done, but the answer was lost: parked once, and nobody is worried', async ({ page }) => {
  const ticket = await withDraft(page);
  await setFaults(page, { [UPDATE]: { kind: 'lostAnswer', status: 502 } });
  await park(ticket);
  await expect(ticket.reply).toHaveValue('');
  await expect(ticket.app.getByRole('alert')).toHaveCount(0);
  expect(await notes(page)).toHaveLength(1);
  expect(await updates(page)).toBe(1);
});

test('never answered, and it is there: found after the app’s patience', async ({ page }) => {
  const ticket = await withDraft(page);
  await setFaults(page, { [UPDATE]: { kind: 'lostAnswer' } });
  await park(ticket);
  await answerIsLost(page);
  await passTime(page, PATIENCE_MS);
  await expect(ticket.reply).toHaveValue('');
  expect(await notes(page)).toHaveLength(1);
});

test('nobody knows: the draft stays, and a second try never writes twice', async ({ page }) => {
  const ticket = await withDraft(page);
  await setFaults(page, {
    [UPDATE]: { kind: 'lostAnswer', status: 502 },
    [COMMENTS]: { kind: 'status', status: 500 },
    'ticket.conversation': { kind: 'namedError', name: 'Error', message: 'no' },
  });
  await park(ticket);
  await expect(ticket.app.getByRole('alert')).toContainText('did not say whether');
  await expect(ticket.reply).toHaveValue(DRAFT);
  await setFaults(page, { [UPDATE]: null, [COMMENTS]: null, 'ticket.conversation': null });
  await park(ticket);
  await expect(ticket.reply).toHaveValue('');
  expect(await notes(page)).toHaveLength(1);
  expect(await updates(page)).toBe(1);
});

test('a merged ticket brings its parked reply along', async ({ page }) => {
  const ticket = await openTicket(page, 'tour');
  await page.evaluate(() => window.localZendesk.world.openTicket(1004));
  await expect(ticket.replyWindow).toHaveAttribute('data-window-state', 'closed');
  await ticket.reply.fill('An answer that moves');
  await park(ticket);
  await readThem(ticket);
  await expect(ticket.app.getByText(waiting())).toBeVisible();
  await page.evaluate(() => {
    const { world } = window.localZendesk;
    world.mergeTicket(1004, 1010);
    world.openTicket(1010);
  });
  await readThem(ticket);
  await expect(ticket.app.locator('[data-parked-id]')).toHaveCount(1);
  await expect(ticket.app.locator('[data-parked-id]')).toContainText('An answer that moves');
});

test('discarded: a note says so, and the words stay in the ticket', async ({ page }) => {
  const ticket = await withDraft(page, 'An answer');
  await park(ticket);
  await readThem(ticket);
  await ticket.app.getByRole('button', { name: 'Discard' }).click();
  await expect(ticket.app.locator('[data-parked-id]')).toHaveCount(0);
  const texts = (await notes(page)).map(({ text }) => text);
  expect(texts).toHaveLength(2);
  expect(texts[0]).toContain('An answer');
  expect(texts[1]).toContain('was discarded');
});

test('by the keyboard alone, which keeps its place', async ({ page }) => {
  const ticket = await withDraft(page, 'An answer');
  await ticket.app.getByRole('button', { name: 'Park it', exact: true }).focus();
  await page.keyboard.press('Enter');
  await expect(ticket.app.getByText('Kept as an internal note.')).toBeVisible();
  // From the place of the notice: the lost reply's two, then what else there is.
  for (let times = 0; times < 3; times += 1) await page.keyboard.press('Tab');
  await expect(ticket.app.getByRole('button', { name: 'and 1 more' })).toBeFocused();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(ticket.app.getByText('An answer', { exact: true })).toBeVisible();
});

test('a picture pasted while the note is saved stays in the reply', async ({ page }) => {
  const ticket = await openTicket(page, 'closed', { variants: { messagingTextIsHtml: true } });
  const { app } = ticket;
  const write = (html: string) =>
    page.evaluate((text) => window.localZendesk.world.setComposerText(1004, text, 'agent'), html);
  await write('<p>Dear Olivia</p>');
  await setFaults(page, { [UPDATE]: { kind: 'delay', ms: 2_000 } });
  await park(ticket);
  const pasted =
    '<p>Dear Olivia</p><p><img src="data:image/gif;base64,R0lGODlhAQABAAAAACwAAAAAAQABAAA="></p>';
  await write(pasted);
  await expect(app.getByText(say('parked.done.draftStays'))).toBeVisible();
  expect(await page.evaluate(() => window.localZendesk.world.ticket(1004).composer.text)).toBe(
    pasted,
  );
});

test('a colleague puts the same reply in at the same moment: the agent is told before sending', async ({
  page,
}) => {
  const ticket = await openTicket(page, 'closed');
  const { app, reply } = ticket;
  await reply.fill('Dear Olivia, it is ready.');
  await park(ticket);
  await readThem(ticket);
  await expect(app.getByText(waiting())).toBeVisible();
  await writeAsCustomer(page, 'Hello?');
  await expect(app.getByText(READY)).toBeVisible();
  await page.evaluate(() => {
    const { world } = window.localZendesk;
    const note = world.ticket(1004).conversation.find(({ isPublic }) => !isPublic);
    const id = /parked:v1:([0-9a-z]+)/.exec(note?.text ?? '')?.[1];
    const stop = world.subscribe(({ kind }) => {
      if (kind !== 'composer.text') return;
      stop();
      world.addNote(1004, { html: `<p>[reply-window:released:v1:${id}]</p>`, authorId: 102 });
    });
  });
  await putIn(ticket);
  await expect(reply).toHaveValue('Dear Olivia, it is ready.');
  await expect(app.getByText(say('parked.putInTwice'))).toBeVisible();
});
