import type { DraftVerdict } from '../draft/draft-verdict';
import type { LateReplyRule } from './guard-settings';

/**
 * Why a reply is held back. `isSure` is false where it may arrive, or arrive twice (`repeated`).
 */
export interface Hold {
  readonly cause: 'free-text' | 'template' | 'repeated';
  readonly isSure: boolean;
  /** Would an approved template help? */
  readonly canBeTemplate: boolean;
}

/** The hold for a verdict; null: let it go, as also a template that could not be checked. */
export function holdOf(draft: DraftVerdict): Hold | null {
  switch (draft.verdict) {
    case 'not-applicable':
    case 'deliverable':
      return null;
    case 'template-ok':
      return draft.doubt === 'just-sent'
        ? { cause: 'repeated', isSure: false, canBeTemplate: false }
        : null;
    // Zendesk checks its sessions itself.
    case 'session-ended':
      return null;
    case 'window-closed':
      return {
        cause: 'free-text',
        isSure: draft.unknown === null && draft.afterClose !== 'not-known',
        canBeTemplate: draft.afterClose === 'template',
      };
    case 'template-unknown':
      // Meta may have approved one that is not listed here.
      return draft.listComplete ? { cause: 'template', isSure: false, canBeTemplate: true } : null;
    default:
      return { cause: 'template', isSure: true, canBeTemplate: true };
  }
}

/**
 * May the agent send it all the same? What may still arrive is let go with a reason even where the
 * admin forbids it: a question that Zendesk did not answer must not close a channel.
 */
export const allowsAnyway = (rule: LateReplyRule, { isSure }: Hold): boolean =>
  rule !== 'block' || !isSure;

/** A repetition needs no reason: no report asks for one. */
export const needsReason = (rule: LateReplyRule, { cause }: Hold): boolean =>
  rule !== 'warn' && cause !== 'repeated';
