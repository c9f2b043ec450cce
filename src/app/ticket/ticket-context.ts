import { createContext, type MutableRefObject, useContext } from 'react';
import type { Agent, TicketSnapshot } from '../../core/conversation/ticket-snapshot';
import type { ConversationPartner, TicketView } from '../../core/derive';
import type { Settings } from '../../core/settings';
import type { EpochMs } from '../../core/time';
import type { TemplateData } from '../../session/templates/template-data';
import type { CheckedSettings } from '../../zendesk/settings/read-settings';
import type { SidebarHost } from '../../zendesk/sidebar-host';
import type { ExpectMacro } from './expect-macro';
import type { EvidenceState } from './use-evidence';
import type { KeptDrafts } from './use-kept-drafts';

/**
 * What every part of the sidebar may read: values, and the host for the agent's own actions. The agent's
 * favourites and recents are not among them, so that the first screen need not carry them: parts that
 * come later ask `data/use-preferences.ts`.
 */
export interface TicketContextValue extends Omit<TemplateData, 'problems'> {
  readonly host: SidebarHost;
  readonly agent: Agent;
  readonly ticket: TicketSnapshot;
  readonly view: TicketView;
  /** The instant that `view` is of: for words about times. */
  readonly now: EpochMs;
  /** The same as `view`, but of this very moment, or of a ticket read anew: for decisions. */
  readonly viewNow: (fresh?: TicketSnapshot) => TicketView;
  /** Whom a reply reaches: who wrote last, else the requester. */
  readonly partner: ConversationPartner;
  /** The partner's name, or "the customer". */
  readonly customer: string;
  readonly evidence: EvidenceState;
  /** Loads macros and templates if nothing has needed them so far. */
  readonly wantMacros: () => void;
  /** The admin's, as they came: what the first screen does without is read when it is needed. */
  readonly rawSettings: CheckedSettings['raw'];
  /** Whoever reads a part of `rawSettings` later tells what is wrong with it: all stand in one place. */
  readonly reportProblems: (problems: CheckedSettings['problems']) => void;
  readonly keepDraft: KeptDrafts['keep'];
  readonly settings: Settings;
  /** Whoever watches the composer for macros; null as long as nobody does. */
  readonly macroWatch: MutableRefObject<ExpectMacro | null>;
}

export const TicketContext = createContext<TicketContextValue | null>(null);

export function useTicketContext(): TicketContextValue {
  const value = useContext(TicketContext);
  if (!value) throw new Error('useTicketContext needs a TicketContext around it');
  return value;
}
