import type { RequestFailure, StatusFailure } from '../request-failure';
import type { Template } from '../template/template';
import type { DurationMs, EpochMs } from '../time';

/** A filled template for one customer, as the agent saw it when choosing to send. */
export interface Submission {
  readonly template: Template;
  /** In the order of the template's parameters. */
  readonly values: readonly string[];
  /** The customer's name in the dialog. */
  readonly customer: string;
}

/** Why nothing was sent. */
export type SendRefusal =
  /** Sunshine or Meta refused it, in their words if any. */
  | {
      readonly kind: 'service';
      readonly failure: StatusFailure;
      readonly code: string | null;
      readonly title: string | null;
    }
  /** Something changed since the agent chose to send, so nothing left. */
  | {
      readonly kind: 'changed';
      readonly what: 'ticket' | 'requester' | 'channel' | 'template' | 'values';
    }
  /** An earlier one was answered with 429: what is left of the pause it asked for. */
  | { readonly kind: 'pause'; readonly leftMs: DurationMs }
  /** Another tab is sending to this customer. */
  | { readonly kind: 'busy' }
  /** An earlier one from another tab, or before a reload, is still unclear. */
  | { readonly kind: 'unclear-elsewhere' }
  /** Another template was submitted to this customer meanwhile. */
  | { readonly kind: 'submitted-meanwhile' }
  /** The Sunshine conversation is not known; `failure`: a request for it failed. */
  | { readonly kind: 'no-conversation'; readonly failure: RequestFailure | null };

/** The same template went to this customer before. */
export interface EarlierSending {
  readonly at: EpochMs;
  readonly agoMs: DurationMs;
  /** False: its answer was lost, so it may have gone out. */
  readonly isCertain: boolean;
  /** Some template went out; nothing shows which. */
  readonly isUnnamed?: true;
}

/** How far one template's sending has come. Never leaves by itself a state that asks the agent. */
export type SendState =
  | { readonly kind: 'idle' }
  /** The agent confirms; `earlier`: a repetition. */
  | {
      readonly kind: 'confirming';
      readonly submission: Submission;
      readonly earlier: EarlierSending | null;
    }
  | { readonly kind: 'sending'; readonly submission: Submission }
  /** Sunshine took it; whether it arrives is not known. */
  | { readonly kind: 'submitted'; readonly submission: Submission; readonly at: EpochMs }
  /** Certainly not sent. */
  | { readonly kind: 'refused'; readonly submission: Submission; readonly why: SendRefusal }
  /** It may have gone out. `checkFailure`: the last check failed; null before the first. */
  | {
      readonly kind: 'unclear';
      readonly submission: Submission;
      readonly failure: RequestFailure;
      readonly checkFailure: RequestFailure | null;
    }
  /** The conversation is being read. */
  | { readonly kind: 'checking'; readonly submission: Submission; readonly failure: RequestFailure }
  /** Not in the conversation: it may be sent again, if the agent confirms. */
  | { readonly kind: 'not-found'; readonly submission: Submission };

/** The newest submission to this customer from another tab, or from before a reload. */
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
