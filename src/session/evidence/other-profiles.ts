import { messagesOfOthers } from '../../core/window/business-number';
import type { ToOtherNumber } from '../../core/window/evidence';
import { IN_A_THREAD, newerToOther, newestToOther } from '../../core/window/other-number';
import type { EvidenceRequests } from './evidence-requests';

export interface ProfilesQuestion {
  readonly ask: EvidenceRequests;
  readonly profiles: readonly string[];
  readonly channel: string;
  /** Of the thread already read. */
  readonly conversationId: string | null;
  /** Of the ticket's number. */
  readonly integrationId: string;
}

/**
 * The customer's newest message to another number, by their other Sunshine users, as each number
 * may have one (?). Their messages to this number are another profile's and open nothing here. One
 * request a profile, from the closed window's budget.
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
