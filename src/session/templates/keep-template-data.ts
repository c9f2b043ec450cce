import type { TicketView } from '../../core/derive';
import { OPENING } from '../../core/shorthand/shorthand';
import { steady } from '../../core/steady';
import { type MacroList, NO_MACROS_YET } from '../macro-list';
import type { SessionPart } from '../session-part';
import type { TemplateWatch } from './start-template-data';
import { NO_TEMPLATE_DATA, type TemplateData } from './template-data';

/**
 * Do the agent's macros matter before the agent goes to them? Where a free text may be lost they tell
 * which macro brought it and hold the templates that arrive; in a window with time left they cost a
 * request for nothing.
 */
export const needsMacros = ({ window, freeText }: TicketView, draftText: string): boolean =>
  freeText === 'lost' ||
  freeText === 'unsure' ||
  window.state === 'closing' ||
  window.state === 'critical' ||
  // Which template a shorthand names may be known from the macros alone.
  draftText.includes(OPENING);

/**
 * Templates, macros, facts and sending, by code that comes after the first screen: once they are
 * wanted, and before that where a setting has to be read. It stays from then on.
 */
export function keepTemplateData({ host, agent, settings, store, signal }: SessionPart): void {
  const { templates, rules } = settings.templateTexts;
  let isStarted = false;
  let watch: TemplateWatch | null = null;

  const input = () => {
    const { areMacrosWanted, ticket, view, gathered } = store.get();
    return { isWanted: areMacrosWanted, ticket, view, gathered };
  };
  let reported = NO_TEMPLATE_DATA;
  const tell = (data: TemplateData) => {
    reported = steady(reported, data);
    store.set(reported);
  };
  const withMacros = (macros: Partial<MacroList>) =>
    tell({ ...NO_TEMPLATE_DATA, macroList: { ...NO_MACROS_YET, ...macros } });

  async function start(): Promise<void> {
    isStarted = true;
    withMacros({ status: 'loading' });
    try {
      const { startTemplateData } = await import(
        /* webpackChunkName: "catalogue" */ './start-template-data'
      );
      if (signal.aborted) return;
      const context = { host, settings, agent, onChange: tell, signal };
      watch = startTemplateData(context, input());
    } catch {
      // The chunk itself did not load: for the agent that is a list that did not answer.
      if (signal.aborted) return;
      const retry = () => void start();
      withMacros({ status: 'failed', failure: { kind: 'offline' }, retry });
    }
  }

  store.subscribe(() => {
    const { isPainted, hasWindow, areMacrosWanted, view, ticket } = store.get();
    if (!areMacrosWanted && hasWindow && needsMacros(view, ticket.composer.text)) {
      store.set({ areMacrosWanted: true });
      return;
    }
    const isNeeded = isPainted && hasWindow && (areMacrosWanted || templates + rules !== '');
    if (isNeeded && !isStarted) void start();
    watch?.update(input());
  });
}
