import { loadSdk } from './load-sdk';
import type { ZafSdk } from './zaf-client';

const sdk: ZafSdk = { init: () => false };
const blocked = { ok: false, error: 'sdk-blocked' };

/** Zendesk's script as the page holds it; jsdom fetches none, so each test says what became of it. */
function scriptInPage(file = 'zaf_sdk.min.js'): HTMLScriptElement {
  const script = document.createElement('script');
  script.src = `https://static.zdassets.com/zendesk_app_framework_sdk/2.0/${file}`;
  document.body.append(script);
  return script;
}

beforeEach(() => jest.useFakeTimers());
afterEach(() => {
  jest.useRealTimers();
  delete window.ZAFClient;
  document.body.replaceChildren();
});

test('an SDK that is there already is taken at once', async () => {
  window.ZAFClient = sdk;
  await expect(loadSdk()).resolves.toEqual({ ok: true, value: sdk });
  expect(jest.getTimerCount()).toBe(0);
});

test('waits for the script', async () => {
  const script = scriptInPage();
  const loading = loadSdk();
  window.ZAFClient = sdk;
  script.dispatchEvent(new Event('load'));
  await expect(loading).resolves.toEqual({ ok: true, value: sdk });
  expect(jest.getTimerCount()).toBe(0);
});

test('a script that was blocked is told at once, not after a wait', async () => {
  const script = scriptInPage();
  const loading = loadSdk();
  script.dispatchEvent(new Event('error'));
  await expect(loading).resolves.toEqual(blocked);
});

test('a script that loads but brings no SDK is blocked as well', async () => {
  const script = scriptInPage();
  const loading = loadSdk();
  script.dispatchEvent(new Event('load'));
  await expect(loading).resolves.toEqual(blocked);
});

test('other scripts, loaded or not, do not count', async () => {
  const other = scriptInPage('other.js');
  const loading = loadSdk();
  other.dispatchEvent(new Event('error'));
  other.dispatchEvent(new Event('load'));
  window.ZAFClient = sdk;
  scriptInPage().dispatchEvent(new Event('load'));
  await expect(loading).resolves.toEqual({ ok: true, value: sdk });
});

test('a script that never comes ends the wait', async () => {
  const loading = jest.fn();
  loadSdk(1_000).then(loading);
  await jest.advanceTimersByTimeAsync(999);
  expect(loading).not.toHaveBeenCalled();
  await jest.advanceTimersByTimeAsync(1);
  expect(loading).toHaveBeenCalledWith(blocked);
});
