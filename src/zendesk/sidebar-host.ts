import type { Composer } from '../core/conversation/ticket-snapshot';
import type { Macro } from '../core/macro/macro';
import type { RequestFailure } from '../core/request-failure';
import type { Result } from '../core/result';
import { insertText, putBack } from './composer/composer';
import type { ExpectedComposer, ReplaceFailure } from './composer/replace-draft';
import { createEvidenceSources, type EvidenceSources } from './evidence/evidence-sources';
import { createTemplateSources, type TemplateSources } from './facts/template-sources';
import { goToTicket } from './go-to-ticket';
import { LOCAL_CLOCKS } from './local-clock';
import { applyMacro } from './macros/apply-macro';
import type { MacroPreviews } from './macros/macro-previews';
import type { Requests } from './request/requests';
import { createServerClock, type ServerClock } from './request/server-clock';
import { resize } from './resize';
import type { CallFailure } from './sdk/call-failure';
import type { ZafClient } from './sdk/zaf-client';
import type { TicketStore } from './ticket/ticket-store';
import type { WaysBack } from './ways-back';

/** All that the sidebar's screens can ask of Zendesk. They never see the SDK itself. */
export interface SidebarHost extends TicketStore {
  readonly insert: (
    text: string,
    expected: ExpectedComposer,
  ) => Promise<Result<Composer, ReplaceFailure>>;
  /** Puts an earlier draft of this ticket back; succeeds with what it took the place of. */
  readonly putBack: (draft: Composer) => Promise<Result<Composer, ReplaceFailure>>;
  readonly applyMacro: (macroId: string) => Promise<Result<unknown, CallFailure>>;
  readonly fetchMacros: () => Promise<Result<readonly Macro[], RequestFailure>>;
  /** Rejects where its chunk does not load. */
  readonly macroPreviews: () => Promise<MacroPreviews>;
  /** Opens another ticket; the app's page in this one stays. */
  readonly goToTicket: (ticketId: string) => Promise<Result<unknown, CallFailure>>;
  /** Set by every answer to a request, of whichever source. */
  readonly serverClock: ServerClock;
  /** Evidence of messages beyond the ticket's own conversation. */
  readonly sources: EvidenceSources;
  /** What templates are filled from and sent by. */
  readonly templates: TemplateSources;
  /** Notes for parked replies, and who is on file. Rejects where its code does not come. */
  readonly waysBack: () => Promise<WaysBack>;
  readonly resize: (heightPx: number) => Promise<void>;
  /**
   * Makes a part of the host that the first screen does without: `create` is a function of
   * `src/zendesk/` that comes with the later part that needs it.
   */
  readonly extend: <T>(
    create: (client: ZafClient, requests: Requests, store: TicketStore) => T,
  ) => T;
}

export function createSidebarHost(client: ZafClient, store: TicketStore): SidebarHost {
  const serverClock = createServerClock(LOCAL_CLOCKS);
  const requests: Requests = {
    request: (options) => client.request(options),
    clock: serverClock,
  };
  return {
    ...store,
    insert: (text, expected) => insertText(client, text, expected),
    putBack: (draft) => putBack(client, draft, store.getState().ticket.ticketId),
    applyMacro: (macroId) => applyMacro(client, macroId),
    // In the chunk that asks for it, so that the first screen does not carry it.
    fetchMacros: async () => {
      const { fetchMacros } = await import(
        /* webpackChunkName: "catalogue" */ './macros/fetch-macros'
      );
      return fetchMacros(requests);
    },
    macroPreviews: async () => {
      const { createMacroPreviews } = await import(
        /* webpackChunkName: "preview" */ './macros/macro-previews'
      );
      return createMacroPreviews(client, requests, () => store.getState().ticket.ticketId);
    },
    goToTicket: (ticketId) => goToTicket(client, ticketId),
    serverClock,
    sources: createEvidenceSources(client, requests),
    templates: createTemplateSources(client, requests),
    waysBack: () =>
      import(/* webpackChunkName: "parked" */ './ways-back').then((it) =>
        it.createWaysBack(client, requests),
      ),
    resize: (heightPx) => resize(client, heightPx),
    extend: (create) => create(client, requests, store),
  };
}
