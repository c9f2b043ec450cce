import type { Agent } from '../core/conversation/ticket-snapshot';
import type { LateReplyRule } from '../core/guard/guard-settings';
import type { Hold } from '../core/guard/hold';
import type { Settings } from '../core/settings';
import type { SidebarHost } from '../zendesk/sidebar-host';
import type { SessionState } from './session-state';
import type { Store } from './store';

/** What each part of a session is given: it reads the one state, and writes its own share of it. */
export interface SessionPart {
  readonly host: SidebarHost;
  readonly agent: Agent;
  readonly settings: Settings;
  readonly store: Store<SessionState>;
  readonly signal: AbortSignal;
}

/**
 * The sentences that a session has Zendesk say, in the agent's language. `name` is the customer's; ''
 * where it is not known.
 */
export interface SessionTexts {
  /** Of an attempt that was held back: what happened, why, and what to do. */
  readonly refusal: (hold: Hold, rule: LateReplyRule, name: string) => string;
  /** Over Zendesk's page, of a draft that would not arrive, or may not. */
  readonly lateDraft: (isSure: boolean, name: string) => string;
  /** In the note that keeps a reply, or says what became of it. */
  readonly parkedNote: (kind: 'parked' | 'released' | 'discarded', name: string) => string;
}
