import type { RequestFailure, StatusFailure } from '../request-failure';
import type { Template } from '../template/template';
import type { DurationMs, EpochMs } from '../time';

/** One filled template on its way to one customer, as the agent saw it when they chose to send. */
export interface Submission {
  readonly template: Template;
  /** In the order of the template's parameters. */
  readonly values: readonly string[];
  /** Whom it goes to, as the dialog names them. */
  readonly customer: string;
}

/** Why nothing was sent. */
export type SendRefusal =
  /** Sunshine Conversations or Meta refused it, in their own words as far as they gave any. */
  | {
      readonly kind: 'service';
      readonly failure: StatusFailure;
      readonly code: string | null;
      readonly title: string | null;
    }
  /** This is no longer as the agent saw it, so nothing left. */
  | {
      readonly kind: 'changed';
      readonly what: 'ticket' | 'requester' | 'channel' | 'template' | 'values';
    }
  /** Another tab is sending to this customer. */
  | { readonly kind: 'busy' }
  /** It is not known yet whether an earlier one to this customer went out, from another tab or before a reload. */
  | { readonly kind: 'unclear-elsewhere' }
  /** A template was submitted to this customer after the agent had chosen to send this one. */
  | { readonly kind: 'submitted-meanwhile' }
  /** Which Sunshine conversation it would go to is not known; `failure`: a request for it failed. */
  | { readonly kind: 'no-conversation'; readonly failure: RequestFailure | null };

/** The same template went to this customer before. */
export interface EarlierSending {
  readonly at: EpochMs;
  readonly agoMs: DurationMs;
  /** False: it may have gone out, its answer was lost. */
  readonly isCertain: boolean;
  /** A template went out, and nothing shows which. */
  readonly isUnnamed?: true;
}

/** How far the sending of one template has come. Never goes on by itself from a state that asks the agent. */
export type SendState =
  | { readonly kind: 'idle' }
  /** The agent is asked once more; `earlier`: about a repetition. */
  | {
      readonly kind: 'confirming';
      readonly submission: Submission;
      readonly earlier: EarlierSending | null;
    }
  | { readonly kind: 'sending'; readonly submission: Submission }
  /** Sunshine Conversations took it. Whether it arrives nobody knows. */
  | { readonly kind: 'submitted'; readonly submission: Submission; readonly at: EpochMs }
  /** Surely not sent. */
  | { readonly kind: 'refused'; readonly submission: Submission; readonly why: SendRefusal }
  /**
   * It may have gone out. `checkFailure`: the last look at the conversation failed too; null before
   * the first one.
   */
  | {
      readonly kind: 'unclear';
      readonly submission: Submission;
      readonly failure: RequestFailure;
      readonly checkFailure: RequestFailure | null;
    }
  /** The conversation is being read. */
  | { readonly kind: 'checking'; readonly submission: Submission; readonly failure: RequestFailure }
  /** It is not in the conversation: it may be sent again, and the agent is asked anew. */
  | { readonly kind: 'not-found'; readonly submission: Submission };

/** The newest that another tab, or this one before it was loaded again, did with templates for this customer. */
export interface SendingElsewhere {
  readonly kind: 'sending' | 'unclear' | 'submitted';
  readonly ticketId: string;
  readonly templateName: string;
  readonly at: EpochMs;
  /** The conversation is being read for it. */
  readonly isChecking: boolean;
  /** The last look at the conversation failed; null: none did. */
  readonly checkFailure: RequestFailure | null;
}
