import { act, configure, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { type ReactNode, StrictMode } from 'react';
import { runningWorld } from '../../../simulator/testing/test-world';
import type { SimSettings } from '../../../simulator/world/account-types';
import type { Fault } from '../../../simulator/world/fault-types';
import type { SimTicket } from '../../../simulator/world/ticket-types';
import type { FileClock } from '../../../simulator/world/variants';
import type { WorldState } from '../../../simulator/world/world-state';
import { createTicketSession } from '../../session/ticket-session';
import { createAnswerHost } from '../../zendesk/answer-host';
import { readSettings } from '../../zendesk/settings/read-settings';
import { createSidebarHost } from '../../zendesk/sidebar-host';
import { localZendesk, NOON, type World } from '../../zendesk/testing/local-zendesk';
import { readTicket } from '../../zendesk/ticket/read-ticket';
import { createTicketStore } from '../../zendesk/ticket/ticket-store';
import { LocaleContext } from '../i18n/LocaleContext';
import { createSessionTexts } from '../sidebar/create-session-texts';
import { Sidebar } from '../sidebar/Sidebar';
import { SessionContext } from '../ticket/use-session';
import { localeOf } from './render-in';

/** Templates as an admin writes them: one with two sources, one without a source, one not approved. */
export const TEMPLATES = [
  {
    name: 'order_update',
    language: 'de',
    namespace: 'demo_namespace',
    title: 'Bestellung aktualisiert',
    body: 'Hallo {{1}}, es gibt Neuigkeiten zu *{{2}}*.',
    footer: 'Demo-Laden',
    parameters: [
      { label: 'Vorname', source: 'requester.first_name' },
      { label: 'Bestellung', source: 'ticket.id' },
    ],
  },
  {
    name: 'delivery_day',
    language: 'en_US',
    namespace: 'demo_namespace',
    title: 'Delivery day',
    body: 'Your parcel comes on {{1}}.',
    parameters: [{ label: 'Day' }],
  },
  {
    name: 'spring_sale',
    language: 'en_US',
    namespace: 'demo_namespace',
    title: 'Spring sale',
    status: 'PAUSED',
    body: 'Our spring sale has begun.',
  },
];

const ends: (() => void)[] = [];
afterEach(() => {
  for (const end of ends.splice(0)) end();
});

// Testing Library leaves `act` while a click is under way; here Zendesk answers within it.
configure({ asyncWrapper: (run) => run() });

interface Options {
  readonly scenario?: string;
  /** The true time at the start; a scenario's own messages are of `NOON`. */
  readonly now?: number;
  readonly locale?: string;
  readonly timeZone?: string;
  readonly settings?: SimSettings;
  /** They begin once the first answer is there. */
  readonly faults?: Readonly<Record<string, Fault>>;
  /** They are there before the app. */
  readonly faultsAtStart?: Readonly<Record<string, Fault>>;
  /** Changes to the whole account. */
  readonly account?: Partial<WorldState>;
  /** Changes to the open ticket. */
  readonly ticket?: Partial<SimTicket>;
  /** The tool that the agent has chosen already; left out, what helps now is shown. */
  readonly tool?: 'templates' | 'macros';
  /** What stands in the composer when the sidebar opens; left out, what the scenario has there. */
  readonly draft?: string;
  /** Where nobody knows what the real Zendesk does: what this one does. */
  readonly variants?: Parameters<World['setVariants']>[0];
  /** How far this computer's clock is ahead of the true time. */
  readonly clockErrorMs?: number;
  /** Parts of the sidebar, instead of all of it. */
  readonly screen?: ReactNode;
}

const HOUR = 3_600_000;

/** As long as the app waits for an answer, or for a composer to show what it was given. */
export const PATIENCE_MS = 15_000;

/** What the server of the app's own files says of the time, as `simulator/server/file-clock.ts` has it. */
function toldTime(files: FileClock, now: number): Record<string, string> {
  const date = (ms: number) => ({ Date: new Date(ms).toUTCString() });
  switch (files) {
    case 'date':
      return date(now);
    case 'age':
      return { ...date(now - HOUR), Age: String(HOUR / 1_000) };
    case 'stale':
      return date(Math.floor(now / HOUR) * HOUR - HOUR);
    case 'no-date':
      return {};
    default:
      throw new Error(`No server plays "${files}" here.`);
  }
}

/**
 * The whole sidebar beside a ticket of the local Zendesk, as it is after its first second: the real
 * SDK between the two, fake timers, React's strict mode.
 */
export async function openSidebar({
  scenario = 'fresh',
  now = NOON,
  locale = 'en-US',
  timeZone = 'UTC',
  settings = { templates: JSON.stringify(TEMPLATES) },
  faults = {},
  faultsAtStart = {},
  account,
  ticket,
  draft,
  variants = {},
  clockErrorMs = 0,
  screen: parts = <Sidebar />,
  tool,
}: Options = {}) {
  // What an earlier page knew is gone with it.
  window.dispatchEvent(new Event('pagehide'));
  jest.useFakeTimers({ now: now + clockErrorMs });
  // Its time passes with the app's own, also while a timer waits.
  const begun = runningWorld(scenario, clockErrorMs);
  const { tickets, activeTicketId, ...rest } = { ...begun.state, ...account };
  begun.replace({
    ...rest,
    tickets: tickets.map((one) => (one.id === activeTicketId ? { ...one, ...ticket } : one)),
    activeTicketId,
  });
  const zendesk = localZendesk({ world: begun });
  const { world, client, type } = zendesk;
  // The server of the app's own files, which the page asks for nothing but the time.
  const headers = () => new Headers(toldTime(world.state.variants.ownFilesTell, world.now()));
  Object.assign(globalThis, { fetch: async () => ({ headers: headers() }) });
  if (draft !== undefined) type(draft);
  world.setVariants(variants);
  world.setSettings(settings);
  for (const [key, fault] of Object.entries(faultsAtStart)) world.setFault(key, fault);
  const look = await readTicket(client);
  if (!look.ok) throw new Error(`not read: ${look.error.kind}`);
  for (const [key, fault] of Object.entries(faults)) world.setFault(key, fault);
  const stop = new AbortController();
  const host = createSidebarHost(
    createAnswerHost(client, createTicketStore(client, look.value, 'light', stop.signal)),
  );
  const value = await localeOf(locale, timeZone);
  const options = {
    agent: look.value.agent,
    checked: readSettings(settings),
    texts: createSessionTexts(value.t),
  };
  ends.push(() => stop.abort());
  const session = createTicketSession(host, options, stop.signal);
  if (tool) session.actions.showTab(tool);
  const drawn = render(
    <StrictMode>
      <LocaleContext.Provider value={value}>
        <SessionContext.Provider value={session}>{parts}</SessionContext.Provider>
      </LocaleContext.Provider>
    </StrictMode>,
  );

  /** Lets time pass, for the app and for Zendesk alike. */
  const pass = async (ms: number) => {
    await act(() => jest.advanceTimersByTimeAsync(ms));
    // Effects wait for the end of `act`: what they are late for is due at once.
    await act(() => jest.advanceTimersByTimeAsync(0));
  };
  /** Does something in Zendesk, and lets the sidebar hear of it. */
  const inZendesk = async (happens: () => unknown) => {
    await act(async () => {
      await happens();
      await jest.advanceTimersByTimeAsync(50);
    });
  };
  /** The browser's tab is seen again. */
  const comeBack = () =>
    inZendesk(() => document.dispatchEvent(new Event('visibilitychange', { bubbles: true })));
  await pass(1_000);
  const user = userEvent.setup({ advanceTimers: jest.advanceTimersByTime });
  const press = (name: string | RegExp) =>
    inZendesk(() => user.click(screen.getByRole('button', { name })));
  /** The agent comes to the tools: only then does an open window ask for macros. */
  const enterTools = () => inZendesk(() => user.hover(screen.getByRole('tablist')));
  const openTab = (name: 'Templates' | 'Macros' | 'Delivery') =>
    inZendesk(() => user.click(screen.getByRole('tab', { name: new RegExp(`^${name}`) })));
  return {
    ...zendesk,
    ...drawn,
    session,
    /** The page goes, with all that it has started. */
    unmount: () => {
      drawn.unmount();
      stop.abort();
    },
    user,
    pass,
    inZendesk,
    comeBack,
    press,
    enterTools,
    openTab,
    /** The addresses of all HTTP requests so far, without their queries. */
    requests: () => zendesk.host.requests.map(({ url }) => String(url.split('?')[0])),
    /** Brings everything in sight that waits behind a notice: the others, and parked replies. */
    showAll: async () => {
      for (const name of [/^(and|und noch|et) \d+/, /^(Read it|Lesen|Lire)$/]) {
        for (const button of screen.queryAllByRole('button', { name, expanded: false })) {
          await inZendesk(() => user.click(button));
        }
      }
    },
    /** Opens what explains the window. */
    explain: () => press('How we know'),
    verdict: () =>
      document.querySelector('[data-draft-verdict]')?.getAttribute('data-draft-verdict') ?? null,
    windowState: () =>
      screen.getByRole('region', { name: 'Reply window' }).getAttribute('data-window-state'),
  };
}
