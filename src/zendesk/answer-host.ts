import { epochMs } from '../core/time';
import { type ChangedFields, watchChangedFields } from './edits/changed-fields';
import { LOCAL_CLOCKS } from './local-clock';
import type { Requests } from './request/ask';
import { createServerClock, type ServerClock } from './request/server-clock';
import { resize } from './resize';
import type { ZafClient } from './sdk/zaf-client';
import type { TicketStore } from './ticket/ticket-store';

/** What the first answer asks of Zendesk, and what has to be heard from the page's start on. */
export interface AnswerHost extends TicketStore {
  /** Set by every answer to a request, of whichever source. */
  readonly serverClock: ServerClock;
  readonly resize: (heightPx: number) => Promise<void>;
  /**
   * Makes a part of the host that the first answer does without: `create` is a function of
   * `src/zendesk/` that comes with the later part that needs it.
   */
  readonly extend: <T>(
    create: (
      client: ZafClient,
      requests: Requests,
      store: TicketStore,
      changed: ChangedFields,
    ) => T,
  ) => T;
}

/** @param signal ends what it listens for; a test may leave it to the end of its page. */
export function createAnswerHost(
  client: ZafClient,
  store: TicketStore,
  signal?: AbortSignal,
): AnswerHost {
  const serverClock = createServerClock(LOCAL_CLOCKS);
  // The newest message's stamp tells a slow clock before anybody is asked.
  const noteStamps = () => {
    const messages = store.getState().ticket.messages ?? [];
    const latest = messages.reduce((before, { at }) => Math.max(before, at ?? 0), 0);
    if (latest > 0) serverClock.noteStamp(epochMs(latest));
  };
  noteStamps();
  store.subscribe(noteStamps);
  const requests: Requests = {
    request: (options) => client.request(options),
    clock: serverClock,
  };
  // A field that is changed before the sidebar is there would be known to nobody.
  const changed = watchChangedFields(client, signal);
  return {
    ...store,
    serverClock,
    resize: (heightPx) => resize(client, heightPx),
    extend: (create) => create(client, requests, store, changed),
  };
}
