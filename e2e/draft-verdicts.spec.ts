import { file } from '../simulator/scenarios/build/ticket';
import { enterTools } from './support/macros';
import { type OpenTicket, openTicket } from './support/open-ticket';
import { shorthand } from './support/shorthand';
import { expect, test } from './support/test';

/** Puts a text in as pasting does: in one step. */
async function paste({ page, reply }: OpenTicket, text: string): Promise<void> {
  await reply.focus();
  await page.keyboard.insertText(text);
}

const COMPLETE = shorthand('order_update', 'en_US', ['Olivia', '1004']);

interface Case {
  readonly title: string;
  readonly scenario: string;
  readonly text: string;
  readonly verdict: string;
  readonly says: readonly string[];
}

const CASES: readonly Case[] = [
  {
    title: 'free text in the open window',
    scenario: 'fresh',
    text: 'Hallo Lena, ich sehe nach.',
    verdict: 'deliverable',
    says: [],
  },
  {
    title: 'free text after it',
    scenario: 'closed',
    text: 'Hi Olivia, yes you can.',
    verdict: 'window-closed',
    says: ['Your draft would not arrive'],
  },
  {
    title: 'free text where nothing shows an open window',
    scenario: 'never-wrote',
    text: 'Hello Yusuf',
    verdict: 'window-closed',
    says: ['Your draft may not arrive'],
  },
  {
    title: 'an approved, complete template',
    scenario: 'closed',
    text: COMPLETE,
    verdict: 'template-ok',
    says: ['Press Send'],
  },
  {
    title: 'a template nobody knows',
    scenario: 'closed',
    text: shorthand('order_updat', 'en_US', ['Olivia', '1004']),
    verdict: 'template-unknown',
    says: ['No approved template is called “order_updat”'],
  },
  {
    title: 'a paused template',
    scenario: 'closed',
    text: shorthand('spring_sale', 'en_US', ['Olivia']),
    verdict: 'template-not-approved',
    says: ['“Spring sale” (en_US) is not approved. Its status: PAUSED.'],
  },
  {
    title: 'a language it does not have',
    scenario: 'closed',
    text: shorthand('order_update', 'fr', ['Olivia', '1004']),
    verdict: 'template-wrong-language',
    says: ['“Order update” is not approved in “fr”, only in: de and en_US.'],
  },
  {
    title: 'too few variables',
    scenario: 'closed',
    text: shorthand('order_update', 'en_US', ['Olivia']),
    verdict: 'template-wrong-parameters',
    says: ['“Order update” needs 2 variables; the draft has 1.'],
  },
  {
    title: 'an empty variable',
    scenario: 'closed',
    text: shorthand('order_update', 'en_US', ['Olivia', ' ']),
    verdict: 'template-wrong-parameters',
    says: ['Variable 2 of “Order update” is empty.'],
  },
  {
    title: 'a placeholder left over',
    scenario: 'closed',
    text: shorthand('order_update', 'en_US', ['{{1}}', '1004']),
    verdict: 'template-wrong-parameters',
    says: ['Variable 1 of “Order update” still holds a placeholder.'],
  },
  {
    title: 'no end',
    scenario: 'closed',
    text: COMPLETE.slice(0, -3),
    verdict: 'template-malformed',
    says: ['The shorthand has no end: “))&” is missing.'],
  },
  {
    title: 'a missing key',
    scenario: 'closed',
    text: COMPLETE.replace(/ fallback=\[\[[^\]]*\]\]/, ''),
    verdict: 'template-malformed',
    says: ['The shorthand lacks “fallback”.'],
  },
  {
    title: 'two templates',
    scenario: 'closed',
    text: `${COMPLETE} ${COMPLETE}`,
    verdict: 'template-malformed',
    says: ['Only one template can be sent at a time.'],
  },
  {
    title: 'words around a template',
    scenario: 'closed',
    text: `Hello! ${COMPLETE}`,
    verdict: 'template-mixed-text',
    says: ['Only the template would arrive', 'Remove the text before it: “Hello!”.'],
  },
  {
    title: 'a code that has lost its beginning',
    scenario: 'fresh',
    text: COMPLETE.replace('&((', '(('),
    verdict: 'template-malformed',
    says: ['This would go out as text', 'The code of a template begins with “&((”.'],
  },
  {
    title: 'a variable that nobody filled',
    scenario: 'fresh',
    text: 'Hallo {{1}}, ich sehe nach.',
    verdict: 'deliverable',
    says: ['“{{1}}” still stands in your draft'],
  },
  {
    title: 'a text longer than one message',
    scenario: 'fresh',
    text: 'Hallo Lena. '.repeat(375),
    verdict: 'deliverable',
    says: ['WhatsApp takes 4,096 characters in one message'],
  },
  {
    title: 'a broken template in the open window, where it fails just as well',
    scenario: 'fresh',
    text: shorthand('order_updat', 'en_US', ['Lena', '1001']),
    verdict: 'template-unknown',
    says: ['No approved template is called “order_updat”'],
  },
];

