import { openTicket } from './support/open-ticket';
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
