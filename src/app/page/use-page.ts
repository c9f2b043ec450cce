import { createContext, useContext } from 'react';
import type { PageHost, PageState } from '../../zendesk/page/page-host';
import { useSelected } from '../shared/use-selected';

export const PageContext = createContext<PageHost | null>(null);

/** What never changes of the page. */
export function usePageHost(): PageHost {
  const host = useContext(PageContext);
  if (!host) throw new Error('The page needs a PageContext around it');
  return host;
}

/** What is known of the page itself, whichever tab is shown. */
export function usePage<T>(select: (state: PageState) => T): T {
  return useSelected(usePageHost(), select);
}
