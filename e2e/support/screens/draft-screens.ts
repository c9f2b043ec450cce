import { expect } from '@playwright/test';
import { showParked } from '../glance';
import { shorthand } from '../shorthand';
import { type Go, type Screen, seen } from './screen';

const verdict =
  (text: string, expected: string): Go =>
  async ({ reply, draft }) => {
    await reply.fill(text);
    await expect(draft).toHaveAttribute('data-draft-verdict', expected);
  };

/** Parks a draft, and unfolds what then waits. */
const park: Go = async ({ app, reply }, t) => {
  await reply.fill('Half an answer');
  await app.getByRole('button', { name: t('parked.park'), exact: true }).click();
  const item = app.locator('[data-parked-state="waiting"]');
  await showParked(app, t);
  await seen(item);
};

/** What is said of the draft, and the ways back to the customer. */
export const DRAFT_SCREENS: readonly Screen[] = [
  { area: 'draft', name: 'deliverable', scenario: 'fresh', go: verdict('Hallo', 'deliverable') },
  { area: 'draft', name: 'window closed', scenario: 'closed', go: verdict('Hi', 'window-closed') },
  {
    area: 'draft',
    name: 'template',
    scenario: 'closed',
    go: verdict(shorthand('order_update', 'en_US', ['Olivia', '1']), 'template-ok'),
  },
  {
    area: 'draft',
    name: 'wrong template',
    scenario: 'closed',
    go: verdict(shorthand('order_update', 'fr', ['Olivia', '1']), 'template-wrong-language'),
  },
  {
    area: 'draft',
    name: 'internal note',
    scenario: 'closed',
    async go({ composer, draft, reply }) {
      await reply.fill('Asked the warehouse');
      await composer.getByRole('button', { name: 'Internal note' }).click();
      await expect(draft).toHaveAttribute('data-draft-verdict', 'not-applicable');
    },
  },
  {
    area: 'draft',
    name: 'the session is over',
    scenario: 'session-ended',
    go: verdict('Hallo', 'session-ended'),
  },
  {
    area: 'draft',
    name: 'fits a template',
    scenario: 'late-draft',
    go: ({ app }, t) => seen(app.getByRole('heading', { name: t('picker.group.fitting') })),
  },
  {
    area: 'draft',
    name: 'taken into a template',
    scenario: 'late-draft',
    async go({ app }, t) {
      await seen(app.getByRole('heading', { name: t('picker.group.fitting') }));
      await app.locator('[data-pick]').first().click();
      await seen(app.getByText(t('picker.from.draft'), { exact: true }));
    },
  },
  { area: 'ways back', name: 'a parked reply waits', scenario: 'closed', go: park },
  {
    area: 'ways back',
    name: 'a parked reply is ready',
    scenario: 'closed',
    async go(ticket, t) {
      await park(ticket, t);
      await ticket.page.evaluate(() => {
        const { world } = window.localZendesk;
        world.passTime(60_000);
        world.customerWrites(1004, { text: 'Hello?', channel: 'whatsapp' });
      });
      await showParked(ticket.app, t);
      await seen(ticket.app.locator('[data-parked-state="ready"]'));
    },
  },
  {
    area: 'ways back',
    name: 'other ways',
    scenario: 'closed',
    async go({ app }, t) {
      await app.getByText(t('otherWays.title', { customer: 'Olivia' })).click();
      await seen(app.getByText('olivia.grant@mail.example'));
    },
  },
];
