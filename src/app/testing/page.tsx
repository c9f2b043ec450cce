import { act, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { StrictMode } from 'react';
import { runningWorld } from '../../../simulator/testing/test-world';
import type { SimSettings } from '../../../simulator/world/account-types';
import type { Fault } from '../../../simulator/world/fault-types';
import type { WorldState } from '../../../simulator/world/world-state';
import { preferencesOf } from '../../session/preferences';
import { createSetupSession } from '../../session/setup/setup-session';
import { createPageHost } from '../../zendesk/page/page-host';
import { localZendesk, NOON, type World } from '../../zendesk/testing/local-zendesk';
import { LocaleContext } from '../i18n/LocaleContext';
import { loadPageLocale, loadSetupLocale } from '../page/load-page-locale';
import { Page } from '../page/Page';
import { pageTabs } from '../page/page-tabs';
import { PageContext } from '../page/use-page';
import { setupTab } from '../setup/setup-tab';

const ends: (() => void)[] = [];
afterEach(() => {
  for (const end of ends.splice(0)) end();
});

interface Options {
  /** Was open last; null: this agent opens the page for the first time. */
  readonly tab?: 'board' | 'setup' | null;
  readonly scenario?: string;
  readonly locale?: string;
  readonly settings?: SimSettings;
  readonly faults?: Readonly<Record<string, Fault>>;
  /** Changes to the whole account. */
  readonly account?: Partial<WorldState>;
  /** Changes to whoever looks at the page. */
  readonly agent?: Parameters<World['setAgent']>[0];
  readonly variants?: Parameters<World['setVariants']>[0];
}

/**
 * The page in the navigation bar of the local Zendesk, as it is after its first second: the real SDK
 * between the two, fake timers, React's strict mode.
 */
export async function openPage({
  tab = 'setup',
  scenario = 'fresh',
  locale = 'en-US',
  settings = {},
  faults = {},
  account,
  agent = {},
  variants = {},
}: Options = {}) {
  jest.useFakeTimers({ now: NOON });
  // jsdom has none.
  window.scrollTo = () => {};
  const zendesk = localZendesk({ world: runningWorld(scenario), location: 'nav_bar' });
  const { world, client } = zendesk;
  const headers = () => new Headers({ Date: new Date(world.now()).toUTCString() });
  Object.assign(globalThis, { fetch: async () => ({ headers: headers() }) });
  if (account) world.replace({ ...world.state, ...account });
  world.setAgent(agent);
  world.setVariants(variants);
  world.setSettings({ ...world.state.settings, ...settings });
  for (const [key, fault] of Object.entries(faults)) world.setFault(key, fault);
  const stop = new AbortController();
  ends.push(() => stop.abort());
  const host = await createPageHost(client, Promise.resolve(), 'light', stop.signal);
  const { settings: told, installationId } = await metadataOf(zendesk.client);
  const setup = { settings: told, installationId };
  const session = createSetupSession(host, setup, stop.signal);
  const reader = { locale, timeZone: 'UTC' };
  const [value, setupLocale] = [await loadPageLocale(reader), await loadSetupLocale(reader)];
  // Its session is the test's, too.
  const Setup = setupTab(session, setupLocale);
  const tabs = pageTabs(host, setup, stop.signal).map((one) =>
    one.id === 'setup' ? { ...one, Content: Setup } : one,
  );
  if (tab !== null) preferencesOf(host.viewer).use('page-tab', tab);
  const drawn = render(
    <StrictMode>
      <LocaleContext.Provider value={value}>
        <PageContext.Provider value={host}>
          <Page tabs={tabs} />
        </PageContext.Provider>
      </LocaleContext.Provider>
    </StrictMode>,
  );
  /** Lets time pass, for the app and for Zendesk alike. */
  const pass = async (ms: number) => {
    await act(() => jest.advanceTimersByTimeAsync(ms));
    await act(() => jest.advanceTimersByTimeAsync(0));
  };
  await pass(1_000);
  const user = userEvent.setup({ advanceTimers: jest.advanceTimersByTime });
  const press = async (name: string | RegExp) => {
    await act(async () => {
      await user.click(screen.getByRole('button', { name }));
      await jest.advanceTimersByTimeAsync(50);
    });
  };
  return { ...zendesk, ...drawn, session, user, pass, press };
}

/** What the host said of the installation when it registered the app. */
async function metadataOf(client: unknown) {
  const sdk = client as {
    metadata: () => Promise<{ settings: Record<string, unknown>; installationId: number }>;
  };
  const { settings, installationId } = await sdk.metadata();
  return { settings, installationId: String(installationId) };
}
