import * as v from 'valibot';
import { inAnsweredChannels } from '../core/conversation/answered-channel';
import type { ConversationMessage } from '../core/conversation/message';
import type { RequestFailure } from '../core/request-failure';
import { fail, ok, type Result } from '../core/result';
import type { EpochMs } from '../core/time';
import { readMessage } from './read-message';
import { messageListShape } from './shapes';
import type { SunshineGet } from './sunshine-requests';

interface ConversationPageRequest {
  readonly appId: string;
  readonly conversationId: string;
  /** `olderCursor` of the page after; left out: the newest page. */
  readonly before?: string | null;
}

/** A page of 100 messages of a conversation, by v2. */
export async function listMessages(
  get: SunshineGet,
  { appId, conversationId, before = null }: ConversationPageRequest,
): Promise<Result<ThreadPage, RequestFailure>> {
  const path = `/v2/apps/${appId}/conversations/${encodeURIComponent(conversationId)}/messages`;
  const cursor = before === null ? '' : `?page[before]=${encodeURIComponent(before)}`;
  const answer = await get(path + cursor);
  if (!answer.ok) return answer;
  const page = v.safeParse(messageListShape, answer.value.body);
  if (!page.success) return fail({ kind: 'wrong-shape', detail: 'no list of messages' });
  const { messages, meta } = page.output;
  // Without `hasMore` the cursor decides: at worst an empty page is requested.
  const olderCursor = meta?.hasMore === false ? null : (meta?.beforeCursor ?? null);
  return ok({
    messages: inAnsweredChannels(messages.map(readMessage).filter((message) => message !== null)),
    olderCursor,
    knownUntil: before === null ? answer.value.dateMs : null,
    conversationId,
  });
}

export interface ThreadPage {
  readonly messages: readonly ConversationMessage[];
  /** Cursor of the page before this one; null: none. */
  readonly olderCursor: string | null;
  /** Every message that had arrived by then is known; null: the answer had no `Date`. */
  readonly knownUntil: EpochMs | null;
  /** The page's conversation; null if not named. */
  readonly conversationId: string | null;
}
