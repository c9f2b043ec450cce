import { act, render } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { runningWorld } from '../../../simulator/testing/test-world';
import type { Fault } from '../../../simulator/world/fault-types';
import { createBrowser } from '../../../test/fixtures/one-browser.fixture';
import { createTopBarSession } from '../../session/alerts/top-bar-session';
import { createTabShare } from '../../session/tabs/tab-share';
import { createPageHost } from '../../zendesk/page/page-host';
import { readSettings } from '../../zendesk/settings/read-settings';
import { localZendesk, NOON } from '../../zendesk/testing/local-zendesk';
import { LocaleContext } from '../i18n/LocaleContext';
import { loadTopBarLocale } from '../page/load-page-locale';
import { PageContext } from '../page/use-page';
import { TopBar } from '../top-bar/TopBar';
import { TopBarContext } from '../top-bar/use-top-bar';

interface Options {
  readonly warnHours?: string;
  readonly faults?: Readonly<Record<string, Fault>>;
}

const ends: (() => void)[] = [];
afterEach(() => {
  for (const end of ends.splice(0)) end();
  localStorage.clear();
});

/** The popover with its session in the local Zendesk, as it is once nothing more is on its way. */
export async function openTopBar({ warnHours = '', faults = {} }: Options = {}) {
  jest.useFakeTimers({ now: NOON });
  const icons: string[] = [];
  const world = runningWorld('tour');
  for (const [key, fault] of Object.entries(faults)) world.setFault(key, fault);
  const zendesk = localZendesk({
    world,
    location: 'top_bar',
    onIcon: (_bar, { symbol }) => icons.push(symbol),
  });
  const stop = new AbortController();
  ends.push(() => stop.abort());
  const host = await createPageHost(zendesk.client, Promise.resolve(), 'light', stop.signal);
  const { settings } = readSettings({ warn_hours: warnHours });
  const browser = createBrowser();
  const share = createTabShare(browser, 'popover', stop.signal);
  const session = createTopBarSession(host, settings, share, stop.signal);
  const drawn = render(
    <LocaleContext.Provider value={await loadTopBarLocale({ locale: 'en-GB', timeZone: 'UTC' })}>
      <PageContext.Provider value={host}>
        <TopBarContext.Provider value={session}>
          <TopBar />
        </TopBarContext.Provider>
      </PageContext.Provider>
    </LocaleContext.Provider>,
  );
  const pass = (ms: number) => act(() => jest.advanceTimersByTimeAsync(ms));
  await pass(12_000);
  const asked = (part: string) => zendesk.host.requests.filter(({ url }) => url.includes(part));
  const user = userEvent.setup({ advanceTimers: jest.advanceTimersByTime });
  return { ...zendesk, ...drawn, world, browser, icons, pass, asked, user };
}
