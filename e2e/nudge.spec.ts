import { jump, writeAsCustomer } from './support/bench';
import { showMore } from './support/glance';
import { openTicket, waitUntilLoaded } from './support/open-ticket';
import { expect, test } from './support/test';
import { say } from './support/words';

const INSERT = say('nudge.insert');
const ENGLISH = 'Hi Grace, shall we go on here? A short answer is enough.';

test('one click puts a nudge into the composer; the agent sends it', async ({ page }) => {
  const { app, reply, composer, draft, replyWindow } = await openTicket(page, 'critical');
  await app.getByRole('button', { name: INSERT }).click();
  await expect(reply).toHaveValue(ENGLISH);
  await expect(draft).toHaveAttribute('data-draft-verdict', 'deliverable');
  await expect(page.getByRole('article').filter({ hasText: ENGLISH })).toHaveCount(0);
  const end = await replyWindow.locator('time').getAttribute('datetime');
  await composer.getByRole('button', { name: 'Send', exact: true }).click();
  await expect(page.getByRole('article').filter({ hasText: ENGLISH })).toHaveCount(1);
  // Our own message extends nothing.
  await expect(replyWindow.locator('time')).toHaveAttribute('datetime', end ?? '');
});

test('it comes with the end near, and goes with it and with an answer', async ({ page }) => {
  const ticket = await openTicket(page, 'fresh');
  const { app, replyWindow } = ticket;
  await waitUntilLoaded(ticket);
  const nudge = app.getByRole('button', { name: INSERT });
  await expect(nudge).toHaveCount(0);
  for (let step = 0; step < 7; step++) await jump(page, '+3 h');
  await expect(replyWindow).toHaveAttribute('data-window-state', 'closing');
  await expect(nudge).toBeVisible();
  await jump(page, '+3 h');
  await expect(replyWindow).toHaveAttribute('data-window-state', 'closed');
  await expect(nudge).toHaveCount(0);
  await writeAsCustomer(page, 'Hello?');
  await expect(replyWindow).toHaveAttribute('data-window-state', 'open');
  await expect(nudge).toHaveCount(0);
});

test('the customer’s language comes before the agent’s', async ({ page }) => {
  const { app, reply } = await openTicket(page, 'critical', {
    agent: { locale: 'fr' },
    settings: { nudge_texts: 'fr: Toujours là ?\nen: Still there, {{first_name}}?' },
  });
  await app.getByRole('button', { name: 'Insérer une relance' }).click();
  await expect(reply).toHaveValue('Still there, Grace?');
});

test('a draft that is there is kept', async ({ page }) => {
  const { app, reply } = await openTicket(page, 'critical');
  await reply.fill('Half an answer');
  await app.getByRole('button', { name: INSERT }).click();
  await expect(reply).toHaveValue(ENGLISH);
  await showMore(app);
  await expect(app.getByText('Your draft is kept here')).toBeVisible();
  await app.getByRole('button', { name: 'Put it back' }).click();
  await expect(reply).toHaveValue('Half an answer');
});

for (const [what, variants] of [
  ['the composer holds HTML', { messagingTextIsHtml: true }],
  ['comment.* writes nothing', { commentWritesInMessaging: false }],
] as const) {
  test(`where ${what}`, async ({ page }) => {
    const { app, reply, draft } = await openTicket(page, 'critical', { variants });
    await app.getByRole('button', { name: INSERT }).click();
    await expect(draft).toHaveAttribute('data-draft-verdict', 'deliverable');
    await expect(reply).toContainText(/Grace, shall we go on here/);
  });
}

test('a composer that refuses it: said in words, and the draft stays', async ({ page }) => {
  const { app, reply } = await openTicket(page, 'critical', {
    faults: {
      set: { kind: 'namedError', name: 'Error', message: 'no' },
      invoke: { kind: 'namedError', name: 'Error', message: 'no' },
    },
  });
  await reply.fill('Half an answer');
  await app.getByRole('button', { name: INSERT }).click();
  await expect(app.getByText(say('nudge.failure.notTaken'))).toBeVisible();
  await expect(reply).toHaveValue('Half an answer');
});
