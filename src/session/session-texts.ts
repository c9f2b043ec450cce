import type { LateReplyRule } from '../core/guard/guard-settings';
import type { Hold } from '../core/guard/hold';

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
