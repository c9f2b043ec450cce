import { createContext, useContext } from 'react';
import type { ConversationPartner, KnownTemplates, TicketView } from '../../core/derive';
import type { Agent, TicketSnapshot } from '../../core/ticket-snapshot';
import type { SidebarHost } from '../../zendesk/sidebar-host';
import type { MacroList } from '../data/macro-list';
import type { MacroRecognition } from './draft/use-recognised-macro';
import type { KeptDrafts } from './use-kept-drafts';

/** What every part of the sidebar may read: values, and the host for the agent's own actions. */
export interface TicketContextValue {
  readonly host: SidebarHost;
  readonly agent: Agent;
  readonly ticket: TicketSnapshot;
  readonly view: TicketView;
  /** The same as `view`, but of this very moment: for decisions. */
  readonly viewNow: () => TicketView;
  /** Whom a reply reaches: who wrote last, else the requester. */
  readonly partner: ConversationPartner;
  /** The partner's name, or "the customer". */
  readonly customer: string;
  readonly macroList: MacroList;
  /** Loads the macros if nothing has needed them so far. */
  readonly wantMacros: () => void;
  readonly templates: KnownTemplates;
  readonly keepDraft: KeptDrafts['keep'];
  readonly expectMacro: MacroRecognition['expect'];
}

export const TicketContext = createContext<TicketContextValue | null>(null);

export function useTicketContext(): TicketContextValue {
  const value = useContext(TicketContext);
  if (!value) throw new Error('useTicketContext needs a TicketContext around it');
  return value;
}
