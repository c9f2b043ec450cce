import type { DeliveryEntry } from '../delivery/delivery-report';
import type { OfferedStep } from '../delivery/offered-step';
import type { DraftVerdict } from '../draft/draft-verdict';
import type { SendReason } from '../guard/guard-state';
import type { Hold } from '../guard/hold';
import type { FieldsLeft } from '../macro/field-changes';
import type { Macro } from '../macro/macro';
import type { RecognisedMacro } from '../macro/macro-in-draft';
import type { DurationMs, EpochMs } from '../time';
import type { WroteToOther } from '../window/other-number';
import type { OpenWindow } from '../window/reply-window';

/** What the agent can do about a notice, by the session's verb. */
export type NoticeAction =
  | 'use-template'
  | 'park'
  | 'send-anyway'
  | 'take-back'
  | 'put-back'
  | 'discard'
  | 'check-sending'
  | 'send-again'
  | 'say-again'
  | 'insert-nudge'
  | 'undo-fields'
  | 'go-to-ticket'
  | 'read'
  | 'show'
  | 'dismiss';

/**
 * `stop`: sending now would be a mistake. `warn`: something may be lost or undone. `tell`: the
 * rest.
 */
type Urgency = 'stop' | 'warn' | 'tell';

/** A macro that did not go out as it was, and its changes in the ticket's fields. */
export interface LeftBehind {
  readonly macro: Macro;
  /** The agent keeps its text; else it was removed again. */
  readonly isKept: boolean;
  readonly left: 'looking' | 'failed' | FieldsLeft;
  /** They were changed back: then `left` is what could not be. */
  readonly isUndone: boolean;
  readonly isBusy: boolean;
}

/** A reply that did not arrive, as far as is known, and the next step. */
export interface LostReply {
  readonly entry: DeliveryEntry;
  readonly step: OfferedStep;
}

/** A notice as values; the screens have the texts. */
export type Notice = {
  readonly urgency: Urgency;
  /** Two at most, the best first. */
  readonly actions: readonly NoticeAction[];
} & (
  | { readonly kind: 'sending-unclear' | 'sending-not-found' | 'sending-refused' }
  | { readonly kind: 'sending' | 'sending-submitted' }
  | { readonly kind: 'held'; readonly hold: Hold }
  | { readonly kind: 'let-go'; readonly reason: SendReason | null; readonly until: EpochMs }
  | { readonly kind: 'macro'; readonly recognised: RecognisedMacro; readonly isUnsure: boolean }
  | { readonly kind: 'draft' | 'draft-ready'; readonly verdict: DraftVerdict }
  | ({ readonly kind: 'lost' } & LostReply)
  | { readonly kind: 'send-soon'; readonly macro: Macro; readonly window: OpenWindow }
  | ({ readonly kind: 'left-behind' } & LeftBehind)
  | { readonly kind: 'parked-ready'; readonly count: number; readonly hasWritten: boolean }
  | { readonly kind: 'parked-waiting'; readonly count: number }
  | { readonly kind: 'wrong-clock'; readonly offByMs: DurationMs }
  | ({ readonly kind: 'other-number' } & WroteToOther)
  | { readonly kind: 'nudge' }
  /** `ticketId`: the customer's newest ticket; null: not known. */
  | { readonly kind: 'session-ended'; readonly hasDraft: boolean; readonly ticketId: string | null }
  | { readonly kind: 'kept-draft'; readonly count: number }
);

export type NoticeKind = Notice['kind'];

export type NoticeOf<K extends NoticeKind> = Extract<Notice, { readonly kind: K }>;
