import { userIn } from '../world/lookup';
import type { SimUser } from '../world/people-types';
import { type Thread, threadsOf } from '../world/threads';
import type { WorldState } from '../world/world-state';
import { Refused } from './sunshine-error';

export function conversationNamed(state: WorldState, id: string): Thread {
  const thread = threadsOf(state).find(({ conversationId }) => conversationId === id);
  if (!thread) throw new Refused(404, 'Conversation not found', 'conversation_not_found');
  return thread;
}

/** The one conversation of a Sunshine user. No customer here has an external id. */
export function userNamed(state: WorldState, id: string): { thread: Thread; customer: SimUser } {
  const thread = threadsOf(state).find(({ userId }) => userId === id);
  if (!thread) throw new Refused(404, 'User not found', 'user_not_found');
  return { thread, customer: userIn(state, thread.customerId) };
}
