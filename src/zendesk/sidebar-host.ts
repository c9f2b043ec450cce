import type { Macro } from '../core/macro/macro';
import type { Result } from '../core/result';
import type { Composer } from '../core/ticket-snapshot';
import {
  type ExpectedComposer,
  type InsertFailure,
  insertIntoComposer,
  putBack,
} from './composer/composer';
import { applyMacro } from './macros/apply-macro';
import { fetchMacros } from './macros/fetch-macros';
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
  ) => Promise<Result<Composer, InsertFailure>>;
  readonly putBack: (draft: Pick<Composer, 'text' | 'markup'>) => Promise<boolean>;
  readonly applyMacro: (macroId: string) => Promise<Result<unknown, CallFailure>>;
  readonly fetchMacros: () => Promise<Result<readonly Macro[], RequestFailure>>;
  readonly resize: (heightPx: number) => Promise<void>;
}

export const createSidebarHost = (client: ZafClient, store: TicketStore): SidebarHost => ({
  ...store,
  insert: (text, expected) => insertIntoComposer(client, text, expected),
  putBack: (draft) => putBack(client, draft),
  applyMacro: (macroId) => applyMacro(client, macroId),
  fetchMacros: () => fetchMacros(client),
  resize: (heightPx) => resize(client, heightPx),
});
