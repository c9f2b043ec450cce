import { act, render } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { DEFAULT_THEME, ThemeProvider } from '@zendeskgarden/react-theming';
import type { ReactElement } from 'react';
import { DEFAULT_SETTINGS, type Settings } from '../../core/settings';
import { epochMs } from '../../core/time';
import type { SessionState } from '../../session/session-state';
import { createStore } from '../../session/store';
import { NO_TEMPLATE_DATA } from '../../session/templates/template-data';
import { createTicketSession, type TicketSession } from '../../session/ticket-session';
import type { SidebarHost } from '../../zendesk/sidebar-host';
import { LocaleContext } from '../i18n/LocaleContext';
import { SessionContext } from '../ticket/use-session';
import { localeOf } from './render-in';
import { ticketWith } from './tickets';
import { viewOf } from './views';
import { timedWindow } from './windows';

/** Half an hour after Lena's window has closed (`windows.ts`). */
const NOW = epochMs(Date.UTC(2026, 10, 21, 12, 30));

/** A host that nothing is to be asked of, beyond what it shows and what a test plays of it. */
function restingHost(ticket: SessionState['ticket'], played: Partial<SidebarHost>): SidebarHost {
  const state = { ticket, colorScheme: 'light', isActive: true, paneOpenings: 0 } as const;
  const known: Partial<SidebarHost> = {
    getState: () => state,
    subscribe: () => () => {},
    refresh: () => {},
    close: async () => {},
    serverClock: {
      now: () => NOW,
      subscribe: () => () => {},
      offByMs: () => null,
      note: () => {},
      noteStamp: () => {},
      noteUnproved: () => {},
      proof: () => 'proved',
      needsProof: () => false,
      local: { wallMs: () => NOW, monotonicMs: () => 0 },
    },
    ...played,
  };
  return new Proxy(known as SidebarHost, {
    get(target, name) {
      if (name in target) return target[name as keyof SidebarHost];
      throw new Error(`A part asked its host for ${String(name)}, which this test does not play.`);
    },
  });
}

/** What a test says of the session beside which it draws; the rest is Lena's closed WhatsApp window. */
export interface Beside extends Partial<SessionState> {
  readonly settings?: Partial<Settings>;
  readonly host?: Partial<SidebarHost>;
  readonly actions?: Partial<TicketSession['actions']>;
}

/** A session that stands still: what it knows is what the test says. */
export function sessionWith({ settings, host = {}, actions, ...changes }: Beside = {}) {
  const { signal } = new AbortController();
  const ticket = changes.ticket ?? ticketWith();
  const checked = { settings: { ...DEFAULT_SETTINGS, ...settings }, problems: [], raw: {} };
  const agent = { id: '1', name: 'Nora Lindqvist', locale: 'en', timeZone: 'UTC' };
  const session = createTicketSession(
    restingHost(ticket, host),
    { agent, checked, texts: null },
    signal,
  );
  const store = createStore<SessionState>({
    ...session.get(),
    areFactsLoading: false,
    facts: { ...NO_TEMPLATE_DATA.facts, requesterName: 'Lena Hoffmann', ticketId: '1001' },
    view: viewOf(timedWindow('closed')),
    partner: { name: 'Lena', isRequester: true },
    takesTemplates: true,
    ...changes,
  });
  const show = (change: Partial<SessionState['shown']>) =>
    store.set({ shown: { ...store.get().shown, ...change } });
  return {
    ...session,
    get: store.get,
    subscribe: store.subscribe,
    set: store.set,
    viewNow: () => store.get().view,
    actions: {
      ...session.actions,
      pickTemplate: (picked: string | null) => show({ picked }),
      ...actions,
    },
  };
}

/** Draws a part of the screen that reads the session, in English unless a test says otherwise. */
export async function renderBeside(ui: ReactElement, beside: Beside = {}, locale = 'en') {
  const value = await localeOf(locale);
  const session = sessionWith(beside);
  const drawn = render(
    <LocaleContext.Provider value={value}>
      <ThemeProvider theme={DEFAULT_THEME}>
        <SessionContext.Provider value={session}>{ui}</SessionContext.Provider>
      </ThemeProvider>
    </LocaleContext.Provider>,
  );
  await act(async () => {});
  return {
    ...drawn,
    session,
    user: userEvent.setup(),
    /** Tells the part something else. */
    change: (next: Partial<SessionState>) => act(async () => session.set(next)),
  };
}
