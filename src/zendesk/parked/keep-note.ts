import { type ParkedMark, readParkedNote } from '../../core/parked/parked-note';
import type { RequestFailure } from '../../core/request-failure';
import { fail, ok, type Result } from '../../core/result';
import { ticketAddress } from '../edits/saved-ticket';
import { ask, type Requests } from '../request/ask';
import type { ZafClient } from '../sdk/zaf-client';
import { fetchCommentTexts, textsOfUpdate } from './comment-texts';
import { noteMarkup } from './note-markup';
import { readNotes } from './read-notes';

export interface NoteToKeep {
  readonly ticketId: string;
  readonly mark: ParkedMark;
  /** As `writeParkedNote` made it. */
  readonly note: string;
  /** It may be there already: an earlier try ended in doubt. */
  readonly mayBeThere: boolean;
}

/** Why a note is not surely in the ticket. */
export type KeepFailure =
  /** Zendesk said no: it is not there. */
  | { readonly kind: 'refused'; readonly failure: RequestFailure }
  /** No clear answer, and a look showed that it is not there. */
  | { readonly kind: 'not-there'; readonly failure: RequestFailure }
  /** No clear answer, and no look either, or one that did not show it: it may be there. */
  | { readonly kind: 'unsure' };

/** The parked words as Zendesk kept them; null: the note is not among these. */
function wordsAmong(texts: readonly string[], { kind, id }: ParkedMark): string | null {
  const entries = texts.flatMap(readParkedNote);
  return entries.find(({ mark }) => mark.kind === kind && mark.id === id)?.text ?? null;
}

/** What says clearly that nothing was done. A time-out (408), a gateway's trouble or no answer leaves it open. */
const isRefusal = (failure: RequestFailure): boolean =>
  failure.kind === 'status' &&
  failure.status >= 400 &&
  failure.status < 500 &&
  failure.status !== 408;

/**
 * Adds an internal note to a ticket by the agent's own rights and makes sure that it is there. The
 * composer is left alone. Nothing is ever written twice: where an answer was lost, the ticket is
 * looked at once, and the same mark is known again at the next try.
 * @returns the parked words as Zendesk kept them.
 */
export async function keepNote(
  client: Pick<ZafClient, 'get'>,
  requests: Requests,
  { ticketId, mark, note, mayBeThere }: NoteToKeep,
): Promise<Result<string, KeepFailure>> {
  const look = async (): Promise<Result<string | null, unknown>> => {
    const notes = await readNotes(client);
    const known = notes.ok
      ? wordsAmong(
          notes.value.map(({ text }) => text),
          mark,
        )
      : null;
    if (known !== null) return ok(known);
    const texts = await fetchCommentTexts(requests, ticketId);
    return texts.ok ? ok(wordsAmong(texts.value, mark)) : texts;
  };
  if (mayBeThere) {
    const before = await look();
    if (!before.ok) return fail({ kind: 'unsure' });
    if (before.value !== null) return ok(before.value);
  }
  const answer = await ask(requests, {
    url: ticketAddress(ticketId),
    type: 'PUT',
    contentType: 'application/json',
    data: JSON.stringify({ ticket: { comment: { html_body: noteMarkup(note), public: false } } }),
  });
  if (!answer.ok && isRefusal(answer.error)) {
    return fail({ kind: 'refused', failure: answer.error });
  }
  const shown = answer.ok ? wordsAmong(textsOfUpdate(answer.value.body), mark) : null;
  if (shown !== null) return ok(shown);
  const now = await look();
  if (now.ok && now.value !== null) return ok(now.value);
  return now.ok && !answer.ok
    ? fail({ kind: 'not-there', failure: answer.error })
    : fail({ kind: 'unsure' });
}
