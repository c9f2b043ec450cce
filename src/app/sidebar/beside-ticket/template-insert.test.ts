import { shorthand } from '../../../../e2e/support/shorthand';
import { openComposing } from '../../testing/composing';
import { expect as sees } from '../../testing/like-playwright';

const ORDER_UPDATE = shorthand(
  'order_update',
  'en_US',
  ['Olivia', '1004'],
  'Hi Olivia, there is news about your order *1004*. Just answer here if you have questions.',
);
const INSERTED = 'Press Send';
const KEPT = 'Your draft is kept here';
const OWN = 'Half an answer';

describe.each([
  [12, 0, false],
  [0, 20, false],
  [300, 300, false],
  [150, 50, true],
])('a composer that takes after %d ms and shows after %d ms (twice: %s)', (takes, shows, twice) => {
  test('holds one template, and the draft again', async () => {
    const { app, reply, write, pass, pick, insert, showMore, press } = await openComposing(
      'closed',
      {
        variants: {
          composerTakesAfterMs: takes,
          composerShowsAfterMs: shows,
          composerAddsTwice: twice,
        },
      },
    );
    await write(OWN);
    await pass(shows);
    await pick('Order update');
    await insert();
    await sees(app.getByText(INSERTED)).toBeVisible();
    await sees(reply).toHaveValue(ORDER_UPDATE);
    await showMore();
    await press('Put it back');
    await sees(app.getByText(KEPT)).toHaveCount(0);
    await sees(reply).toHaveValue(OWN);
  });
});

test('a draft of one picture makes room for a template, and is put back', async () => {
  const { app, reply, draft, write, pick, insert, showMore, press } = await openComposing(
    'closed',
    {
      variants: { messagingTextIsHtml: true },
    },
  );
  const picture = '<p><img src="data:image/gif;base64,R0lGODlhAQABAAAAACwAAAAAAQABAAA="></p>';
  await write(picture);
  await pick('Order update');
  await insert();
  await sees(app.getByText(INSERTED)).toBeVisible();
  expect(draft()).toContain('order_update');
  await showMore();
  await press('Put it back');
  await sees(reply).toHaveValue(picture);
});

test('what WhatsApp or the shorthand refuses gets its own words, and a good value goes in after it', async () => {
  const { app, reply, draft, pick, insert } = await openComposing('closed');
  await pick('Order update');
  const order = app.getByRole('textbox', { name: 'Order' });
  await order.fill('a     b');
  await sees(
    app.getByText('WhatsApp refuses line breaks, tabs and more than four blanks'),
  ).toBeVisible();
  await order.fill('[[1]]');
  await sees(app.getByText('The signs [[ ]] ))& cannot be used here.')).toBeVisible();
  await insert();
  expect(draft()).toBe('');
  // The text around it counts as well.
  await order.fill('x'.repeat(1_100));
  await sees(app.getByText('This is longer than WhatsApp allows here.')).toBeVisible();
  await order.fill('BB-1');
  await insert();
  await sees(app.getByText(INSERTED)).toBeVisible();
  expect(reply.inputValue()).toContain('body_text=[[BB-1]]');
});

test('a kept draft can be discarded', async () => {
  const { app, reply, write, pick, insert, showMore, press } = await openComposing('closed');
  await write(OWN);
  await pick('Order update');
  await insert();
  await showMore();
  await press('Discard');
  await sees(app.getByText(KEPT)).toHaveCount(0);
  await sees(reply).toHaveValue(ORDER_UPDATE);
});

describe('changed between the click and the insertion: refused, and says what', () => {
  test('the ticket', async () => {
    const { app, draft, host, pick, insert } = await openComposing('second-ticket');
    await pick('Order update');
    host.setTicket('frame-1', 1014);
    await insert();
    await sees(app.getByText('Another ticket is open now, so nothing was inserted.')).toBeVisible();
    expect(draft()).toBe('');
  });

  test('the kind of comment', async () => {
    const { app, draft, world, ticketId, pick, insert } = await openComposing('closed');
    await pick('Order update');
    // The sidebar has not heard of it yet.
    world.setCommentType(ticketId, 'internalNote');
    await insert();
    await sees(
      app.getByText('The composer writes an internal note, so nothing was inserted.'),
    ).toBeVisible();
    expect(draft()).toBe('');
  });
});

describe('where nobody knows how Zendesk does it', () => {
  test('the composer holds HTML', async () => {
    const { app, draft, verdict, pick, insert } = await openComposing('closed', {
      variants: { messagingTextIsHtml: true },
    });
    await pick('Order update');
    await insert();
    await sees(app.getByText(INSERTED)).toBeVisible();
    expect(draft()).toBe(`<p>${ORDER_UPDATE.replaceAll('&', '&amp;')}</p>`);
    expect(verdict()).toBe('template-ok');
  });

  test('comment writes do nothing in messaging: an empty composer takes the template', async () => {
    const { app, reply, verdict, pick, insert } = await openComposing('closed', {
      variants: { commentWritesInMessaging: false },
    });
    await pick('Order update');
    await insert();
    await sees(app.getByText(INSERTED)).toBeVisible();
    await sees(reply).toHaveValue(ORDER_UPDATE);
    expect(verdict()).toBe('template-ok');
  });

  test('comment writes do nothing in messaging: a draft is not lost and not doubled', async () => {
    const { app, reply, write, pick, insert } = await openComposing('closed', {
      variants: { commentWritesInMessaging: false },
    });
    await write(OWN);
    await pick('Order update');
    await insert();
    await sees(app.getByText('Zendesk did not take the template')).toBeVisible();
    expect(reply.inputValue()).toBe(OWN);
  });
});
