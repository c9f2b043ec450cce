import * as v from 'valibot';
import { inAnsweredChannels } from '../core/conversation/answered-channel';
import type { RequestFailure } from '../core/request-failure';
import { fail, ok, type Result } from '../core/result';
import type { ThreadPage } from './list-messages';
import { readUserMessage } from './read-user-message';
import { userMessageListShape } from './shapes';
import type { SunshineGet } from './sunshine-requests';

interface UserPageRequest {
  readonly appId: string;
  /** Sunshine's, from the requester's messaging identity. */
  readonly userId: string;
}

/** The newest 100 messages of a user, in any conversation, by v1.1. */
export async function listUserMessages(
  get: SunshineGet,
  { appId, userId }: UserPageRequest,
): Promise<Result<ThreadPage, RequestFailure>> {
  const path = `/v1.1/apps/${appId}/appusers/${encodeURIComponent(userId)}/messages`;
  const answer = await get(path);
  if (!answer.ok) return answer;
  const page = v.safeParse(userMessageListShape, answer.value.body);
  if (!page.success) return fail({ kind: 'wrong-shape', detail: 'no list of messages' });
  const { messages, conversation } = page.output;
  return ok({
    messages: inAnsweredChannels(
      messages.map(readUserMessage).filter((message) => message !== null),
    ),
    // One page is what an opening may cost.
    olderCursor: null,
    knownUntil: answer.value.dateMs,
    // On WhatsApp a user has a single conversation (sunshine-conversations, section 3).
    conversationId: conversation?._id ?? null,
  });
}
