import { useEffect, useRef, useState } from 'react';
import type { Agent } from '../../core/conversation/ticket-snapshot';
import type { Settings } from '../../core/settings';
import { NO_MACROS_YET } from '../../session/macro-list';
import type { TemplateInput, TemplateWatch } from '../../session/templates/start-template-data';
import { NO_TEMPLATE_DATA } from '../../session/templates/template-data';
import type { SidebarHost } from '../../zendesk/sidebar-host';

/**
 * Templates, macros, facts and sending, by code that comes after the first screen: once they are
 * wanted, and before that where a setting has to be read. It stays from then on.
 *
 * @returns what is known, and `tell`, by which the screen says what it knows of the ticket.
 */
export function useTemplateData(
  host: SidebarHost,
  settings: Settings,
  agent: Agent,
  isPainted: boolean,
  isWanted: boolean,
) {
  const [data, setData] = useState(NO_TEMPLATE_DATA);
  const [attempt, setAttempt] = useState(0);
  const input = useRef<TemplateInput | null>(null);
  const watch = useRef<TemplateWatch | null>(null);
  const { templates, rules } = settings.templateTexts;
  const isNeeded = isPainted && (isWanted || templates + rules !== '');
  const [wasNeeded, setNeeded] = useState(isNeeded);
  if (isNeeded && !wasNeeded) setNeeded(true);
  useEffect(() => {
    if (!wasNeeded) return;
    setData(withMacros({ status: 'loading' }));
    const stop = new AbortController();
    import(/* webpackChunkName: "catalogue" */ '../../session/templates/start-template-data').then(
      ({ startTemplateData }) => {
        if (stop.signal.aborted || !input.current) return;
        const context = { host, settings, agent, onChange: setData, signal: stop.signal };
        watch.current = startTemplateData(context, input.current);
      },
      // The chunk itself did not load: for the agent that is a list that did not answer.
      () => {
        if (stop.signal.aborted) return;
        const retry = () => setAttempt(attempt + 1);
        setData(withMacros({ status: 'failed', failure: { kind: 'offline' }, retry }));
      },
    );
    return () => {
      stop.abort();
      watch.current = null;
    };
  }, [host, settings, agent, wasNeeded, attempt]);
  /** To be called after each drawing. */
  const tell = (next: TemplateInput) => {
    input.current = next;
    watch.current?.update(next);
  };
  return { data, tell };
}

const withMacros = (macros: Partial<typeof NO_MACROS_YET>) => ({
  ...NO_TEMPLATE_DATA,
  macroList: { ...NO_MACROS_YET, ...macros },
});
