import { useEffect, useState } from 'react';
import type { SidebarHost } from '../../zendesk/sidebar-host';
import { type MacroList, NO_MACROS_YET } from './macro-list';

/** The macro list, fetched once `isWanted` and kept fresh from then on, also when it no longer is. */
export function useMacroList(
  fetchMacros: SidebarHost['fetchMacros'],
  isWanted: boolean,
): MacroList {
  const [list, setList] = useState(NO_MACROS_YET);
  const [attempt, setAttempt] = useState(0);
  const [wasWanted, setWanted] = useState(isWanted);
  if (isWanted && !wasWanted) setWanted(true);
  useEffect(() => {
    if (!wasWanted) return;
    setList({ ...NO_MACROS_YET, status: 'loading' });
    const stop = new AbortController();
    import(/* webpackChunkName: "macros" */ './watch-macros').then(
      ({ watchMacros }) => {
        if (!stop.signal.aborted) watchMacros(fetchMacros, setList, stop.signal);
      },
      // The chunk itself did not load: for the agent that is a list that did not answer.
      () => {
        if (stop.signal.aborted) return;
        const retry = () => setAttempt(attempt + 1);
        setList({ ...NO_MACROS_YET, status: 'failed', failure: { kind: 'offline' }, retry });
      },
    );
    return () => stop.abort();
  }, [fetchMacros, wasWanted, attempt]);
  return list;
}
