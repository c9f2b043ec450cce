import type { InternalNote } from '../../core/parked/parked-note';
import { fail, ok, type Result } from '../../core/result';
import { getAll, parsed } from '../sdk/get-all';
import type { CallFailure } from '../sdk/settle';
import type { ZafClient } from '../sdk/zaf-client';
import { contentOf, readMessage } from '../ticket/read-message';
import { conversationShape } from '../ticket/ticket-shapes';
import { noteText } from './note-markup';

/** An item of `ticket.conversation` as a note; null: no agent's or admin's note. */
function readNote(item: unknown): InternalNote | null {
  const message = readMessage(item);
  if (message?.channel !== 'internal') return null;
  const { author, at } = message;
  // A rule's note is none of ours, and a customer's text can never pass for one.
  if (author.role !== 'agent' && author.role !== 'admin') return null;
  const { content, contentType } = contentOf(item);
  return { text: noteText(content, contentType === 'text/plain'), authorName: author.name, at };
}

/** The open ticket's notes by agents and admins, oldest first. No request. */
export async function readNotes(
  client: Pick<ZafClient, 'get'>,
): Promise<Result<readonly InternalNote[], CallFailure>> {
  const answers = await getAll(client, ['ticket.conversation']);
  if (!answers.ok) return answers;
  const items = parsed(answers.value, 'ticket.conversation', conversationShape);
  if (!items.ok) return fail(items.error);
  return ok(items.value.map(readNote).filter((note) => note !== null));
}
