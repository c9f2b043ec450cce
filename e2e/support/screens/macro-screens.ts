import { expect } from '@playwright/test';
import { applyFromZendesk, macroRow, openMacros } from '../macros';
import { type Screen, seen } from './screen';

const FIRST_ANSWER = 'Greeting › First answer';
const RETURNS = 'Returns › How to send it back';

/** Macros: the list, previews, recognised ones. */
export const MACRO_SCREENS: readonly Screen[] = [
  {
    area: 'macros',
    name: 'list',
    scenario: 'closed',
    async go({ app }, t) {
      await openMacros(app, t('tools.macros'));
      await expect(app.locator('[data-macro-id="371"]')).toBeVisible();
    },
  },
  {
    area: 'macros',
    name: 'applied',
    scenario: 'fresh',
    async go({ app }, t) {
      await openMacros(app, t('tools.macros'));
      await app
        .getByRole('button', { name: t('macros.applyNamed', { macro: FIRST_ANSWER }) })
        .click();
      await expect(app.getByText(t('macros.applied', { macro: FIRST_ANSWER }))).toBeVisible();
    },
  },
  {
    area: 'macros',
    name: 'the question',
    scenario: 'closed',
    async go({ app }, t) {
      await openMacros(app, t('tools.macros'));
      await app
        .getByRole('button', { name: t('macros.applyNamed', { macro: FIRST_ANSWER }) })
        .click();
      await expect(app.getByRole('alertdialog')).toBeVisible();
    },
  },
  {
    area: 'macros',
    name: 'many',
    scenario: 'many-macros',
    async go({ app }, t) {
      await openMacros(app, t('tools.macros'));
      await expect(
        app.getByRole('button', { name: t('macros.more', { count: '60' }) }),
      ).toBeVisible();
    },
  },
  {
    area: 'macros',
    name: 'recognised',
    scenario: 'closed',
    async go({ app, page }, t) {
      await expect(app.locator('[data-template-name="noch_fragen"]')).toBeAttached();
      await applyFromZendesk(page, 'First answer');
      await expect(app.getByText(t('recognised.lost', { macro: FIRST_ANSWER }))).toBeVisible();
    },
  },
  {
    area: 'macros',
    name: 'preview',
    scenario: 'closed',
    async go({ app }, t) {
      await openMacros(app, t('tools.macros'));
      await macroRow(app, 306).locator('[aria-expanded]').click();
      await seen(app.getByText(t('macroPreview.changes')));
    },
  },
  {
    area: 'macros',
    name: 'preview of a note',
    scenario: 'fresh',
    async go({ app }, t) {
      await openMacros(app, t('tools.macros'));
      await macroRow(app, 341).locator('[aria-expanded]').click();
      await seen(app.getByText(t('macroPreview.note')));
    },
  },
  {
    area: 'macros',
    name: 'no preview',
    scenario: 'closed',
    surroundings: {
      faults: { '/api/v2/tickets/*/macros/*/apply*': { kind: 'status', status: 404 } },
    },
    async go({ app }, t) {
      await openMacros(app, t('tools.macros'));
      await macroRow(app, 304).locator('[aria-expanded]').click();
      await seen(app.getByText(t('macroPreview.failed')));
    },
  },
  {
    area: 'macros',
    name: 'favourites',
    scenario: 'fresh',
    async go({ app }, t) {
      await openMacros(app, t('tools.macros'));
      await app.getByRole('button', { name: t('favourites.mark', { name: FIRST_ANSWER }) }).click();
      await seen(app.getByRole('heading', { name: t('favourites.title') }));
    },
  },
  {
    area: 'macros',
    name: 'little time left',
    scenario: 'critical',
    async go({ app, page }, t) {
      await expect(app.locator('[data-template-name="noch_fragen"]')).toBeAttached();
      await applyFromZendesk(page, 'First answer');
      await seen(app.getByText(t('macroPreview.soon')));
    },
  },
  {
    area: 'macros',
    name: 'fields left behind',
    scenario: 'closed',
    async go({ app, page }, t) {
      await expect(app.locator('[data-template-name="noch_fragen"]')).toBeAttached();
      await applyFromZendesk(page, 'How to send it back');
      await app.getByRole('button', { name: t('recognised.takeOut') }).click();
      await seen(app.getByText(t('macroPreview.left.text', { macro: RETURNS })));
    },
  },
];
