import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { type Simulator, type SimulatorOptions, startSimulator } from '../simulator/server/start';
import { explain } from './support/glance';
import { expect, test } from './support/test';

const running: Simulator[] = [];

/** Another local Zendesk than the one of the other tests, on a port of its own. */
async function start(options: Omit<SimulatorOptions, 'port'>): Promise<string> {
  const simulator = await startSimulator({ port: 0, ...options });
  running.push(simulator);
  return simulator.url;
}

test.afterEach(async () => {
  await Promise.all(running.splice(0).map((simulator) => simulator.close()));
});

test('the local Zendesk runs an app that is not ours, with its modal', async ({ page }) => {
  await page.goto(await start({ appFolder: 'simulator/demo-app' }));
  const app = page.getByTitle('Hello, requester').contentFrame();
  await expect(app.getByRole('heading', { name: 'Hello, Lena Hoffmann' })).toBeVisible();

  await app.getByRole('button', { name: 'Insert a greeting' }).click();
  const reply = page
    .getByRole('region', { name: 'Composer' })
    .getByRole('textbox', { name: 'Reply' });
  await expect(reply).toHaveValue('Hello!');
  await expect(app.getByText('6 characters in the reply')).toBeVisible();

  await app.getByRole('button', { name: 'Open a window' }).click();
  const modal = page.getByRole('dialog', { name: 'Hello, requester' });
  // The app hears its modal only from here on: no person is faster, a test on a busy machine is.
  await page.waitForFunction(() =>
    window.localZendesk.host.wire.some(({ label }) => label.includes('chosen')),
  );
  await modal.locator('iframe').contentFrame().getByRole('button').click();
  await expect(page.getByText('Hello from the modal')).toBeVisible();
  await expect(modal).toHaveCount(0);
});

test('an app in the composer: its pane, its bounds and its events', async ({ page }) => {
  await page.setViewportSize({ width: 2000, height: 1000 });
  await page.goto(await start({ appFolder: 'simulator/demo-app' }));
  const composer = page.getByRole('region', { name: 'Composer' });
  const button = composer.getByRole('button', { name: 'Hello, requester', exact: true });
  const pane = composer.getByTitle('Hello, requester: composer');
  await expect(pane).toHaveCount(0);
  await button.click();
  await expect(button).toHaveAttribute('aria-expanded', 'true');
  const app = pane.contentFrame();
  const events = app.getByRole('list', { name: 'Events' }).getByRole('listitem');
  await expect(events).toHaveText(['pane.activated']);

  await app.getByRole('button', { name: 'Insert into the reply' }).click();
  await expect(composer.getByRole('textbox', { name: 'Reply' })).toHaveValue(
    'Lena Hoffmann, by whatsapp',
  );
  await app.getByRole('button', { name: 'Grow' }).click();
  await expect.poll(async () => (await pane.boundingBox())?.height).toBe(320);
  expect((await pane.boundingBox())?.width).toBeLessThanOrEqual(1000);
  await app.getByRole('button', { name: 'Shrink' }).click();
  await expect.poll(async () => (await pane.boundingBox())?.height).toBe(100);
  expect((await pane.boundingBox())?.width).toBe(100);

  await button.click();
  await expect(pane).toBeHidden();
  await button.click();
  await expect(events).toHaveText(['pane.activated', 'pane.deactivated', 'pane.activated']);

  await page.getByRole('tab', { name: /#1002/ }).click();
  await expect(button).toHaveAttribute('aria-expanded', 'false');
  await expect(pane).toHaveCount(0);
});

test('an account’s own data, with our app beside it', async ({ page }) => {
  await page.goto(await start({ appFolder: 'dist', importFolder: 'e2e/fixtures/import/whole' }));
  await expect(page.getByRole('tab', { name: /Where is my bicycle\?/ })).toBeVisible();
  await expect(
    page.getByRole('article').filter({ hasText: 'My bicycle has not arrived.' }),
  ).toBeVisible();

  const app = page.locator('iframe[title="Reply Window"]').contentFrame();
  const replyWindow = app.locator('[data-window-state]');
  await expect(replyWindow).toHaveAttribute('data-window-state', 'closed');
  await expect(replyWindow.locator('time')).toHaveAttribute('datetime', '2026-05-05T07:55:00.000Z');
  await explain(replyWindow);
  await expect(replyWindow.getByText(/^Ida Sommer's message arrived/)).toBeVisible();
  await app.getByRole('tab', { name: 'Macros' }).click();
  await expect(app.locator('[data-macro-id="55001"]')).toHaveAttribute(
    'data-macro-delivery',
    'free-text',
  );
});

// Windows knows no such signal.
if (process.platform !== 'win32') {
  test('ended by a signal, `npm start` leaves nothing behind that listens', async () => {
    const flags = ['--app', 'simulator/demo-app', '--port', '0'];
    const npm = spawn('npm', ['start', '--', ...flags], { stdio: ['ignore', 'pipe', 'inherit'] });
    let said = '';
    npm.stdout.on('data', (part) => {
      said += part;
    });
    const url = () => /http:\/\/localhost:\d+/.exec(said)?.[0];
    await expect.poll(url).toBeDefined();
    const state = () =>
      fetch(String(url())).then(
        () => 'listens',
        () => 'is gone',
      );
    expect(await state()).toBe('listens');
    npm.kill('SIGTERM');
    await once(npm, 'exit');
    await expect.poll(state).toBe('is gone');
  });
}

test('an import that does not fit names the file and the field', async () => {
  await expect(
    start({ appFolder: 'dist', importFolder: 'e2e/fixtures/import/wrong-date' }),
  ).rejects.toThrow(/conversation_log\.json.*"events\[1\]\.created_at": is not a date/);
});

test('an import folder that is not there is named', async () => {
  await expect(
    start({ appFolder: 'dist', importFolder: 'e2e/fixtures/import/none' }),
  ).rejects.toThrow(/--import: .*none/);
});
