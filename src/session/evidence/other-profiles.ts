import { messagesOfOthers } from '../../core/window/business-number';
import type { ToOtherNumber } from '../../core/window/evidence';
import { IN_A_THREAD, newerToOther, newestToOther } from '../../core/window/other-number';
import type { EvidenceRequests } from './evidence-requests';

export interface ProfilesQuestion {
  readonly ask: EvidenceRequests;
  /** The requester's Sunshine user ids. */
  readonly profiles: readonly string[];
  readonly channel: string;
  /** Of the thread that was read already. */
  readonly conversationId: string | null;
  /** Of the number that this ticket answers from. */
  readonly integrationId: string;
}

/**
 * The customer's newest message to another number, as their other users in Sunshine show it: it may keep one
 * for each number (?). What they show of this number is another profile's, and opens nothing here.
 * Costs a request a profile, out of what a closed window may cost.
 */
export async function readOtherProfiles(question: ProfilesQuestion): Promise<ToOtherNumber | null> {
  const { ask, profiles, channel, conversationId, integrationId } = question;
  let newest: ToOtherNumber | null = null;
  for (const userId of profiles) {
    if (!ask.allows('closed')) break;
    const page = await ask.userThread(userId, 'closed');
    if (!page.ok || page.value.conversationId === conversationId) continue;
    const others = messagesOfOthers(page.value.messages, integrationId);
    newest = newerToOther(newest, newestToOther(others, channel, IN_A_THREAD));
  }
  return newest;
}
