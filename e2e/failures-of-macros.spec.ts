import type { Fault } from '../simulator/world/fault-types';
import { removeFault, setFault } from './support/bench';
import { breakAndReload } from './support/break-and-reload';
import { passTime } from './support/clock';
import { openMacros } from './support/macros';
import { openTicket } from './support/open-ticket';
import { reloadApp } from './support/reload-app';
import { insertTemplate, pickTemplate } from './support/templates';
import { expect, test } from './support/test';

const MACROS = '/api/v2/macros*';

interface Case {
  readonly title: string;
  readonly fault: Fault;
  readonly says: string | RegExp;
}

const CASES: readonly Case[] = [
  {
    title: '401',
    fault: { kind: 'status', status: 401 },
    says: 'Zendesk did not allow it (401). Tell your admin.',
  },
  {
    title: '403',
    fault: { kind: 'status', status: 403 },
    says: 'Zendesk did not allow it (403). Tell your admin.',
  },
  {
    title: '404',
    fault: { kind: 'status', status: 404 },
    says: 'Zendesk does not know it (404). Tell your admin.',
  },
  {
    title: '429, with a pause that is waited out',
    fault: { kind: 'status', status: 429, retryAfterSeconds: 40 },
    says: /^Zendesk asks for a pause \(429\)\. It is tried again in \d+ s\.$/,
  },
  {
    title: '429, with a pause that nobody waits for in silence',
    fault: { kind: 'status', status: 429, retryAfterSeconds: 3600 },
    says: /^Zendesk asks for a pause.* \(429\)\. Try again/,
  },
  {
    title: '500',
    fault: { kind: 'status', status: 500 },
    says: 'Zendesk has a problem of its own (500). Try again in a minute.',
  },
  {
    title: 'offline',
    fault: { kind: 'offline' },
    says: 'This computer seems to be offline. Check the connection, then try again.',
  },
  {
    title: 'not JSON',
    fault: { kind: 'notJson' },
    says: 'The answer of Zendesk could not be read. Tell your admin.',
  },
  {
    title: 'no answer',
    fault: { kind: 'noAnswer' },
    says: 'Zendesk did not answer in time. Try again.',
  },
];

test('each failure says what happened, what still works and what to do', async ({ page }) => {
  const { app } = await openTicket(page, 'closed');
  for (const { title, fault, says } of CASES) {
    await test.step(title, async () => {
      await breakAndReload(page, MACROS, fault);
      const alert = app.getByRole('alert').filter({ hasText: 'Your macros could not be loaded.' });
      await expect(alert.getByText(says)).toBeVisible();
      await expect(
        alert.getByText('The clock, the draft check and templates from the settings still work.'),
      ).toBeVisible();
      await expect(app.getByText('Loading…')).toHaveCount(0);
    });
  }
});

test('clock, draft check and the templates of the setting go on without macros', async ({
  page,
}) => {
  const { app, replyWindow, draft, reply } = await openTicket(page, 'closed', {
    faults: { [MACROS]: { kind: 'status', status: 403 } },
  });
  await expect(app.getByText('Your macros could not be loaded.').first()).toBeVisible();
  await expect(replyWindow).toHaveAttribute('data-window-state', 'closed');
  await reply.fill('Hi Olivia');
  await expect(draft).toHaveAttribute('data-draft-verdict', 'window-closed');
  await pickTemplate(app, 'Order update');
  await insertTemplate(app);
  await expect(draft).toHaveAttribute('data-draft-verdict', 'template-ok');
});

test('a template that may be in the missing macros is not called wrong for sure', async ({
  page,
}) => {
  const { app, draft, reply } = await openTicket(page, 'closed', {
    faults: { [MACROS]: { kind: 'status', status: 403 } },
  });
  await reply.fill('&((namespace=[[n]] template=[[noch_fragen]] fallback=[[f]] language=[[de]]))&');
  await expect(draft).toHaveAttribute('data-draft-verdict', 'template-unknown');
  await expect(app.getByText(/could not be checked: not all templates are loaded/)).toBeVisible();
});

test('“Try again” loads them once Zendesk answers', async ({ page }) => {
  const { app } = await openTicket(page, 'closed');
  await setFault(page, MACROS, '403');
  await reloadApp(page);
  await openMacros(app);
  const alert = app.getByRole('alert').filter({ hasText: 'Your macros could not be loaded.' });
  await expect(alert).toBeVisible();
  await removeFault(page, MACROS);
  await alert.getByRole('button', { name: 'Try again' }).click();
  await expect(app.locator('[data-macro-id="301"]')).toBeVisible();
  await expect(alert).toHaveCount(0);
});

test('after the pause that Zendesk asked for it tries by itself', async ({ page }) => {
  const { app } = await openTicket(page, 'closed', {
    faults: { [MACROS]: { kind: 'status', status: 429, retryAfterSeconds: 60 } },
  });
  await openMacros(app);
  await expect(app.getByText('Zendesk asks for a pause (429).').last()).toBeVisible();
  await removeFault(page, MACROS);
  await expect(app.locator('[data-macro-id="301"]')).toHaveCount(0);
  await passTime(page, 60_000);
  await expect(app.locator('[data-macro-id="301"]')).toBeVisible();
});

test('a slow answer: says that it loads, then shows them', async ({ page }) => {
  const { app } = await openTicket(page, 'closed', {
    faults: { [MACROS]: { kind: 'delay', ms: 4_000 } },
  });
  await openMacros(app);
  await expect(app.getByText('Loading…')).toBeVisible();
  await expect(app.locator('[data-macro-id="301"]')).toBeVisible();
  await expect(app.getByText('Loading…')).toHaveCount(0);
});
