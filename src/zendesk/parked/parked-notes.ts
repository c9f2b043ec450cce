import { endsOf, type InternalNote } from '../../core/parked/parked-note';
import type { RequestFailure } from '../../core/request-failure';
import { ok, type Result } from '../../core/result';
import type { ChangedFields } from '../edits/changed-fields';
import { preserveUnsavedEdits } from '../edits/preserve-unsaved-edits';
import type { Requests } from '../request/ask';
import type { CallFailure } from '../sdk/settle';
import type { ZafClient } from '../sdk/zaf-client';
import { fetchCommentTexts } from './comment-texts';
import { type KeepFailure, keepNote, type NoteToKeep } from './keep-note';
import { readNotes } from './read-notes';

interface ParkedNotes {
  /** The open ticket's notes by agents and admins, right now. No request. */
  readonly read: () => Promise<Result<readonly InternalNote[], CallFailure>>;
  /** Adds one and verifies it; unsaved fields stay as they are. */
  readonly keep: (note: NoteToKeep) => Promise<Result<string, KeepFailure>>;
  /** Newest notes that end this reply's waiting; several: two agents acted. One request. */
  readonly countEnds: (ticketId: string, id: string) => Promise<Result<number, RequestFailure>>;
}

export const createParkedNotes = (
  client: Pick<ZafClient, 'get' | 'set'>,
  requests: Requests,
  changed: ChangedFields,
): ParkedNotes => ({
  read: () => readNotes(client),
  keep: (note) =>
    preserveUnsavedEdits({ client, requests, changed, ticketId: note.ticketId }, () =>
      keepNote(client, requests, note),
    ),
  countEnds: async (ticketId, id) => {
    const texts = await fetchCommentTexts(requests, ticketId);
    return texts.ok ? ok(endsOf(texts.value, id)) : texts;
  },
});
