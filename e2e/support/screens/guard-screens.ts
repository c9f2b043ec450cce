import { expect } from '@playwright/test';
import type { OpenTicket, Surroundings } from '../open-ticket';
import { shorthand } from '../shorthand';
import { sayFailed, type Words } from '../words';
import type { Screen } from './screen';

/** Zendesk asks before it sends, and the admin's settings are these. */
const asking = (settings: Surroundings['settings'] = {}): Surroundings => ({
  account: { sendFiresTicketSave: true },
  settings,
});

async function send({ app, composer, reply }: OpenTicket, text: string): Promise<void> {
  // The guard comes after the first screen.
  await expect(app.getByRole('tab').first()).toBeVisible();
  await reply.fill(text);
  await composer.getByRole('button', { name: 'Send', exact: true }).click();
}

const held =
  (text: string) =>
  async (ticket: OpenTicket): Promise<void> => {
    await send(ticket, text);
    await expect(ticket.draft).toHaveAttribute('data-guard', 'held');
  };

async function asked(ticket: OpenTicket, t: Words): Promise<void> {
  await held('Hi Olivia')(ticket);
  await ticket.draft.getByRole('button', { name: t('guard.sendAnyway') }).click();
  await ticket.draft.getByRole('radio', { name: t('guard.form.reason.another') }).check();
}

/** What the guard shows before the end, at a save, and after it. */
export const GUARD_SCREENS: readonly Screen[] = [
  {
    area: 'guard',
    name: 'held back',
    scenario: 'closed',
    surroundings: asking(),
    go: held('Hi Olivia'),
  },
  {
    area: 'guard',
    name: 'held back, and the admin blocks',
    scenario: 'closed',
    surroundings: asking({ late_reply: 'block' }),
    go: held('Hi Olivia'),
  },
  {
    area: 'guard',
    name: 'the reason',
    scenario: 'closed',
    surroundings: asking({ late_reply: 'reason' }),
    async go(ticket, t) {
      await asked(ticket, t);
      await ticket.draft.getByRole('button', { name: t('guard.form.confirm') }).click();
      await expect(ticket.draft.getByText(t('guard.form.missingWords'))).toBeVisible();
    },
  },
  {
    area: 'guard',
    name: 'let go once',
    scenario: 'closed',
    surroundings: asking(),
    async go(ticket, t) {
      await asked(ticket, t);
      await ticket.draft.getByRole('textbox').fill('0800 12345');
      await ticket.draft.getByRole('button', { name: t('guard.form.confirm') }).click();
      await expect(ticket.draft).toHaveAttribute('data-guard', 'anyway');
    },
  },
  {
    area: 'guard',
    name: 'a nudge inserted',
    scenario: 'critical',
    async go({ app, reply }, t) {
      await app.getByRole('button', { name: t('nudge.insert') }).click();
      await expect(reply).not.toHaveValue('');
      await expect(app.getByText(t('nudge.inserted'))).toBeVisible();
    },
  },
  {
    area: 'guard',
    name: 'a tag refused, and settings that are none',
    scenario: 'closed',
    surroundings: {
      settings: {
        tag_woken: 'woken',
        tag_lapsed: 'two words',
        late_reply: 'never',
        nudge_texts: 'hello\nde: {{name}}?',
      },
      faults: { '/api/v2/tickets/1004.json': { kind: 'status', status: 403 } },
    },
    async go(ticket, t) {
      await send(ticket, shorthand('order_update', 'en_US', ['Olivia', '1']));
      await expect(ticket.app.getByText(sayFailed('tag', 'refused', '403', t))).toBeVisible();
      await ticket.app.getByText(t('settings.title')).click();
      await expect(ticket.app.getByText(t('guard.setting', { given: 'never' }))).toBeAttached();
    },
  },
];
