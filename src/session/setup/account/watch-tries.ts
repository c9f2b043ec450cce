import * as v from 'valibot';
import { watchTicket } from '../../../zendesk/setup/account/watch-ticket';
import type { SidebarHost } from '../../../zendesk/sidebar-host';
import type { TabShare } from '../../tabs/tab-share';
import { askedTryShape, type Seen } from './try-news';
import { SEEN_TOPIC } from './try-topics';

/** Answers the set-up page of this browser from a ticket's sidebar. */
export interface TryWatch {
  /** Begins or ends a try, as the page asks; what it does not understand ends it. */
  readonly hear: (asked: unknown) => void;
}

export function watchTries(host: SidebarHost, share: TabShare, signal: AbortSignal): TryWatch {
  let ending = new AbortController();
  signal.addEventListener('abort', () => ending.abort());
  return {
    hear(asked) {
      ending.abort();
      ending = new AbortController();
      const read = v.safeParse(askedTryShape, asked);
      const { ticketId } = host.getState().ticket;
      if (!read.success || read.output?.ticketId !== ticketId || signal.aborted) return;
      const { tryId } = read.output;
      const tell = (record: Seen['record']) => share.announce(SEEN_TOPIC, { ticketId, record });
      void host.extend((client) => watchTicket(client, tryId, tell, ending.signal));
    },
  };
}
