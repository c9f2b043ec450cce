import { expect } from '@playwright/test';
import { unfold } from '../glance';
import type { OpenTicket, Surroundings } from '../open-ticket';
import { shorthand } from '../shorthand';
import { SUNSHINE_KEY } from '../sunshine';
import { openTemplates, pickTemplate, templateRow } from '../templates';
import type { Words } from '../words';
import type { Go, Screen } from './screen';

const KEY: Surroundings = { settings: SUNSHINE_KEY };
const POST = 'POST https://*/v2/apps/*/messages';

async function look({ app }: OpenTicket, t: Words, name: string): Promise<void> {
  await openTemplates(app, t('tools.templates'));
  // What an earlier screen has sent is still waited for.
  const another = app.getByRole('button', { name: t('templates.another') });
  await expect(async () => {
    if (await another.isVisible()) await another.click();
    await expect(templateRow(app, name)).toBeVisible();
  }).toPass();
  await templateRow(app, name).locator('[data-pick]').click();
  await expect(app.getByRole('figure')).toBeVisible();
}

const looking =
  (name: string): Go =>
  (ticket, t) =>
    look(ticket, t, name);

async function ask(ticket: OpenTicket, t: Words, name: string): Promise<void> {
  const { app } = ticket;
  await look(ticket, t, name);
  for (const field of await app.locator('form').getByRole('textbox').all()) {
    if ((await field.inputValue()) === '') await field.fill('BB-1');
  }
  await app.getByRole('button', { name: t('send.now') }).click();
  await expect(app.getByRole('alertdialog')).toBeVisible();
}

async function sendIt(ticket: OpenTicket, t: Words): Promise<void> {
  await ask(ticket, t, 'kind_named');
  await ticket.app
    .getByRole('alertdialog')
    .getByRole('button', { name: t('send.question.yes') })
    .click();
}

const sent =
  (state: string): Go =>
  async (ticket, t) => {
    const { app } = ticket;
    await sendIt(ticket, t);
    await expect(app.locator('[data-send-state]')).toHaveAttribute('data-send-state', state);
  };

