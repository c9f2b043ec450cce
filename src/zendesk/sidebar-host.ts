import type { Composer } from '../core/conversation/ticket-snapshot';
import type { Macro } from '../core/macro/macro';
import type { RequestFailure } from '../core/request-failure';
import type { Result } from '../core/result';
import type { AnswerHost } from './answer-host';
import type { ClosedWindowHost } from './closed-window-host';
import { insertText, putBack } from './composer/composer';
import { makePublic } from './composer/make-public';
import type { ExpectedComposer, ReplaceFailure } from './composer/replace-draft';
import { createEvidenceSources, type EvidenceSources } from './evidence/evidence-sources';
import { createTemplateSources, type TemplateSources } from './facts/template-sources';
import { applyMacro, closePane, goToTicket } from './host-commands';
import type { MacroPreviews } from './macros/macro-previews';
import type { CallFailure } from './sdk/settle';
import { isSidebarInSight } from './ticket/is-sidebar-in-sight';

/** All that the screens can ask of Zendesk; they never see the SDK. */
export interface SidebarHost extends AnswerHost {
  readonly insert: (
    text: string,
    expected: ExpectedComposer,
  ) => Promise<Result<Composer, ReplaceFailure>>;
  /** Restores an earlier draft of this ticket; succeeds with what it replaced. */
  readonly putBack: (draft: Composer) => Promise<Result<Composer, ReplaceFailure>>;
  /** Tells whether the composer writes a public reply now. */
  readonly makePublic: () => Promise<boolean>;
  readonly applyMacro: (macroId: string) => Promise<Result<unknown, CallFailure>>;
  readonly fetchMacros: () => Promise<Result<readonly Macro[], RequestFailure>>;
  /** Rejects if its chunk does not load. */
  readonly macroPreviews: () => Promise<MacroPreviews>;
  /** Opens another ticket; the app's page in this one stays. */
  readonly goToTicket: (ticketId: string) => Promise<Result<unknown, CallFailure>>;
  readonly close: () => Promise<unknown>;
  /** For the composer's pane: whether the app's sidebar stands beside this ticket. */
  readonly isSidebarInSight: () => Promise<boolean>;
  readonly sources: EvidenceSources;
  readonly templates: TemplateSources;
  /** Notes and contacts. Rejects if its chunk does not load. */
  readonly closedWindow: () => Promise<ClosedWindowHost>;
}

/** The screens' host, made from the answer's by later code. */
export const createSidebarHost = (host: AnswerHost): SidebarHost =>
  host.extend((client, requests, store, changed) => ({
    ...host,
    insert: (text, expected) => insertText(client, text, expected),
    putBack: (draft) => putBack(client, draft, store.getState().ticket.ticketId),
    makePublic: () => makePublic(client),
    applyMacro: (macroId) => applyMacro(client, macroId),
    // Loaded later, as the first screen does not need it.
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
    close: () => closePane(client),
    isSidebarInSight: () => isSidebarInSight(client, store.getState().ticket.ticketId),
    sources: createEvidenceSources(client, requests),
    templates: createTemplateSources(client, requests),
    closedWindow: () =>
      import(/* webpackChunkName: "parked" */ './closed-window-host').then((it) =>
        it.createClosedWindowHost(client, requests, changed),
      ),
  }));
