import { OLIVIA, PEOPLE } from '../simulator/scenarios/build/people';
import { closedTicket, criticalTicket } from '../simulator/scenarios/cases/window-states';
import type { SimUser } from '../simulator/world/people-types';
import { HOUR } from './support/clock';
import { deliveryRows, openDelivery, send } from './support/delivery';
import { openTicket } from './support/open-ticket';
import { shorthand } from './support/shorthand';
import { SUNSHINE_KEY } from './support/sunshine';
import { insertTemplate, pickTemplate, templateRow } from './support/templates';
import { expect, test } from './support/test';
import { say } from './support/words';

/** The account and a ticket in which the customer is known by another name. */
function named(name: string, make: (now: number) => ReturnType<typeof closedTicket>) {
  const ticket = make(Date.now());
  const conversation = ticket.conversation.map((message) =>
    message.role === 'end-user' ? { ...message, authorName: name } : message,
  );
  const users = PEOPLE.map((user) => (user.id === ticket.requesterId ? { ...user, name } : user));
  return { account: { users }, ticket: { conversation } };
}

for (const name of ['+1 212 555 0105', 'BR.1349200000000001']) {
  test(`“${name}” greets nobody: the field waits for the agent, the nudge closes up`, async ({
    page,
  }) => {
    const { app, reply } = await openTicket(page, 'closed', named(name, closedTicket));
    await pickTemplate(app, 'Order update');
    const firstName = app.getByRole('textbox', { name: 'First name' });
    await expect(app.getByRole('textbox', { name: 'Order' })).toHaveValue('1004');
    await expect(firstName).toHaveValue('');
    await insertTemplate(app);
    await expect(app.getByText('Fill this in.')).toHaveCount(1);
    await expect(reply).toHaveValue('');

    const near = await openTicket(page, 'critical', named(name, criticalTicket));
    await near.app.getByRole('button', { name: say('nudge.insert') }).click();
    await expect(near.reply).toHaveValue(/^Hi, are you still there\?/);
  });
}

test('a title is no first name', async ({ page }) => {
  const { app } = await openTicket(page, 'closed', named('Dr. Anna Schmidt', closedTicket));
  await pickTemplate(app, 'Order update');
  await expect(app.getByRole('textbox', { name: 'First name' })).toHaveValue('Anna');
});

test('a variable that nobody fills keeps a template back', async ({ page }) => {
  const { app } = await openTicket(page, 'template-kinds', { settings: SUNSHINE_KEY });
  await app.getByRole('searchbox', { name: 'Search templates' }).fill('odd left over');
  const row = templateRow(app, 'odd_left_over');
  await expect(row).toHaveAttribute('data-sendable', 'false');
  await expect(row).toContainText('this app cannot send');
});

test('a long value is taken, and the text that gets too long is said to be so', async ({
  page,
}) => {
  const { app } = await openTicket(page, 'closed');
  await pickTemplate(app, 'Order update');
  const order = app.getByRole('textbox', { name: 'Order' });
  await order.fill('B'.repeat(1_024));
  await expect(app.getByText('WhatsApp may refuse it (132005)')).toBeVisible();
  await insertTemplate(app);
  await expect(app.getByText(say('values.tooLong'))).toHaveCount(0);

  await pickTemplate(app, 'Order update');
  await order.fill('B'.repeat(1_025));
  await insertTemplate(app);
  await expect(app.getByText(say('values.tooLong'))).toBeVisible();
});

const speaking = (locale: string): readonly SimUser[] =>
  PEOPLE.map((user) => (user === OLIVIA ? { ...user, locale } : user));

test('what the customer writes comes before the language of the profile', async ({ page }) => {
  // She writes English, and the profile has the account's default.
  const { app } = await openTicket(page, 'closed', { account: { users: speaking('de') } });
  await expect(app.getByRole('heading', { name: /^In the language of Olivia/ })).toBeVisible();
  await expect(app.locator('[data-template-name]').first()).toHaveAttribute(
    'data-template-language',
    'en_US',
  );
});

test('where only the profile tells a language it is called the profile’s', async ({ page }) => {
  // Mateus sent nothing but files.
  const { app } = await openTicket(page, 'attachments-only', { now: Date.now() + 24 * HOUR });
  await expect(
    app.getByRole('heading', { name: say('picker.group.profile-language') }),
  ).toBeVisible();
  await expect(app.locator('[data-template-name]').first()).toHaveAttribute(
    'data-template-language',
    'pt_BR',
  );
});

test('“not approved” says as of when', async ({ page }) => {
  const { app, draft, reply } = await openTicket(page, 'template-kinds', {
    settings: SUNSHINE_KEY,
  });
  await reply.fill(shorthand('status_paused', 'en_US', ['Olivia', 'BB-1']));
  await expect(draft).toHaveAttribute('data-draft-verdict', 'template-not-approved');
  await expect(draft.getByText(/^“Status paused” \(en_US\) is not approved as of /)).toBeVisible();
  await app.getByRole('searchbox', { name: 'Search templates' }).fill('status paused');
  await templateRow(app, 'status_paused').locator('[data-pick]').click();
  await expect(app.getByText(/^As of .*up to two hours behind\.$/)).toBeVisible();
});

test('“Conversation started” is no reply that may have been lost', async ({ page }) => {
  const { app } = await openTicket(page, 'never-wrote');
  await openDelivery(app);
  await expect(deliveryRows(app)).toHaveCount(0);
  // An answer by hand is one.
  await send(page, 'Guten Tag Yusuf');
  await expect(deliveryRows(app)).toHaveCount(1);
});
