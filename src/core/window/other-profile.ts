import type { GatheredEvidence } from './evidence';
import type { ReplyWindow } from './reply-window';

/**
 * Whether a window counts as over, or as never begun, although the customer may have written under another
 * of their profiles: Zendesk keeps one for each of Sunshine's users, such as for a phone number and for
 * WhatsApp's own id of the same person.
 */
export const mayHaveAnotherProfile = (
  window: ReplyWindow,
  { profiles, toOther }: Pick<GatheredEvidence, 'profiles' | 'toOther'>,
): boolean =>
  profiles > 1 &&
  // What they wrote to another number says more.
  toOther === null &&
  (window.state === 'closed'
    ? window.endedBy === 'time'
    : window.state === 'unknown' && window.reason === 'never-wrote');
