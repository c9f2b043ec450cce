import manifest from '../../../manifest.json';
import { type InstallOptions, installHost } from '../../../simulator/testing/connect-sdk';
import { testWorld } from '../../../simulator/testing/test-world';
import { npmSdk } from '../testing/npm-sdk';
import { connect, loadSdk } from './connect';
import type { ZafSdk } from './zaf-client';

/** What Zendesk gives an account that left a setting as it is. */
const DEFAULTS = Object.fromEntries(
  manifest.parameters.flatMap((parameter) =>
    'default' in parameter ? [[parameter.name, parameter.default]] : [],
  ),
);

const ends: (() => void)[] = [];
afterEach(() => {
  jest.useRealTimers();
  delete window.ZAFClient;
  for (const end of ends.splice(0)) end();
});

/** The page as Zendesk opens it, with the SDK from npm in the place of Zendesk's own script. */
function insideZendesk(options: Partial<InstallOptions> = {}) {
  const world = options.world ?? testWorld();
  const installed = installHost({ manifest, ...options, world });
  ends.push(installed.dispose);
  window.ZAFClient = npmSdk;
  return { ...installed, world };
}

async function connection() {
  const connected = await connect();
  if (!connected.ok) throw new Error(`not connected: ${connected.error}`);
  return connected.value;
}

test.each(['', '?colorScheme=dark', '?origin=https://a.zendesk.com', '#app_guid=1'])(
  'outside Zendesk: an address that ends with "%s"',
  async (part) => {
    window.ZAFClient = npmSdk;
    window.history.replaceState(null, '', `/${part}`);
    await expect(connect()).resolves.toEqual({ ok: false, error: 'outside-zendesk' });
    window.history.replaceState(null, '', '/');
  },
);

test('the SDK also finds its address in the hash', async () => {
  insideZendesk();
  window.history.replaceState(null, '', `/#${window.location.search.slice(1)}`);
  await expect(connect()).resolves.toMatchObject({ ok: true });
});

test('a blocked SDK script', async () => {
  jest.useFakeTimers();
  insideZendesk();
  delete window.ZAFClient;
  const connecting = connect();
  await jest.advanceTimersByTimeAsync(10_000);
  await expect(connecting).resolves.toEqual({ ok: false, error: 'sdk-blocked' });
});

test('registers with location and settings, defaults of the manifest included', async () => {
  const world = testWorld('fresh', { settings: { templates: '[]', closing_hours: '6' } });
  insideZendesk({ world });
  const { registration } = await connection();
  await expect(registration).resolves.toEqual({
    ok: true,
    value: {
      location: 'ticket_sidebar',
      installationId: '2002',
      settings: {
        ...DEFAULTS,
        templates: '[]',
        closing_hours: '6',
      },
    },
  });
});

test('settings that an update of the app hid may be gone', async () => {
  const world = testWorld('fresh', { settings: { closing_hours: '6', warn_hours: '' } });
  world.setVariants({ hiddenSettingsStay: false });
  insideZendesk({ world });
  const { registration } = await connection();
  const told = await registration;
  expect(told.ok && told.value.settings).toEqual({ ...DEFAULTS, warn_hours: '' });
});

test('a call need not wait for the registration', async () => {
  insideZendesk();
  const { client } = await connection();
  await expect(client.get(['ticket.id'])).resolves.toMatchObject({ 'ticket.id': 1001 });
});

test('a host that registers the app twice changes nothing', async () => {
  insideZendesk({ world: testWorld('fresh', { faults: { registration: { kind: 'twice' } } }) });
  const { registration } = await connection();
  await expect(registration).resolves.toMatchObject({ ok: true });
});

test('a host that never registers the app: no answer after ten seconds', async () => {
  jest.useFakeTimers();
  insideZendesk();
  // Nobody at the other end.
  window.parent = { postMessage() {} } as unknown as Window & typeof globalThis;
  const { registration } = await connection();
  const registered = jest.fn();
  registration.then(registered);
  await jest.advanceTimersByTimeAsync(9_999);
  expect(registered).not.toHaveBeenCalled();
  await jest.advanceTimersByTimeAsync(1);
  expect(registered).toHaveBeenCalledWith({ ok: false, error: 'no-answer' });
});

test.each([
  ['nothing', undefined],
  ['no context', { metadata: { settings: { a: 1 } } }],
  ['a context of another shape', { context: 'ticket_sidebar' }],
])(
  'a registration that says %s still lets the app start, with defaults',
  async (_what, message) => {
    insideZendesk();
    window.ZAFClient = {
      init(registered) {
        registered?.(message);
        return npmSdk.init();
      },
    };
    const { registration } = await connection();
    await expect(registration).resolves.toEqual({
      ok: true,
      value: { location: 'ticket_sidebar', installationId: null, settings: {} },
    });
  },
);

describe('loadSdk', () => {
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
});
