import { fail, ok, type Result } from '../../core/result';
import type { EpochMs } from '../../core/time';
import { getAll, parsed } from '../sdk/get-all';
import type { ZafClient } from '../sdk/zaf-client';
import { contentOf, readMessage, textOf } from './read-message';
import { conversationShape } from './ticket-shapes';

/** A reply's author and time, as the conversation has no ids. */
export interface ReplyPlace {
  readonly at: EpochMs;
  readonly authorId: string | null;
}

/** `not-there`: no longer in the conversation; `no-words`: a file. */
export type ReplyTextFailure = 'not-readable' | 'not-there' | 'no-words';

/** A reply's text, read from the ticket right now, as the app keeps no message's text. */
export async function readReplyText(
  client: Pick<ZafClient, 'get'>,
  { at, authorId }: ReplyPlace,
): Promise<Result<string, ReplyTextFailure>> {
  const answers = await getAll(client, ['ticket.conversation']);
  if (!answers.ok) return fail('not-readable');
  const items = parsed(answers.value, 'ticket.conversation', conversationShape);
  if (!items.ok) return fail('not-readable');
  const item = items.value.find((one) => {
    const message = readMessage(one);
    return message !== null && message.at === at && message.author.id === authorId;
  });
  if (item === undefined) return fail('not-there');
  const text = textOf(contentOf(item));
  return text === '' ? fail('no-words') : ok(text);
}
