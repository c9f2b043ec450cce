import type { Agent } from '../core/conversation/ticket-snapshot';
import type { LateReplyRule } from '../core/guard/guard-settings';
import type { Hold } from '../core/guard/hold';
import type { Settings } from '../core/settings';
import type { SidebarHost } from '../zendesk/sidebar-host';
import type { SessionState } from './session-state';
import type { Store } from './store';

/** What each part of a session gets: it reads the one state and writes its share. */
export interface SessionPart {
  readonly host: SidebarHost;
  readonly agent: Agent;
  readonly settings: Settings;
  readonly store: Store<SessionState>;
  readonly signal: AbortSignal;
}

/** What a session gives Zendesk to say, in the agent's language; `name`: the customer's, or ''. */
export interface SessionTexts {
  /** For a held attempt: what happened, why, and what to do. */
  readonly refusal: (hold: Hold, rule: LateReplyRule, name: string) => string;
  /** Over Zendesk's page, for a draft that would not, or may not, arrive. */
  readonly lateDraft: (isSure: boolean, name: string) => string;
  /** In the note that keeps a reply, or tells its end. */
  readonly parkedNote: (kind: 'parked' | 'released' | 'discarded', name: string) => string;
}
