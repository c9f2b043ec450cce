import { type ParkedMark, readParkedNote } from '../../core/parked/parked-note';
import { isClearNo, type RequestFailure } from '../../core/request-failure';
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
  /** From `writeParkedNote`. */
  readonly note: string;
  /** An earlier try ended in doubt, so it may be there. */
  readonly mayBeThere: boolean;
}

/** Why a note is not certainly in the ticket. */
export type KeepFailure =
  /** Zendesk refused: it is not there. */
  | { readonly kind: 'refused'; readonly failure: RequestFailure }
  /** Unclear, and a look showed that it is not there. */
  | { readonly kind: 'not-there'; readonly failure: RequestFailure }
  /** Unclear, and a look failed or did not show it: it may be there. */
  | { readonly kind: 'unsure' };

/** The parked text as Zendesk saved it; null: not among these. */
function wordsAmong(texts: readonly string[], { kind, id }: ParkedMark): string | null {
  const entries = texts.flatMap(readParkedNote);
  return entries.find(({ mark }) => mark.kind === kind && mark.id === id)?.text ?? null;
}

/**
 * Adds an internal note with the agent's rights and verifies it; the composer is left alone. Never
 * writes twice: after a lost answer it looks once, and the next try recognises the same mark.
 * @returns the parked text as Zendesk saved it.
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
  if (!answer.ok && isClearNo(answer.error)) {
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