for (const scenario of ['fresh', 'closed', 'never-wrote']) {
  test(`${scenario}: every verdict, with its reason`, async ({ page }) => {
    const ticket = await openTicket(page, scenario);
    const { app, draft, reply } = ticket;
    // The list is complete once the macros are there as well.
    await enterTools(app);
    for (const { title, text, verdict, says } of CASES.filter((one) => one.scenario === scenario)) {
      await test.step(title, async () => {
        await reply.fill('');
        await expect(draft).toHaveAttribute('data-draft-verdict', 'not-applicable');
        await paste(ticket, text);
        await expect(draft).toHaveAttribute('data-draft-verdict', verdict);
        for (const words of says) await expect(draft.getByText(words).first()).toBeVisible();
        if (says.length === 0) await expect(draft).toBeEmpty();
      });
    }
  });
}

test('follows each key, and an emptied composer is quiet again', async ({ page }) => {
  const { draft, reply } = await openTicket(page, 'closed');
  await expect(draft).toHaveAttribute('data-draft-verdict', 'not-applicable');
  await expect(draft).toBeEmpty();
  await reply.pressSequentially('Hi');
  await expect(draft).toHaveAttribute('data-draft-verdict', 'window-closed');
  await reply.press('Backspace');
  await reply.press('Backspace');
  await expect(draft).toHaveAttribute('data-draft-verdict', 'not-applicable');
});

test('an internal note stays inside', async ({ page }) => {
  const { draft, composer, reply } = await openTicket(page, 'closed');
  await reply.fill('Asked the warehouse.');
  await expect(draft).toHaveAttribute('data-draft-verdict', 'window-closed');
  await composer.getByRole('button', { name: 'Internal note' }).click();
  await expect(draft).toHaveAttribute('data-draft-verdict', 'not-applicable');
  await expect(draft).toBeEmpty();
  await composer.getByRole('button', { name: 'Public reply' }).click();
  await expect(draft).toHaveAttribute('data-draft-verdict', 'window-closed');
});

test('a reply that goes out by e-mail', async ({ page }) => {
  const { replyWindow, draft, composer, reply } = await openTicket(page, 'several-channels');
  await reply.fill('Here is your invoice.');
  await expect(draft).toHaveAttribute('data-draft-verdict', 'deliverable');
  await composer.getByRole('combobox', { name: 'Channel' }).selectOption('email');
  await expect(draft).toHaveAttribute('data-draft-verdict', 'not-applicable');
  await expect(replyWindow.getByText('No reply limit on this channel.')).toBeVisible();
});

test('a file beside a template', async ({ page }) => {
  const { draft, reply } = await openTicket(page, 'closed');
  await reply.fill(COMPLETE);
  await expect(draft).toHaveAttribute('data-draft-verdict', 'template-ok');
  await page.evaluate(
    (attachment) => {
      window.localZendesk.world.setComposerAttachments(1004, [attachment]);
    },
    file(601, 'label.pdf', 'application/pdf', 12_000),
  );
  await expect(draft).toHaveAttribute('data-draft-verdict', 'template-mixed-text');
  await expect(draft.getByText('Attachments beside the template are not sent')).toBeVisible();
});

test('a file that WhatsApp does not take', async ({ page }) => {
  const { draft, reply } = await openTicket(page, 'fresh');
  await reply.fill('Look');
  const attach = (attachment: ReturnType<typeof file>) =>
    page.evaluate((one) => {
      window.localZendesk.world.setComposerAttachments(1001, [one]);
    }, attachment);
  await attach(file(602, 'sticker.webp', 'image/webp', 12_000));
  await expect(draft.getByText('WhatsApp takes no file like “sticker.webp”')).toBeVisible();
  await attach(file(603, 'film.mp4', 'video/mp4', 90_000_000));
  await expect(draft.getByText('“film.mp4” is larger than the 16 MB')).toBeVisible();
  // Where nobody tells the size, nothing is said of it.
  await page.evaluate(() =>
    window.localZendesk.world.setVariants({ composerTellsFileSizes: false }),
  );
  await attach(file(604, 'film.mp4', 'video/mp4', 90_000_000));
  await expect(draft).toBeEmpty();
});

test('offers a template, and leads to them', async ({ page }) => {
  const { app, draft, reply } = await openTicket(page, 'closed');
  await reply.fill('Hi Olivia');
  await app.getByRole('tab', { name: 'Macros' }).click();
  await draft.getByRole('button', { name: 'Use a template' }).click();
  await expect(app.getByRole('tab', { name: 'Templates' })).toHaveAttribute(
    'aria-selected',
    'true',
  );
  await expect(app.getByRole('searchbox', { name: 'Search templates' })).toBeFocused();
});

test.describe('where nobody knows how Zendesk does it', () => {
  test('the composer holds HTML', async ({ page }) => {
    const { draft, reply } = await openTicket(page, 'closed', {
      variants: { messagingTextIsHtml: true },
    });
    await reply.fill('Hi Olivia & all');
    await expect(draft).toHaveAttribute('data-draft-verdict', 'window-closed');
    await reply.fill(COMPLETE);
    await expect(draft).toHaveAttribute('data-draft-verdict', 'template-ok');
  });

  test('the target channel is spelled whatapp', async ({ page }) => {
    const { draft, reply } = await openTicket(page, 'closed', {
      variants: { whatsappTargetName: 'whatapp' },
    });
    await reply.fill('Hi Olivia');
    await expect(draft).toHaveAttribute('data-draft-verdict', 'window-closed');
  });
});
