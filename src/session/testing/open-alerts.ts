import { runningWorld } from '../../../simulator/testing/test-world';
import type { Fault } from '../../../simulator/world/fault-types';
import type { WorldState } from '../../../simulator/world/world-state';
import { createBrowser } from '../../../test/fixtures/one-browser.fixture';
import { createPageHost } from '../../zendesk/page/page-host';
import { readSettings } from '../../zendesk/settings/read-settings';
import { localZendesk, NOON, type World } from '../../zendesk/testing/local-zendesk';
import { giveAlerts } from '../alerts/give-alerts';
import { createTabShare, type TabBrowser } from '../tabs/tab-share';

interface Options {
  readonly faults?: Readonly<Record<string, Fault>>;
  readonly warnHours?: string;
  /** How many windows of the browser show Zendesk. */
  readonly tabs?: number;
  readonly variants?: Parameters<World['setVariants']>[0];
  /** The account, as it is changed before the pages open. */
  readonly change?: (state: WorldState) => WorldState;
  /** Of an earlier page of the same computer. */
  readonly world?: World;
  readonly browser?: TabBrowser;
  /** How long the pages have been open; left out: a minute. */
  readonly begunMs?: number;
}

const ends: (() => void)[] = [];
afterEach(() => {
  for (const end of ends.splice(0)) end();
  localStorage.clear();
});

let pages = 0;

/** The background of each of a browser's tabs in the local Zendesk, a minute after it began. */
export async function openAlerts({
  faults = {},
  warnHours = '',
  tabs = 1,
  variants,
  change = (state) => state,
  browser = createBrowser(),
  begunMs = 60_000,
  ...options
}: Options = {}) {
  if (!options.world) jest.useFakeTimers({ now: NOON });
  window.history.replaceState(null, '', '/?origin=https%3A%2F%2Facme.zendesk.com&app_guid=1');
  const world = options.world ?? runningWorld('tour');
  if (variants) world.setVariants(variants);
  world.replace(change(world.state));
  for (const [key, fault] of Object.entries(faults)) world.setFault(key, fault);
  const said: string[] = [];
  const icons: string[] = [];
  const { settings } = readSettings({ warn_hours: warnHours });
  const opened = await Promise.all(
    Array.from({ length: tabs }, async () => {
      const onIcon = (_bar: unknown, { symbol }: { readonly symbol: string }) => {
        icons.push(symbol);
      };
      const zendesk = localZendesk({ world, location: 'background', onIcon });
      zendesk.host.attach({ frameId: 'bar', location: 'top_bar' });
      const stop = new AbortController();
      ends.push(() => stop.abort());
      pages += 1;
      const share = createTabShare(browser, `page ${pages}`, stop.signal);
      const host = await createPageHost(zendesk.client, Promise.resolve(), 'light', stop.signal);
      giveAlerts({
        host,
        settings,
        share,
        wordsOf: async (alerts) => {
          const words = alerts.map(({ row, stage }) => `${row.ticket.id} ${stage}`).join(', ');
          said.push(words);
          return words;
        },
        signal: stop.signal,
      });
      return { ...zendesk, share, page: host, close: () => stop.abort() };
    }),
  );
  const pass = (ms: number) => jest.advanceTimersByTimeAsync(ms);
  await pass(begunMs);
  /** How often an address was asked for, by all tabs. */
  const asked = (part: string): number =>
    opened.flatMap(({ host }) => host.requests).filter(({ url }) => url.includes(part)).length;
  return { world, browser, opened, said, icons, asked, pass };
}
