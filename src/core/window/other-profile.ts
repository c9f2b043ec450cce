import type { GatheredEvidence } from './evidence';
import type { ReplyWindow } from './reply-window';

/**
 * May the customer of a closed window, or one that never began, have written under another profile?
 * Zendesk keeps one for each Sunshine user, such as a phone number and WhatsApp's id of the same
 * person.
 */
export const mayHaveAnotherProfile = (
  window: ReplyWindow,
  { profiles, toOther }: Pick<GatheredEvidence, 'profiles' | 'toOther'>,
): boolean =>
  profiles > 1 &&
  // A message to another number explains more.
  toOther === null &&
  (window.state === 'closed'
    ? window.endedBy === 'time'
    : window.state === 'unknown' && window.reason === 'never-wrote');
