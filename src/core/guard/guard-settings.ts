import type { NudgeTexts } from './nudge-texts';

/**
 * What happens to a reply that would not arrive, when Zendesk asks before saving: `warn` holds it
 * until the agent decides, `reason` until they say why, `block` for good.
 */
export type LateReplyRule = 'warn' | 'reason' | 'block';

/** What happened on a ticket, for reports. */
export type OutcomeKind = 'lapsed' | 'held-back' | 'sent-anyway' | 'woken';

/** The admin's tag for each; null: none. */
export type OutcomeTags = Readonly<Record<OutcomeKind, string | null>>;

/** Settings that the first screen does not need. */
export interface GuardSettings {
  readonly lateReply: LateReplyRule;
  readonly nudges: NudgeTexts;
  readonly tags: OutcomeTags;
}

export const NO_TAGS: OutcomeTags = {
  lapsed: null,
  'held-back': null,
  'sent-anyway': null,
  woken: null,
};

/** The admin's prefix makes all of them: `<prefix>_lapsed`, … */
export function tagsOf(prefix: string): OutcomeTags {
  const start = prefix.toLowerCase();
  return {
    lapsed: `${start}_lapsed`,
    'held-back': `${start}_held_back`,
    'sent-anyway': `${start}_sent_anyway`,
    woken: `${start}_woken`,
  };
}

export const DEFAULT_GUARD_SETTINGS: GuardSettings = {
  lateReply: 'warn',
  nudges: new Map(),
  tags: NO_TAGS,
};
