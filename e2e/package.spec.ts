import { appUrl } from './support/address';
import { openMacros } from './support/macros';
import { openTicket } from './support/open-ticket';
import { pickTemplate } from './support/templates';
import { expect, testInNewPage as test } from './support/test';
import { wordsIn } from './support/words';

test('the page’s own policy closes every way out but Zendesk and the server of the app’s own files', async ({
  page,
}) => {
  const html = await (await page.request.get(appUrl('/app/assets/index.html'))).text();
  const policy = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(html)?.[1] ?? '';
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain("connect-src 'self'");
  expect(policy).not.toContain('unsafe-eval');
});

test('runs under it without a violation, and asks nobody else for anything', async ({ page }) => {
  const strangers: string[] = [];
  const origins = [appUrl('/'), appUrl('/').replace('127.0.0.1', 'localhost')];
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith('data:') && !origins.some((origin) => url.startsWith(origin))) {
      strangers.push(url);
    }
  });
  // A violation is an error in the console, which fails any test; here every part is loaded.
  const { app } = await openTicket(page, 'closed', { agent: { locale: 'de' } });
  const t = wordsIn('de');
  await pickTemplate(app, 'Order update');
  await expect(app.getByRole('figure')).toBeVisible();
  await page.keyboard.press('Escape');
  await openMacros(app, t('tools.macros'));
  await app
    .getByRole('button', {
      name: t('macros.applyNamed', { macro: 'Greeting › First answer' }),
    })
    .click();
  await expect(app.getByRole('alertdialog')).toBeVisible();
  expect(strangers).toEqual([]);
});

test.describe('a request to somebody else', () => {
  test.use({ expectedErrors: [/Content Security Policy/] });

  test('is stopped by the policy', async ({ page }) => {
    const frame = await (await openTicket(page, 'fresh')).frame();
    const violated = await frame.evaluate(async () => {
      const heard = new Promise<string>((resolve) => {
        document.addEventListener('securitypolicyviolation', (event) =>
          resolve(event.effectiveDirective),
        );
      });
      await fetch('https://example.com/').catch(() => {});
      return heard;
    });
    expect(violated).toBe('connect-src');
  });
});
