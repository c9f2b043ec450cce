import { showMore } from './support/glance';
import { openTicket } from './support/open-ticket';
import { shorthand } from './support/shorthand';
import { insertTemplate } from './support/templates';
import { expect, test } from './support/test';

const WORDS = 'I have changed it for you: the rug comes in 200 × 300';

test('what would not arrive goes into the template that fits it, and from there into the reply', async ({
  page,
}) => {
  const { app, draft, reply } = await openTicket(page, 'late-draft');
  await expect(draft).toHaveAttribute('data-draft-verdict', 'window-closed');
  await expect(app.getByRole('heading', { name: 'Fits what you wrote' })).toBeVisible();
  const first = app.locator('[data-template-name]').first();
  await expect(first).toHaveAttribute('data-template-name', 'answer_with_news');
  await expect(first).toHaveAttribute('data-template-language', 'en_US');
  await expect(first.locator('mark')).toHaveText([WORDS]);

  await first.locator('[data-pick]').click();
  // Greeting and ending are the template's own, and so is the full stop.
  await expect(app.getByRole('textbox', { name: 'News' })).toHaveValue(WORDS);
  await expect(app.getByText('From your draft', { exact: true })).toBeVisible();
  const filled = `Hi Olivia, ${WORDS}. Just answer here if you have questions.`;
  await expect(app.getByRole('figure').getByText(filled)).toBeVisible();
  await insertTemplate(app);
  await expect(reply).toHaveValue(
    shorthand('answer_with_news', 'en_US', ['Olivia', WORDS], filled),
  );
  await expect(draft).toHaveAttribute('data-draft-verdict', 'template-ok');
  // Nothing of the draft is lost, its greeting neither.
  await showMore(app);
  await app.getByRole('button', { name: 'Put it back' }).click();
  await expect(reply).toHaveValue(/^Hi Olivia,\nI have changed it for you/);
});

test('the list follows the draft, and what the agent typed stays', async ({ page }) => {
  const { app, reply } = await openTicket(page, 'late-draft');
  const first = app.locator('[data-template-name]').first();
  await expect(first).toHaveAttribute('data-template-name', 'answer_with_news');
  await first.locator('[data-pick]').click();
  const news = app.getByRole('textbox', { name: 'News' });
  await news.fill('it is changed');
  await reply.fill('Hi Olivia, your parcel comes on Friday between 9 and 11, will you be at home?');
  await expect(news).toHaveValue('it is changed');
  await app.getByRole('button', { name: 'All templates' }).click();
  await expect(first).toHaveAttribute('data-template-name', 'delivery_day');
  await reply.fill('');
  await expect(app.getByRole('heading', { name: 'Fits what you wrote' })).toHaveCount(0);
});