/** Templates of every kind, sending at once, consent, and codes read back. */
export const TEMPLATE_SCREENS: readonly Screen[] = [
  // First: what of a sending is not known stands before all else, in the whole browser.
  {
    area: 'templates',
    name: 'read back, in the draft and in the ticket',
    scenario: 'closed',
    async go({ app, composer, draft, reply }, t) {
      const code = shorthand('order_update', 'en_US', ['Olivia', '1004']);
      await reply.fill(code);
      await composer.getByRole('button', { name: 'Send', exact: true }).click();
      await expect(reply).toHaveValue('');
      await reply.fill(code);
      await draft
        .getByRole('button', { name: t('draft.ready.show', { customer: 'Olivia' }) })
        .click();
      await draft.getByRole('button', { name: t('readBack.more') }).click();
      await app.locator('main section button[aria-expanded]').last().click();
      await expect(app.getByText(t('readBack.hide'))).toBeVisible();
    },
  },
  {
    area: 'templates',
    name: 'list',
    scenario: 'closed',
    async go({ app }) {
      await expect(app.locator('[data-template-name="spring_sale"]')).toBeVisible();
      await expect(app.locator('[data-template-name="noch_fragen"]')).toBeVisible();
    },
  },
  {
    area: 'templates',
    name: 'nothing found',
    scenario: 'closed',
    async go({ app }, t) {
      await app.getByRole('searchbox', { name: t('templates.search') }).fill('zzz');
      await expect(app.getByText(t('templates.noMatch', { query: 'zzz' }))).toBeVisible();
    },
  },
  {
    area: 'templates',
    name: 'form',
    scenario: 'fresh',
    async go({ app, reply }, t) {
      await reply.fill('Hallo');
      await openTemplates(app, t('tools.templates'));
      await pickTemplate(app, 'Delivery day');
      await app.getByRole('button', { name: t('templates.form.insert') }).click();
      await expect(app.getByText(t('templates.form.missing')).first()).toBeVisible();
    },
  },
  {
    area: 'templates',
    name: 'form, on an internal note',
    scenario: 'closed',
    async go(ticket, t) {
      await ticket.composer.getByRole('button', { name: 'Internal note' }).click();
      await look(ticket, t, 'delivery_day');
      await expect(ticket.app.getByText(t('templates.form.isNote'))).toBeVisible();
    },
  },
  {
    area: 'templates',
    name: 'inserted, with the draft kept',
    scenario: 'closed',
    async go({ app, reply }, t) {
      await reply.fill('Half an answer');
      await pickTemplate(app, 'Order update');
      await app.getByRole('button', { name: t('templates.form.insert') }).click();
      await expect(app.getByText(t('draft.ready.title'))).toBeVisible();
      await unfold(app.getByRole('button', { name: t('notice.more', { count: '1' }) }));
      await expect(app.getByText(t('kept.title'))).toBeVisible();
    },
  },
  {
    area: 'templates',
    name: 'of every kind, and what cannot be sent',
    scenario: 'template-kinds',
    surroundings: KEY,
    // There are more of them than the list draws at first.
    async go({ app }, t) {
      await openTemplates(app, t('tools.templates'));
      await app.getByRole('searchbox', { name: t('templates.search') }).fill('status');
      await expect(templateRow(app, 'status_rejected')).toBeVisible();
    },
  },
  ...[
    'kind_named',
    'kind_document_header',
    'kind_quick_replies',
    'constructor',
    'part_carousel',
  ].map(
    (name): Screen => ({
      area: 'templates',
      name: `the form of ${name}`,
      scenario: 'template-kinds',
      surroundings: KEY,
      go: looking(name),
    }),
  ),
  {
    area: 'templates',
    name: 'many, searched',
    scenario: 'many-templates',
    surroundings: KEY,
    async go({ app }, t) {
      await openTemplates(app, t('tools.templates'));
      await expect(app.locator('[data-template-name]').nth(20)).toBeVisible();
      await app.getByRole('searchbox', { name: t('templates.search') }).fill('warranty');
      await expect(app.locator('[data-template-name]').first()).toHaveAttribute(
        'data-template-name',
        /^warranty/,
      );
    },
  },
  {
    area: 'templates',
    name: 'the question before sending',
    scenario: 'template-kinds',
    surroundings: KEY,
    go: (ticket, t) => ask(ticket, t, 'kind_named'),
  },
  {
    area: 'templates',
    name: 'marketing without consent',
    scenario: 'template-kinds',
    surroundings: { settings: { ...SUNSHINE_KEY, consent_user_field: 'no_such_field' } },
    async go(ticket, t) {
      await ask(ticket, t, 'kind_copy_code');
      const dialog = ticket.app.getByRole('alertdialog');
      await dialog.getByRole('button', { name: t('send.question.yes') }).click();
      await expect(dialog.getByText(t('consent.reasonMissing'))).toBeVisible();
    },
  },
  {
    area: 'templates',
    name: 'submitted',
    scenario: 'template-kinds',
    surroundings: KEY,
    async go(ticket, t) {
      await sendIt(ticket, t);
      await expect(
        ticket.replyWindow.getByText(t('window.waiting.headline', { customer: 'Olivia' })),
      ).toBeVisible();
    },
  },
  {
    area: 'templates',
    name: 'refused',
    scenario: 'template-kinds',
    surroundings: { ...KEY, faults: { [POST]: { kind: 'status', status: 403 } } },
    go: sent('refused'),
  },
  {
    area: 'templates',
    name: 'not known whether it went out',
    scenario: 'template-kinds',
    surroundings: { ...KEY, faults: { [POST]: { kind: 'status', status: 500 } } },
    go: sent('unclear'),
  },
];
