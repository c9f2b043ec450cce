import * as v from 'valibot';
import { lenient } from '../core/lenient';
import type { RequestFailure } from '../core/request-failure';
import { fail, ok, type Result } from '../core/result';
import { messageListShape, text } from './shapes';
import type { SunshineGet } from './sunshine-requests';

interface SubmissionRequest {
  readonly appId: string;
  readonly conversationId: string;
  readonly submissionId: string;
}

/** Looks for an unclear submission by its id among the newest hundred messages. */
export async function findSubmission(
  get: SunshineGet,
  { appId, conversationId, submissionId }: SubmissionRequest,
): Promise<Result<'found' | 'not-found', RequestFailure>> {
  const answer = await get(
    `/v2/apps/${appId}/conversations/${encodeURIComponent(conversationId)}/messages`,
  );
  if (!answer.ok) return answer;
  const page = v.safeParse(messageListShape, answer.value.body);
  if (!page.success) return fail({ kind: 'wrong-shape', detail: 'no list of messages' });
  const isThere = page.output.messages.some((item) => {
    const message = v.safeParse(metadataShape, item);
    return message.success && message.output.metadata?.submission === submissionId;
  });
  return ok(isThere ? 'found' : 'not-found');
}

/** The sender's metadata of a message, flat. */
const metadataShape = v.looseObject({
  metadata: lenient(v.looseObject({ submission: text })),
});
