import { showMore } from './support/glance';
import { type OpenTicket, openTicket } from './support/open-ticket';
import { shorthand } from './support/shorthand';
import { insertTemplate, pickTemplate } from './support/templates';
import { expect, test } from './support/test';

const ORDER_UPDATE = shorthand(
  'order_update',
  'en_US',
  ['Olivia', '1004'],
  'Hi Olivia, there is news about your order *1004*. Just answer here if you have questions.',
);
const INSERTED = 'Press Send';

/** Zendesk answers late, which leaves time to change something between click and insertion. */
async function delayGets({ page }: OpenTicket, ms: number): Promise<void> {
  await page.evaluate((delay) => {
    window.localZendesk.world.setFault('get', { kind: 'delay', ms: delay });
  }, ms);
}

test('the composer holds exactly the shorthand, which can reach the customer', async ({ page }) => {
  const { app, draft, reply } = await openTicket(page, 'closed');
  await pickTemplate(app, 'Order update');
  await insertTemplate(app);
  await expect(app.getByText(INSERTED)).toBeVisible();
  await expect(reply).toHaveValue(ORDER_UPDATE);
  await expect(draft).toHaveAttribute('data-draft-verdict', 'template-ok');
});

test('a draft that is already there is kept, readable, and can be put back', async ({ page }) => {
  const { app, draft, reply } = await openTicket(page, 'closed');
  const own = 'Dear Olivia,\nhalf an answer <3 & more';
  await reply.fill(own);
  await pickTemplate(app, 'Order update');
  await expect(app.getByText('Your draft will be replaced and kept here.')).toBeVisible();
  await insertTemplate(app);
  await expect(reply).toHaveValue(ORDER_UPDATE);
  await showMore(app);
  await expect(app.getByText('Your draft is kept here')).toBeVisible();
  await expect(app.getByText('half an answer <3 & more')).toBeVisible();

  await app.getByRole('button', { name: 'Put it back' }).click();
  await expect(reply).toHaveValue(own);
  await expect(draft).toHaveAttribute('data-draft-verdict', 'window-closed');
  await expect(app.getByText('Your draft is kept here')).toHaveCount(0);
});

test('a kept draft that was discarded by a slip comes back, by keyboard alone', async ({
  page,
}) => {
  const { app, reply } = await openTicket(page, 'closed');
  await reply.fill('Half an answer');
  await pickTemplate(app, 'Order update');
  await insertTemplate(app);
  await showMore(app);
  await app.getByRole('button', { name: 'Discard' }).press('Enter');
  await expect(app.getByRole('button', { name: 'Undo' })).toBeFocused();
  await page.keyboard.press('Enter');
  await showMore(app);
  await expect(app.getByText('Your draft is kept here')).toBeVisible();
  await app.getByRole('button', { name: 'Put it back' }).click();
  await expect(reply).toHaveValue('Half an answer');
});

for (const [takes, shows, twice] of [
  [12, 0, false],
  [0, 20, false],
  [300, 300, false],
  [150, 50, true],
] as const) {
  test(`a composer that takes after ${takes} ms and shows after ${shows} ms (twice: ${twice}) holds one template`, async ({
    page,
  }) => {
    const { app, reply } = await openTicket(page, 'closed', {
      variants: {
        composerTakesAfterMs: takes,
        composerShowsAfterMs: shows,
        composerAddsTwice: twice,
      },
    });
    await reply.fill('Half an answer');
    await pickTemplate(app, 'Order update');
    await insertTemplate(app);
    await expect(app.getByText(INSERTED)).toBeVisible();
    await expect(reply).toHaveValue(ORDER_UPDATE);
    await showMore(app);
    await app.getByRole('button', { name: 'Put it back' }).click();
    await expect(app.getByText('Your draft is kept here')).toHaveCount(0);
    await expect(reply).toHaveValue('Half an answer');
  });
}

test('a draft of one picture makes room for a template, and is put back', async ({ page }) => {
  const { app } = await openTicket(page, 'closed', { variants: { messagingTextIsHtml: true } });
  const picture = '<p><img src="data:image/gif;base64,R0lGODlhAQABAAAAACwAAAAAAQABAAA="></p>';
  const composer = () => page.evaluate(() => window.localZendesk.world.ticket(1004).composer.text);
  await page.evaluate(
    (html) => window.localZendesk.world.setComposerText(1004, html, 'agent'),
    picture,
  );
  await pickTemplate(app, 'Order update');
  await insertTemplate(app);
  await expect(app.getByText(INSERTED)).toBeVisible();
  expect(await composer()).toContain('order_update');
  await showMore(app);
  await app.getByRole('button', { name: 'Put it back' }).click();
  await expect.poll(composer).toBe(picture);
});

