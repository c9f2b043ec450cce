import type { DraftVerdict } from '../draft/draft-verdict';
import type { LateReplyRule } from './guard-settings';

/**
 * Why a reply is held back before it is saved. `isSure` is false where it may still arrive: a window
 * of which nothing is known, or a template of a name that is not known here; and where it would arrive
 * a second time (`repeated`).
 */
export interface Hold {
  readonly cause: 'free-text' | 'template' | 'repeated';
  readonly isSure: boolean;
  /** Whether an approved template would be a way out. */
  readonly canBeTemplate: boolean;
}

/**
 * The hold that a draft's verdict calls for; null: let it go. A template that could not be checked,
 * because a source of templates is missing, is let go: nothing speaks against it.
 */
export function holdOf(draft: DraftVerdict): Hold | null {
  switch (draft.verdict) {
    case 'not-applicable':
    case 'deliverable':
      return null;
    case 'template-ok':
      return draft.doubt === 'just-sent'
        ? { cause: 'repeated', isSure: false, canBeTemplate: false }
        : null;
    // Zendesk answers for its own sessions, and says so itself.
    case 'session-ended':
      return null;
    case 'window-closed':
      return {
        cause: 'free-text',
        isSure: draft.unknown === null && draft.afterClose !== 'not-known',
        canBeTemplate: draft.afterClose === 'template',
      };
    case 'template-unknown':
      // Meta may have approved one that nobody entered here.
      return draft.listComplete ? { cause: 'template', isSure: false, canBeTemplate: true } : null;
    default:
      return { cause: 'template', isSure: true, canBeTemplate: true };
  }
}

/**
 * May the agent decide to send it all the same? Also where the admin forbids it, what may still
 * arrive is let go with a reason: a question that Zendesk did not answer must not close a channel.
 */
export const allowsAnyway = (rule: LateReplyRule, { isSure }: Hold): boolean =>
  rule !== 'block' || !isSure;

/** Why somebody sends what arrives twice is nobody's statistics. */
export const needsReason = (rule: LateReplyRule, { cause }: Hold): boolean =>
  rule !== 'warn' && cause !== 'repeated';
