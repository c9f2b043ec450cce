import { openTicket } from './support/open-ticket';
import { letItAsk } from './support/requests';
import { SUNSHINE_KEY } from './support/sunshine';
import { expect, test } from './support/test';
import { say } from './support/words';

const SETTINGS = [
  ['without a key', {}],
  ['with a key', SUNSHINE_KEY],
] as const;

for (const [title, settings] of SETTINGS) {
  for (const conversationShowsIntro of ['not', 'as-note', 'as-message'] as const) {
    test(`the ticket's intro, shown ${conversationShowsIntro}, opens nothing ${title}`, async ({
      page,
    }) => {
      const variants = { conversationShowsIntro };
      const ticket = await openTicket(page, 'intro', { settings, variants });
      await letItAsk(ticket);
      await expect(ticket.replyWindow).toHaveAttribute('data-window-state', 'unknown');
      await expect(ticket.replyWindow.locator('time')).toHaveCount(0);
    });
  }

  test(`what may be the intro is said to be no more, ${title}`, async ({ page }) => {
    const ticket = await openTicket(page, 'intro', { settings, ticket: { subject: 'Sofa' } });
    await letItAsk(ticket);
    await expect(ticket.replyWindow).toHaveAttribute('data-window-state', 'unknown');
    await expect(ticket.replyWindow.getByText(say('window.unknown.perhaps-intro'))).toBeVisible();
  });

  for (const oneConversationForAllNumbers of [false, true]) {
    for (const viaNamesNumber of [false, true]) {
      const kept = oneConversationForAllNumbers ? 'one conversation' : 'one for each number';
      const named = viaNamesNumber ? 'the first is named' : 'none is named';
      test(`two numbers in one ticket (${kept}, ${named}): the other opens nothing ${title}`, async ({
        page,
      }) => {
        const variants = { oneConversationForAllNumbers, viaNamesNumber };
        const ticket = await openTicket(page, 'mixed-numbers', { settings, variants });
        await letItAsk(ticket);
        await expect(ticket.replyWindow).toHaveAttribute('data-window-state', /^(closed|unknown)$/);
      });
    }
  }

  test(`a reaction that was taken back opens nothing ${title}`, async ({ page }) => {
    const ticket = await openTicket(page, 'taken-back', { settings });
    await letItAsk(ticket);
    await expect(ticket.replyWindow).toHaveAttribute('data-window-state', 'closed');
  });
}

for (const endedSessionsTakeReplies of [false, true]) {
  const outcome = endedSessionsTakeReplies ? 'goes out' : 'is refused';
  test(`messaging has ended: it is said before, and the reply ${outcome}`, async ({ page }) => {
    const variants = { endedSessionsTakeReplies };
    const { replyWindow, draft, reply, composer } = await openTicket(page, 'session-ended', {
      variants,
    });
    await expect(replyWindow).toHaveAttribute('data-window-state', 'open');
    const warning = draft.getByText(say('draft.session', { customer: 'Grace' }));
    await expect(warning).toBeVisible();
    await reply.fill('Yes, until noon.');
    await expect(draft).toHaveAttribute('data-draft-verdict', 'session-ended');
    await expect(warning).toBeVisible();
    await composer.getByRole('button', { name: /^Send/ }).first().click();
    const said = page.getByRole('article').filter({ hasText: 'Yes, until noon.' });
    if (!endedSessionsTakeReplies) {
      await expect(page.getByText('Messaging has ended in this ticket.').first()).toBeVisible();
      await expect(said).toHaveCount(0);
      await expect(draft).toHaveAttribute('data-draft-verdict', 'session-ended');
      return;
    }
    await expect(said).toHaveCount(1);
    await reply.fill('Anything else?');
    await expect(draft).toHaveAttribute('data-draft-verdict', 'deliverable');
  });
}
