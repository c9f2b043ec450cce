import { openBeside, type Surroundings } from './beside-ticket';
import { expect } from './like-playwright';

/** The composer's own lag towards the app, as in the browser tests. */
const LAG = { composerTakesAfterMs: 30, composerShowsAfterMs: 20 };

/** The sidebar beside a scenario's ticket, whose composer takes and shows what it is given a moment later. */
export async function openComposing(scenario: string, surroundings: Surroundings = {}) {
  const opened = await openBeside(scenario, {
    ...surroundings,
    variants: { ...LAG, ...surroundings.variants },
  });
  const { app, draft, world, ticketId, inZendesk } = opened;
  const press = (name: string | RegExp) => app.getByRole('button', { name }).click();
  return {
    ...opened,
    press,
    /** What stands in the composer, for `expect`. */
    reply: { inputValue: draft },
    /** Opens the form of the template whose title begins so. */
    async pick(title: string): Promise<void> {
      const tab = app.getByRole('tab', { name: 'Templates' });
      if ((await tab.getAttribute('aria-selected')) === 'false') await tab.click();
      // It is folded while a template's answer is waited for.
      const another = app.getByRole('button', { name: 'Send another template…' });
      if (await another.isVisible()) await another.click();
      await press(new RegExp(`^${title}`));
      await expect(app.getByRole('heading', { name: new RegExp(`^${title}`) })).toBeVisible();
    },
    insert: () => press('Insert into the reply'),
    /** Brings what waits behind the notice in sight. */
    showMore: () => press(/^and \d+ more$/),
    writeNote: () => inZendesk(() => world.setCommentType(ticketId, 'internalNote')),
    customerWrites: (text: string) =>
      inZendesk(() => world.customerWrites(ticketId, { text, channel: 'whatsapp' })),
  };
}
