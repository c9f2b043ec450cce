import { screen } from '@testing-library/dom';
import manifest from '../manifest.json';
import { type InstallOptions, installHost } from '../simulator/testing/connect-sdk';
import { NOON, testWorld } from '../simulator/testing/test-world';
import type { Faults } from '../simulator/world/fault-types';
import { npmSdk } from './zendesk/testing/npm-sdk';

const ends: (() => void)[] = [];
beforeEach(() => {
  jest.useFakeTimers({ now: NOON });
  document.body.innerHTML = '<div id="app"></div>';
});
afterEach(() => {
  for (const end of ends.splice(0)) end();
  jest.useRealTimers();
  delete window.ZAFClient;
});

const pass = (ms: number) => jest.advanceTimersByTimeAsync(ms);

/** The page as Zendesk opens it, with the SDK from npm in the place of Zendesk's own script. */
function insideZendesk(options: Partial<InstallOptions> & { faults?: Faults } = {}) {
  const { faults = {}, ...rest } = options;
  const world = options.world ?? testWorld('fresh', { faults });
  const installed = installHost({ manifest, ...rest, world });
  ends.push(installed.dispose);
  window.ZAFClient = npmSdk;
  return { ...installed, world };
}

/** Runs the page's first script, as a page does: from a module that was never run before. */
async function start(): Promise<Promise<void>> {
  jest.resetModules();
  const { startSidebar } = await import('./start-sidebar');
  return startSidebar();
}

/** Starts, and lets everything come that comes by itself. */
async function started(options?: Parameters<typeof insideZendesk>[0]) {
  const zendesk = insideZendesk(options);
  void start();
  await pass(1_000);
  return zendesk;
}

const region = () => screen.getByRole('region', { name: 'Reply window' });
const failure = () => screen.getByRole('alert');
const scheme = () => document.documentElement.dataset.colorScheme;

describe('the main flow', () => {
  test('from the address to the window, and later the tools', async () => {
    await started();
    expect(region()).toHaveAttribute('data-window-state', 'open');
    expect(region().querySelector('time')).toHaveAttribute('datetime', '2026-11-21T11:43:00.000Z');
    expect(screen.getByRole('tab', { name: 'Templates' })).toBeInTheDocument();
  });

  test('in the composer’s pane: one line of the window, and the templates at once', async () => {
    await started({ location: 'ticket_editor' });
    await pass(1_000);
    expect(region()).toHaveAttribute('data-window-state', 'open');
    expect(region().querySelector('time')).toHaveAttribute('datetime', '2026-11-21T11:43:00.000Z');
    expect(screen.getByRole('searchbox', { name: 'Search templates' })).toBeInTheDocument();
    expect(screen.queryByRole('tab')).toBeNull();
  });

  test('the first screen asks for the ticket once and makes no HTTP request', async () => {
    const labels: string[] = [];
    insideZendesk({
      onWire: ({ direction, label }) => {
        if (direction === 'toHost') labels.push(label);
      },
    });
    void start();
    for (let ms = 0; ms < 1_000 && !screen.queryByRole('region', { name: 'Reply window' }); ms++) {
      await pass(1);
    }
    expect(labels.filter((label) => label.includes('currentUser'))).toHaveLength(1);
    expect(labels.filter((label) => label.startsWith('request'))).toEqual([]);
  });

  test('in the agent’s language, direction and zone', async () => {
    const world = testWorld();
    world.setAgent({ locale: 'de', timeZone: 'Europe/Vienna' });
    await started({ world });
    expect(document.documentElement).toHaveAttribute('lang', 'de');
    expect(document.documentElement).toHaveAttribute('dir', 'ltr');
    const german = screen.getByRole('region', { name: 'Antwortfenster' });
    expect(german).toHaveTextContent(/höchstens bis Sa\.?,? 12:43/);
  });

  test('right to left for an agent who reads so', async () => {
    const world = testWorld();
    world.setAgent({ locale: 'ar' });
    await started({ world });
    expect(document.documentElement).toHaveAttribute('dir', 'rtl');
    expect(region()).toBeInTheDocument();
  });

  test('the colour scheme is there from the start and follows the agent', async () => {
    const world = testWorld();
    world.setColorScheme('dark');
    insideZendesk({ world });
    void start();
    await Promise.resolve();
    await pass(0);
    expect(scheme()).toBe('dark');
    await pass(1_000);
    expect(scheme()).toBe('dark');
    world.setColorScheme('light');
    await pass(100);
    expect(scheme()).toBe('light');
  });

  test('settings come from the installation', async () => {
    await started({ world: testWorld('fresh', { settings: { closing_hours: 24 } }) });
    expect(region()).toHaveAttribute('data-window-state', 'closing');
  });

  test('while Zendesk still answers something stands there, and never comes back', async () => {
    insideZendesk({ faults: { get: { kind: 'delay', ms: 2_000 } } });
    void start();
    await pass(1_000);
    expect(document.querySelector('main')).toHaveAttribute('aria-busy', 'true');
    expect(document.body).toHaveTextContent('Loading…');
    await pass(2_000);
    expect(document.querySelector('[aria-busy]')).toBeNull();
    expect(region()).toBeInTheDocument();
  });

  test('a host that registers the app twice changes nothing', async () => {
    await started({ faults: { registration: { kind: 'twice' } } });
    expect(region()).toBeInTheDocument();
  });

  test('the end: nobody listens any more', async () => {
    const { host, world } = await started();
    host.fire('frame-1', 'app.willDestroy');
    await pass(100);
    host.clearWire();
    world.setComposerText(1001, 'after the end', 'agent');
    world.customerWrites(1001, { text: 'Hello?', channel: 'whatsapp' });
    await pass(100);
    expect(host.wire).toEqual([]);
  });
});

