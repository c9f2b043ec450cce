import * as v from 'valibot';
import { type FieldsLeft, fieldChanges, type MacroPreview } from '../../core/macro/field-changes';
import type { Macro } from '../../core/macro/macro';
import type { RequestFailure } from '../../core/request-failure';
import { fail, ok, type Result } from '../../core/result';
import { ticketAddress } from '../edits/saved-ticket';
import { getJson, type Requests } from '../request/ask';
import type { ZafClient } from '../sdk/zaf-client';
import { plainText } from '../ticket/plain-text';
import { previewAnswerShape, ticketAnswerShape } from './preview-shapes';
import { restTicketFields } from './rest-ticket-fields';
import { readScopedTexts, scopedText } from './scoped-text';
import { shownFields } from './shown-fields';

interface PreviewPlace {
  readonly ticketId: string;
  readonly channel: string;
}

type Comment = NonNullable<v.InferOutput<typeof previewAnswerShape>['result']['ticket']['comment']>;

/** The channel's text, else the one for all, else the body; null: none has words. */
function textOf({ scoped_body, body, html_body }: Comment, channel: string): string | null {
  const scoped = scopedText(readScopedTexts(scoped_body), channel);
  const text = [scoped, body, html_body]
    .map((candidate) => plainText(candidate ?? ''))
    .find((candidate) => candidate !== '');
  return text ?? null;
}

/**
 * What a macro would do to a ticket, by Zendesk's preview, which fills placeholders and changes
 * nothing. One request; compared with the fields that the agent sees now.
 */
export async function previewMacro(
  client: ZafClient,
  requests: Requests,
  macro: Macro,
  { ticketId, channel }: PreviewPlace,
): Promise<Result<MacroPreview, RequestFailure>> {
  const url = `/api/v2/tickets/${encodeURIComponent(ticketId)}/macros/${encodeURIComponent(macro.id)}/apply.json`;
  const [answer, shown] = await Promise.all([getJson(requests, url), shownFields(client, macro)]);
  if (!answer.ok) return answer;
  const preview = v.safeParse(previewAnswerShape, answer.value);
  if (!preview.success) return fail({ kind: 'wrong-shape', detail: 'no preview of a macro' });
  const { ticket } = preview.output.result;
  const isPublic = ticket.comment?.public;
  return ok({
    text: ticket.comment ? textOf(ticket.comment, channel) : null,
    isPublic:
      isPublic === undefined || isPublic === null
        ? !macro.isInternal
        : String(isPublic) !== 'false',
    changes: fieldChanges(macro.actions, shown.fields, restTicketFields(ticket)),
    names: shown.names,
  });
}

/** What an applied macro left changed: the page against the saved ticket. One request. */
export async function fieldsLeftBy(
  client: ZafClient,
  requests: Requests,
  macro: Macro,
  { ticketId }: Pick<PreviewPlace, 'ticketId'>,
): Promise<Result<FieldsLeft, RequestFailure>> {
  const [answer, shown] = await Promise.all([
    getJson(requests, ticketAddress(ticketId)),
    shownFields(client, macro),
  ]);
  if (!answer.ok) return answer;
  const saved = v.safeParse(ticketAnswerShape, answer.value);
  if (!saved.success) return fail({ kind: 'wrong-shape', detail: 'no ticket' });
  return ok({
    changes: fieldChanges(macro.actions, restTicketFields(saved.output.ticket), shown.fields),
    names: shown.names,
  });
}
