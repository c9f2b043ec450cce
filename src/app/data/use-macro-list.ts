import { useEffect, useState } from 'react';
import type { SidebarHost } from '../../zendesk/sidebar-host';
import { type MacroList, NO_MACROS_YET } from './macro-list';

/** The macro list, fetched after the first screen is up: nothing on it waits for macros. */
export function useMacroList(fetchMacros: SidebarHost['fetchMacros']): MacroList {
  const [list, setList] = useState(NO_MACROS_YET);
  useEffect(() => {
    const stop = new AbortController();
    import(/* webpackChunkName: "macros" */ './watch-macros').then(
      ({ watchMacros }) => {
        if (!stop.signal.aborted) watchMacros(fetchMacros, setList, stop.signal);
      },
      // The chunk itself did not load: for the agent that is a list that did not answer.
      () => setList({ ...NO_MACROS_YET, status: 'failed', failure: { kind: 'offline' } }),
    );
    return () => stop.abort();
  }, [fetchMacros]);
  return list;
}
