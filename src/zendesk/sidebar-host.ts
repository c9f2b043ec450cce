import type { Macro } from '../core/macro/macro';
import type { Result } from '../core/result';
import type { Composer } from '../core/ticket-snapshot';
import { insertText, putBack } from './composer/composer';
import type { ExpectedComposer, ReplaceFailure } from './composer/replace-draft';
import { applyMacro } from './macros/apply-macro';
import type { RequestFailure } from './request/request-failure';
import { resize } from './resize';
import type { CallFailure } from './sdk/call-failure';
import type { ZafClient } from './sdk/zaf-client';
import type { TicketStore } from './ticket/ticket-store';

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
  readonly resize: (heightPx: number) => Promise<void>;
}

export const createSidebarHost = (client: ZafClient, store: TicketStore): SidebarHost => ({
  ...store,
  insert: (text, expected) => insertText(client, text, expected),
  putBack: (draft) => putBack(client, draft, store.getState().ticket.ticketId),
  applyMacro: (macroId) => applyMacro(client, macroId),
  // In the chunk that asks for it, so that the first screen does not carry it.
  fetchMacros: async () => {
    const { fetchMacros } = await import(/* webpackChunkName: "macros" */ './macros/fetch-macros');
    return fetchMacros(client);
  },
  resize: (heightPx) => resize(client, heightPx),
});
