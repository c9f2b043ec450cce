import type { RequestFailure, StatusFailure } from '../../core/request-failure';
import type { Template } from '../../core/template/template';
import type { EpochMs } from '../../core/time';

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
  /** Another tab does not know yet whether its own message to this customer went out. */
  | { readonly kind: 'unclear-elsewhere' }
  /** A template was submitted to this customer after the agent had chosen to send this one. */
  | { readonly kind: 'submitted-meanwhile' }
  /** Which Sunshine conversation it would go to is not known; `failure`: a request for it failed. */
  | { readonly kind: 'no-conversation'; readonly failure: RequestFailure | null };

/** How far the sending of one template has come. Never goes on by itself from a state that asks the agent. */
export type SendState =
  | { readonly kind: 'idle' }
  /** The agent is asked once more. */
  | { readonly kind: 'confirming'; readonly submission: Submission }
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
  | { readonly kind: 'checking'; readonly submission: Submission }
  /** It is not in the conversation: it may be sent again, and the agent is asked anew. */
  | { readonly kind: 'not-found'; readonly submission: Submission };

/** What another tab of this customer does. */
export interface OtherTabSending {
  readonly kind: 'sending' | 'unclear' | 'submitted';
  readonly ticketId: string;
  readonly templateName: string;
  readonly at: EpochMs;
}

/** Sends one template at a time, and none twice. */
export interface SendTemplate {
  readonly state: SendState;
  /** The newest that another tab has told; null: nothing. */
  readonly inOtherTab: OtherTabSending | null;
  /**
   * Asks the agent whether it shall be sent. Does nothing while one is on its way, or while it is not
   * known whether the last one went out.
   */
  readonly start: (submission: Submission) => void;
  /**
   * The agent's yes: sends. Does nothing but while confirming, so a double click sends once.
   * @param consentReason why a marketing template goes out without consent; null where none is needed.
   */
  readonly confirm: (consentReason: string | null) => void;
  /** While it is unclear: reads the conversation's newest page. */
  readonly check: () => void;
  /**
   * Back to idle: the agent's no, or done with reading what came of it. While it is unclear this is the
   * agent's own word that they have looked.
   */
  readonly dismiss: () => void;
}

export const NOT_SENDING: SendTemplate = {
  state: { kind: 'idle' },
  inOtherTab: null,
  start: () => {},
  confirm: () => {},
  check: () => {},
  dismiss: () => {},
};