describe('what can go wrong is said, with what still works and what to do', () => {
  test('outside Zendesk', async () => {
    window.history.replaceState(null, '', '/');
    void start();
    await pass(1_000);
    expect(failure()).toHaveTextContent('This page belongs in Zendesk');
    expect(screen.queryByRole('button')).toBeNull();
  });

  test('the SDK’s script is blocked', async () => {
    insideZendesk();
    delete window.ZAFClient;
    const script = document.createElement('script');
    script.src = 'https://static.zdassets.com/zendesk_app_framework_sdk/2.0/zaf_sdk.min.js';
    document.body.append(script);
    void start();
    await pass(100);
    script.dispatchEvent(new Event('error'));
    await pass(100);
    expect(failure()).toHaveTextContent('Zendesk’s app script did not load'.replace('’', "'"));
    expect(failure()).toHaveTextContent('replying in Zendesk still works');
    expect(screen.getByRole('button', { name: 'Try again' })).toBeInTheDocument();
  });

  test('Zendesk never registers the app', async () => {
    insideZendesk();
    window.parent = { postMessage() {} } as unknown as Window & typeof globalThis;
    void start();
    await pass(9_900);
    expect(screen.queryByRole('alert')).toBeNull();
    await pass(200);
    expect(failure()).toHaveTextContent('Zendesk did not answer');
    expect(screen.getByRole('button', { name: 'Try again' })).toBeInTheDocument();
  });

  test.each([
    ['no answer', { kind: 'noAnswer' }, 'Zendesk did not answer'],
    ['a refusal', { kind: 'status', status: 403 }, 'The ticket could not be read'],
    ['an unnamed error', { kind: 'unnamedError', text: 'oops' }, 'The ticket could not be read'],
  ] satisfies [string, Faults[string], string][])(
    'the ticket: %s, then trying again helps',
    async (_what, fault, words) => {
      const { world } = await started({ faults: { get: fault } });
      await pass(8_000);
      expect(failure()).toHaveTextContent(words);
      expect(failure()).toHaveTextContent('replying in Zendesk still works');
      world.setFault('get', null);
      screen.getByRole('button', { name: 'Try again' }).click();
      await pass(1_000);
      expect(screen.queryByRole('alert')).toBeNull();
      expect(region()).toHaveAttribute('data-window-state', 'open');
    },
  );

  test('trying again may fail again', async () => {
    await started({ faults: { get: { kind: 'status', status: 500 } } });
    screen.getByRole('button', { name: 'Try again' }).click();
    await pass(1_000);
    expect(failure()).toHaveTextContent('The ticket could not be read');
  });

  test('a conversation that cannot be read is unknown, never open', async () => {
    const refused = { kind: 'status', status: 403 } as const;
    await started({ faults: { 'ticket.conversation': refused, request: refused } });
    expect(region()).toHaveAttribute('data-window-state', 'unknown');
    expect(region()).toHaveTextContent('did not give the conversation');
  });

  test('a conversation that cannot be read is looked up in the log', async () => {
    await started({ faults: { 'ticket.conversation': { kind: 'status', status: 403 } } });
    expect(region()).toHaveAttribute('data-window-state', 'open');
    expect(region()).toHaveTextContent('at the latest');
  });
});
