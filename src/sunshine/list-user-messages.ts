import * as v from 'valibot';
import type { RequestFailure } from '../core/request-failure';
import { fail, ok, type Result } from '../core/result';
import { inAnsweredChannels } from '../core/window/answered-channel';
import { readUserMessage } from './read-user-message';
import { userMessageListShape } from './shapes';
import type { SunshineGet } from './sunshine-get';
import type { ThreadPage } from './thread-page';

export interface UserPageRequest {
  readonly appId: string;
  /** Sunshine's, as the requester's messaging identity names it. */
  readonly userId: string;
  /** `olderCursor` of the page after; left out: the newest page. */
  readonly before?: string | null;
}

/** v1.1 pages by time; its link to older messages carries it. */
function olderCursorOf(previous: string | null): string | null {
  const query = /\?[^#]*/.exec(previous ?? '')?.[0] ?? '';
  return new URLSearchParams(query).get('before');
}

/** The newest 100 messages of a user in one request, whatever the conversation's id, by v1.1. */
export async function listUserMessages(
  get: SunshineGet,
  { appId, userId, before = null }: UserPageRequest,
): Promise<Result<ThreadPage, RequestFailure>> {
  const path = `/v1.1/apps/${appId}/appusers/${encodeURIComponent(userId)}/messages`;
  const cursor = before === null ? '' : `?before=${encodeURIComponent(before)}`;
  const answer = await get(path + cursor);
  if (!answer.ok) return answer;
  const page = v.safeParse(userMessageListShape, answer.value.body);
  if (!page.success) return fail({ kind: 'wrong-shape', detail: 'no list of messages' });
  const { messages, previous } = page.output;
  return ok({
    messages: inAnsweredChannels(
      messages.map(readUserMessage).filter((message) => message !== null),
    ),
    olderCursor: olderCursorOf(previous),
    knownUntil: before === null ? answer.value.dateMs : null,
  });
}