test('a kept draft can be discarded', async ({ page }) => {
  const { app, reply } = await openTicket(page, 'closed');
  await reply.fill('Half an answer');
  await pickTemplate(app, 'Order update');
  await insertTemplate(app);
  await showMore(app);
  await app.getByRole('button', { name: 'Discard' }).click();
  await expect(app.getByText('Your draft is kept here')).toHaveCount(0);
  await expect(reply).toHaveValue(ORDER_UPDATE);
});

test.describe('changed between the click and the insertion: refused, and says what', () => {
  test('the draft', async ({ page }) => {
    const ticket = await openTicket(page, 'closed');
    const { app, reply } = ticket;
    await pickTemplate(app, 'Order update');
    await delayGets(ticket, 3_000);
    await insertTemplate(app);
    await reply.fill('I typed on');
    await expect(
      app.getByText('The draft has changed meanwhile, so nothing was inserted.'),
    ).toBeVisible();
    await expect(reply).toHaveValue('I typed on');
  });

  test('the channel', async ({ page }) => {
    const ticket = await openTicket(page, 'several-channels');
    const { app, composer, reply } = ticket;
    await pickTemplate(app, 'Order update');
    await delayGets(ticket, 3_000);
    await insertTemplate(app);
    await composer.getByRole('combobox', { name: 'Channel' }).selectOption('email');
    await expect(
      app.getByText('The reply now goes to another channel, so nothing was inserted.'),
    ).toBeVisible();
    await expect(reply).toHaveText('');
  });

  test('the ticket', async ({ page }) => {
    const { app, reply } = await openTicket(page, 'second-ticket');
    await pickTemplate(app, 'Order update');
    await page.evaluate(() => {
      window.localZendesk.host.setTicket('ticket_sidebar:1004:0', 1014);
    });
    await insertTemplate(app);
    await expect(
      app.getByText('Another ticket is open now, so nothing was inserted.'),
    ).toBeVisible();
    await expect(reply).toHaveValue('');
  });

  test('the kind of comment', async ({ page }) => {
    const { app, composer, reply } = await openTicket(page, 'closed');
    await pickTemplate(app, 'Order update');
    await composer.getByRole('button', { name: 'Internal note' }).click();
    await insertTemplate(app);
    await expect(
      app.getByText('The composer writes an internal note, so nothing was inserted.'),
    ).toBeVisible();
    await expect(reply).toHaveText('');
  });
});

test.describe('where nobody knows how Zendesk does it', () => {
  test('the composer holds HTML', async ({ page }) => {
    const { app, draft, reply } = await openTicket(page, 'closed', {
      variants: { messagingTextIsHtml: true },
    });
    await pickTemplate(app, 'Order update');
    await insertTemplate(app);
    await expect(app.getByText(INSERTED)).toBeVisible();
    await expect(reply).toHaveText(ORDER_UPDATE);
    await expect(draft).toHaveAttribute('data-draft-verdict', 'template-ok');
  });

  test('comment writes do nothing in messaging: an empty composer takes the template', async ({
    page,
  }) => {
    const { app, draft, reply } = await openTicket(page, 'closed', {
      variants: { commentWritesInMessaging: false },
    });
    await pickTemplate(app, 'Order update');
    await insertTemplate(app);
    await expect(reply).toHaveValue(ORDER_UPDATE);
    await expect(draft).toHaveAttribute('data-draft-verdict', 'template-ok');
  });

  test('comment writes do nothing in messaging: a draft is not lost and not doubled', async ({
    page,
  }) => {
    const { app, reply } = await openTicket(page, 'closed', {
      variants: { commentWritesInMessaging: false },
    });
    await reply.fill('Half an answer');
    await pickTemplate(app, 'Order update');
    await insertTemplate(app);
    await expect(app.getByText('Zendesk did not take the template')).toBeVisible();
    await expect(reply).toHaveValue('Half an answer');
  });
});

test('Zendesk does not take it: the draft is as it was, and the app says so', async ({ page }) => {
  const { app, reply } = await openTicket(page, 'closed');
  await reply.fill('Half an answer');
  await pickTemplate(app, 'Order update');
  await page.evaluate(() => {
    const refused = { kind: 'namedError', name: 'Error', message: 'no' } as const;
    window.localZendesk.world.setFault('set', refused);
    window.localZendesk.world.setFault('invoke', refused);
  });
  await insertTemplate(app);
  await expect(
    app.getByText('Zendesk did not take the template. Your draft is as it was.'),
  ).toBeVisible();
  await expect(reply).toHaveValue('Half an answer');
});
