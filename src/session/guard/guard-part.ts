import type { TicketSnapshot } from '../../core/conversation/ticket-snapshot';
import type { TicketView } from '../../core/derive';
import type { GuardSettings } from '../../core/guard/guard-settings';
import type { GuardHost } from '../../zendesk/guard/guard-host';
import type { SessionPart } from '../session-part';
import type { SessionTexts } from '../session-texts';

/** What each part of the guard is given. */
export interface GuardPart extends SessionPart {
  readonly guardHost: GuardHost;
  readonly guardSettings: GuardSettings;
  readonly texts: SessionTexts;
  readonly viewNow: (fresh?: TicketSnapshot) => TicketView;
}
