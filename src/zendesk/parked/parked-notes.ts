import type { InternalNote } from '../../core/parked/parked-note';
import type { Result } from '../../core/result';
import { keepingEdits } from '../edits/keeping-edits';
import type { Requests } from '../request/requests';
import type { CallFailure } from '../sdk/call-failure';
import type { ZafClient } from '../sdk/zaf-client';
import { type KeepFailure, keepNote, type NoteToKeep } from './keep-note';
import { readNotes } from './read-notes';

/** The ticket's internal notes, as far as parked replies need them. */
export interface ParkedNotes {
  /** Those of agents and admins in the open ticket, as they are now. No HTTP request. */
  readonly read: () => Promise<Result<readonly InternalNote[], CallFailure>>;
  /** Adds one and makes sure that it is there; fields that are not saved stay as they are. */
  readonly keep: (note: NoteToKeep) => Promise<Result<string, KeepFailure>>;
}

export const createParkedNotes = (
  client: Pick<ZafClient, 'get' | 'set'>,
  requests: Requests,
): ParkedNotes => ({
  read: () => readNotes(client),
  keep: (note) =>
    keepingEdits(client, requests, note.ticketId, () => keepNote(client, requests, note)),
});
