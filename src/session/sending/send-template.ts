import type {
  EarlierSending,
  SendingElsewhere,
  SendState,
  Submission,
} from '../../core/sending/submission';
import type { Template } from '../../core/template/template';

/** Sends one template at a time, and none twice unasked. The same object until something in it changes. */
export interface SendTemplate {
  readonly state: SendState;
  /** The newest that another tab is at, or this one was before it was loaded again; null: nothing. */
  readonly elsewhere: SendingElsewhere | null;
  /**
   * When this very template last went to this customer, as this browser or the ticket knows; null: not
   * within a day. Whoever sends or inserts it again is asked first.
   */
  readonly earlier: (template: Template) => EarlierSending | null;
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
  /** While it is unclear, here or elsewhere: reads the conversation's newest page. */
  readonly check: () => void;
  /**
   * Back to idle: the agent's no, or done with reading what came of it. While it is unclear, here or
   * elsewhere, this is the agent's own word that they have looked.
   */
  readonly dismiss: () => void;
}

export const NOT_SENDING: SendTemplate = {
  state: { kind: 'idle' },
  elsewhere: null,
  earlier: () => null,
  start: () => {},
  confirm: () => {},
  check: () => {},
  dismiss: () => {},
};
