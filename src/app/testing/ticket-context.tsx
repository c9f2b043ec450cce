import { act, render } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { DEFAULT_THEME, ThemeProvider } from '@zendeskgarden/react-theming';
import type { ReactElement } from 'react';
import { DEFAULT_SETTINGS } from '../../core/settings';
import { epochMs } from '../../core/time';
import { NOTHING_GATHERED } from '../../core/window/evidence';
import { NO_CATALOGUE } from '../../session/templates/catalogue';
import { NO_TEMPLATE_DATA } from '../../session/templates/template-data';
import type { SidebarHost } from '../../zendesk/sidebar-host';
import { LocaleContext } from '../i18n/LocaleContext';
import { TicketContext, type TicketContextValue } from '../ticket/ticket-context';
import { localeOf } from './render-in';
import { ticketWith } from './tickets';
import { viewOf } from './views';
import { timedWindow } from './windows';

/** Half an hour after Lena's window has closed (`windows.ts`). */
const NOW = epochMs(Date.UTC(2026, 10, 21, 12, 30));

/** A host that nothing is to be asked of, beyond what it shows. */
function restingHost(ticket: TicketContextValue['ticket']): SidebarHost {
  const state = { ticket, colorScheme: 'light', isActive: true, paneOpenings: 0 } as const;
  const known: Partial<SidebarHost> = {
    getState: () => state,
    subscribe: () => () => {},
    refresh: () => {},
  };
  return new Proxy(known as SidebarHost, {
    get(target, name) {
      if (name in target) return target[name as keyof SidebarHost];
      throw new Error(`A part asked its host for ${String(name)}, which this test does not play.`);
    },
  });
}

/** What the parts of a screen are told: Lena's closed WhatsApp window; a test names only what matters to it. */
export function contextWith(changes: Partial<TicketContextValue> = {}): TicketContextValue {
  const ticket = changes.ticket ?? ticketWith();
  const view = changes.view ?? viewOf(timedWindow('closed'));
  return {
    ...NO_TEMPLATE_DATA,
    areFactsLoading: false,
    catalogue: NO_CATALOGUE,
    facts: { ...NO_TEMPLATE_DATA.facts, requesterName: 'Lena Hoffmann', ticketId: '1001' },
    host: restingHost(ticket),
    agent: { id: '1', name: 'Nora Lindqvist', locale: 'en', timeZone: 'UTC' },
    ticket,
    view,
    now: NOW,
    viewNow: () => view,
    partner: { name: 'Lena Hoffmann', isRequester: true },
    customer: 'Lena',
    wantMacros: () => {},
    keepDraft: () => {},
    evidence: {
      gathered: NOTHING_GATHERED,
      retry: () => {},
      check: () => {},
      watch: { current: null },
    },
    settings: DEFAULT_SETTINGS,
    rawSettings: {},
    reportProblems: () => {},
    macroWatch: { current: null },
    ...changes,
  };
}

/** Draws a part of the screen that reads the ticket's context, in English unless a test says otherwise. */
export async function renderBeside(
  ui: ReactElement,
  changes: Partial<TicketContextValue> = {},
  locale = 'en',
) {
  const value = await localeOf(locale);
  const wrapped = (context: TicketContextValue) => (
    <LocaleContext.Provider value={value}>
      <ThemeProvider theme={DEFAULT_THEME}>
        <TicketContext.Provider value={context}>{ui}</TicketContext.Provider>
      </ThemeProvider>
    </LocaleContext.Provider>
  );
  const context = contextWith(changes);
  const drawn = render(wrapped(context));
  await act(async () => {});
  return {
    ...drawn,
    context,
    user: userEvent.setup(),
    /** Tells the part something else. */
    change: (next: Partial<TicketContextValue>) =>
      act(async () => drawn.rerender(wrapped({ ...context, ...next }))),
  };
}
