import type { FrameLocator } from '@playwright/test';
import { openTicket } from './support/open-ticket';
import { saveSettings } from './support/settings';
import { templateRow } from './support/templates';
import { expect, test } from './support/test';

const entry = (change: object) => ({
  name: 'order_update',
  language: 'en_US',
  namespace: 'ns',
  body: 'Hi {{1}}',
  ...change,
});
const list = (...changes: object[]) => JSON.stringify(changes.map(entry));

/** One line for agents; what an admin needs lies behind it. */
async function lookAtSettings(app: FrameLocator): Promise<void> {
  const line = app.getByText('A setting needs an admin');
  await expect(line).toBeVisible();
  if (!(await line.evaluate((one) => one.closest('details')?.open))) await line.click();
}

const TEMPLATES = [
  { given: '[{"name": "a"', says: /^The templates are not valid JSON/ },
  { given: '{}', says: 'The templates have to be a JSON list: [ … ].' },
  { given: list({}, { body: '' }), says: 'Template 2: “body” is missing.' },
  { given: list({ namespace: 7 }), says: 'Template 1: “namespace” has the wrong type.' },
  {
    given: list({ name: 'Order Update' }),
    says: 'Template 1: “name” has a value that is not allowed.',
  },
  { given: list({ colour: 'red' }), says: 'Template 1: “colour” is not a known field.' },
  { given: list({}, {}), says: 'Template 2: “name” and language stand in the list twice.' },
  { given: list({ footer: 'x'.repeat(61) }), says: 'Template 1: “footer” is too long.' },
] as const;

test('templates: names the entry and the field, and goes on without them', async ({ page }) => {
  const { app, replyWindow } = await openTicket(page, 'closed', {
    settings: { templates: TEMPLATES[0].given },
  });
  for (const { given, says } of TEMPLATES) {
    await saveSettings(page, { templates: given });
    await lookAtSettings(app);
    await expect(app.getByText(says)).toBeVisible();
  }
  await expect(replyWindow).toHaveAttribute('data-window-state', 'closed');
  // Those of the macros are still there.
  await expect(templateRow(app, 'noch_fragen', 'de')).toHaveAttribute('data-sendable', 'true');
});

const THRESHOLDS = [
  {
    settings: { closing_hours: 'many', critical_hours: 1 },
    says: '“closing_hours” is many, not a number from 0 to 24: 4 hours are used.',
  },
  {
    settings: { closing_hours: 4, critical_hours: 25 },
    says: '“critical_hours” is 25, not a number from 0 to 24: 1 hour is used.',
  },
  {
    settings: { closing_hours: 1, critical_hours: 2 },
    says: '“critical_hours” is more than “closing_hours”: 4 and 1 hours are used.',
  },
];

test('thresholds: names the setting and what is used instead', async ({ page }) => {
  const { app, replyWindow } = await openTicket(page, 'closing');
  for (const { settings, says } of THRESHOLDS) {
    await saveSettings(page, settings);
    await lookAtSettings(app);
    await expect(app.getByText(says)).toBeVisible();
    await expect(replyWindow).toHaveAttribute('data-window-state', 'closing');
  }
});
