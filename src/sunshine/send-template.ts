import * as v from 'valibot';
import { isClearNo, type RequestFailure } from '../core/request-failure';
import type { SubmissionAnswer } from '../core/sending/sending';
import type { TemplateMessage } from '../core/template/template-message';
import type { SunshinePost } from './sunshine-requests';

export interface TemplateSubmission {
  readonly appId: string;
  readonly conversationId: string;
  /** Sunshine's id of the number to send from; null: where the customer last wrote. */
  readonly integrationId: string | null;
  readonly message: TemplateMessage;
  readonly agent: { readonly id: string | null; readonly name: string };
  readonly ticketId: string;
  /** Ours, new for each submission: `findSubmission` looks for it. */
  readonly submissionId: string;
  /** Why marketing goes out without recorded consent, in the agent's words; null: not needed. */
  readonly consentReason?: string | null;
}

/**
 * Submits a template message to a conversation, once, by v2 (`schema: whatsapp`, a `template` in
 * WhatsApp's form). The agent is author and in the metadata, flat text as Sunshine takes no other;
 * which name the ticket shows is up to Zendesk (?).
 */
export async function sendTemplate(
  post: SunshinePost,
  submission: TemplateSubmission,
): Promise<SubmissionAnswer> {
  const { appId, conversationId } = submission;
  const path = `/v2/apps/${appId}/conversations/${encodeURIComponent(conversationId)}/messages`;
  const answer = await post(path, bodyOf(submission));
  if (!answer.ok) return outcomeOf(answer.error);
  const posted = v.safeParse(postedShape, answer.value.body);
  return posted.success
    ? { kind: 'submitted' }
    : { kind: 'unclear', failure: { kind: 'wrong-shape', detail: 'no message in the answer' } };
}

function bodyOf({
  integrationId,
  message,
  agent,
  ticketId,
  submissionId,
  consentReason,
}: TemplateSubmission) {
  const name = agent.name.trim();
  return {
    author: { type: 'business', ...(name !== '' && { displayName: name }) },
    schema: 'whatsapp',
    content: { type: 'template', template: message },
    ...(integrationId !== null && { destination: { integrationId } }),
    metadata: {
      ...(name !== '' && { agent: name }),
      ...(agent.id !== null && { agent_id: agent.id }),
      ticket: ticketId,
      submission: submissionId,
      ...(consentReason && {
        // By characters, to cut no emoji in two.
        consent_reason: Array.from(consentReason).slice(0, LONGEST_REASON_SENT).join(''),
      }),
    },
  };
}

/** Sunshine takes 4 KB of metadata, a character at most four bytes. The form takes less. */
const LONGEST_REASON_SENT = 500;

function outcomeOf(failure: RequestFailure): SubmissionAnswer {
  if (!isClearNo(failure)) return { kind: 'unclear', failure };
  const { code = null, title = null } = failure;
  return { kind: 'refused', failure, code, title };
}

/** v2's `MessagePostResponse`: one request may make several messages. */
const postedShape = v.looseObject({
  messages: v.pipe(v.array(v.unknown()), v.minLength(1)),
});
