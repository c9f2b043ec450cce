import * as v from 'valibot';
import type { Composer } from '../../core/conversation/ticket-snapshot';
import { fail, ok, type Result } from '../../core/result';
import { getAll, parsed } from '../sdk/get-all';
import type { CallFailure } from '../sdk/settle';
import type { ZafClient } from '../sdk/zaf-client';
import { composerOf } from '../ticket/read-ticket';
import { idShape } from '../ticket/ticket-shapes';

export interface Look {
  readonly ticketId: string;
  readonly composer: Composer;
}

const PATHS = [
  'ticket.id',
  'ticket.editor.targetChannel',
  'comment.text',
  'comment.type',
  'comment.attachments',
] as const;

/**
 * The composer right now; unreadable ticket, text or type fail, as a guess could overwrite a draft.
 */
export async function look(client: ZafClient): Promise<Result<Look, CallFailure>> {
  const answers = await getAll(client, PATHS);
  if (!answers.ok) return answers;
  const id = parsed(answers.value, 'ticket.id', idShape);
  if (!id.ok) return id;
  for (const path of ['comment.text', 'comment.type'] as const) {
    const value = parsed(answers.value, path, v.nullable(v.string()));
    if (!value.ok) return fail(value.error);
  }
  return ok({ ticketId: id.value, composer: composerOf(answers.value) });
}
