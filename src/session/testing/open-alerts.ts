import { runningWorld } from '../../../simulator/testing/test-world';
import type { Fault } from '../../../simulator/world/fault-types';
import { createBrowser } from '../../../test/fixtures/one-browser.fixture';
import { createPageHost } from '../../zendesk/page/page-host';
import { readSettings } from '../../zendesk/settings/read-settings';
import { localZendesk, NOON } from '../../zendesk/testing/local-zendesk';
import { giveAlerts } from '../alerts/give-alerts';
import { createTabShare } from '../tabs/tab-share';

interface Options {
  readonly faults?: Readonly<Record<string, Fault>>;
  readonly warnHours?: string;
  /** How many windows of the browser show Zendesk. */
  readonly tabs?: number;
}

const ends: (() => void)[] = [];
afterEach(() => {
  for (const end of ends.splice(0)) end();
  localStorage.clear();
});

/** The background of each of a browser's tabs in the local Zendesk, a minute after it began. */
export async function openAlerts({ faults = {}, warnHours = '', tabs = 1 }: Options = {}) {
  jest.useFakeTimers({ now: NOON });
  window.history.replaceState(null, '', '/?origin=https%3A%2F%2Facme.zendesk.com&app_guid=1');
  const world = runningWorld('tour');
  for (const [key, fault] of Object.entries(faults)) world.setFault(key, fault);
  const browser = createBrowser();
  const said: string[] = [];
  const { settings } = readSettings({ warn_hours: warnHours });
  const opened = await Promise.all(
    Array.from({ length: tabs }, async (_, index) => {
      const zendesk = localZendesk({ world, location: 'background' });
      const stop = new AbortController();
      ends.push(() => stop.abort());
      const host = await createPageHost(zendesk.client, Promise.resolve(), 'light', stop.signal);
      giveAlerts({
        host,
        settings,
        share: createTabShare(browser, `tab ${index}`, stop.signal),
        wordsOf: async (alerts) => {
          const words = alerts.map(({ row, stage }) => `${row.ticket.id} ${stage}`).join(', ');
          said.push(words);
          return words;
        },
        signal: stop.signal,
      });
      return { ...zendesk, close: () => stop.abort() };
    }),
  );
  const pass = (ms: number) => jest.advanceTimersByTimeAsync(ms);
  await pass(60_000);
  /** How often an address was asked for, by all tabs. */
  const asked = (part: string): number =>
    opened.flatMap(({ host }) => host.requests).filter(({ url }) => url.includes(part)).length;
  return { world, opened, said, asked, pass };
}
