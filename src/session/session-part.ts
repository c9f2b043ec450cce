import type { Agent } from '../core/conversation/ticket-snapshot';
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
