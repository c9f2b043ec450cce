import type { TicketView } from '../../core/derive';
import { OPENING } from '../../core/shorthand/shorthand';
import { steady } from '../../core/steady';
import { type MacroList, NO_MACROS_YET } from '../macro-list';
import type { SessionPart } from '../session-part';
import type { TemplateWatch } from './start-template-data';
import { NO_TEMPLATE_DATA, type TemplateData } from './template-data';

/**
 * Are macros needed before the agent opens them? Where free text may be lost they show which one a
 * text came from, and hold templates; in an open window they are not worth a request.
 */
export const needsMacros = ({ window, freeText }: TicketView, draftText: string): boolean =>
  freeText === 'lost' ||
  freeText === 'unsure' ||
  window.state === 'closing' ||
  window.state === 'critical' ||
  // A shorthand's template may be known from the macros alone.
  draftText.includes(OPENING);

/** Loaded after the first screen, when wanted or where a setting has to be read. */
export function keepTemplateData({ host, agent, settings, store, signal }: SessionPart): void {
  const { templates, rules } = settings.templateTexts;
  let isStarted = false;
  let watch: TemplateWatch | null = null;

  const input = () => {
    const { areMacrosWanted, ticket, view, gathered, lostWords } = store.get();
    return { isWanted: areMacrosWanted, ticket, view, gathered, lostWords };
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
      // The chunk did not load: for the agent, a list that did not answer.
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
