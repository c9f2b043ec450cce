import { epochMs } from '../core/time';
import { type ChangedFields, watchChangedFields } from './edits/changed-fields';
import { LOCAL_CLOCKS } from './local-clock';
import type { Requests } from './request/ask';
import { createServerClock, type ServerClock } from './request/server-clock';
import { resize } from './resize';
import type { ZafClient } from './sdk/zaf-client';
import type { TicketStore } from './ticket/ticket-store';

/** What the first answer asks of Zendesk, and what must be heard from the start. */
export interface AnswerHost extends TicketStore {
  /** Set by every answer to a request, of any source. */
  readonly serverClock: ServerClock;
  readonly resize: (heightPx: number) => Promise<void>;
  /** Adds a part that the first answer does without, by `create` from a later chunk. */
  readonly extend: <T>(
    create: (
      client: ZafClient,
      requests: Requests,
      store: TicketStore,
      changed: ChangedFields,
    ) => T,
  ) => T;
}

/** @param signal ends its listeners; tests may leave it out. */
export function createAnswerHost(
  client: ZafClient,
  store: TicketStore,
  signal?: AbortSignal,
): AnswerHost {
  const serverClock = createServerClock(LOCAL_CLOCKS);
  // The newest message's stamp shows a slow clock before any request.
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
  // A field changed before the sidebar is there must not be missed.
  const changed = watchChangedFields(client, signal);
  return {
    ...store,
    serverClock,
    resize: (heightPx) => resize(client, heightPx),
    extend: (create) => create(client, requests, store, changed),
  };
}
