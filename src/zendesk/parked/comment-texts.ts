import * as v from 'valibot';
import { lenient } from '../../core/lenient';
import type { RequestFailure } from '../../core/request-failure';
import { fail, ok, type Result } from '../../core/result';
import { ask, type Requests } from '../request/ask';
import { noteText } from './note-markup';

const text = lenient(v.string());

const commentShape = v.looseObject({
  // A comment that is not private is none of ours: the customer may have it.
  public: v.literal(false),
  html_body: text,
  body: text,
});

const pageShape = v.looseObject({ comments: v.array(v.unknown()) });

/** An update's answer; that `audit.events` holds the comment is (S). */
const updateShape = v.looseObject({
  audit: v.looseObject({ events: v.array(v.unknown()) }),
});

function textsOf(comments: readonly unknown[]): readonly string[] {
  return comments
    .map((comment) => v.safeParse(commentShape, comment))
    .flatMap((shape) => (shape.success ? [shape.output] : []))
    .map(({ html_body, body }) => noteText(html_body ?? body ?? '', html_body === null));
}

/** The private comments in an update's answer; none if it has none. */
export function textsOfUpdate(body: unknown): readonly string[] {
  const shape = v.safeParse(updateShape, body);
  return shape.success ? textsOf(shape.output.audit.events) : [];
}

/** As many as may have come while an answer was lost. */
const NEWEST = 'sort=-created_at&page[size]=30';

/** A ticket's newest private comments, as Zendesk saved them. */
export async function fetchCommentTexts(
  client: Requests,
  ticketId: string,
): Promise<Result<readonly string[], RequestFailure>> {
  const url = `/api/v2/tickets/${encodeURIComponent(ticketId)}/comments.json?${NEWEST}`;
  const answer = await ask(client, { url });
  if (!answer.ok) return answer;
  const page = v.safeParse(pageShape, answer.value.body);
  if (!page.success) return fail({ kind: 'wrong-shape', detail: 'no list of comments' });
  return ok(textsOf(page.output.comments));
}
