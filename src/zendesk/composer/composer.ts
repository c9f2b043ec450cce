import { fail, ok, type Result } from '../../core/result';
import type { Composer } from '../../core/ticket-snapshot';
import type { CallFailure } from '../sdk/call-failure';
import { getAll, parsed } from '../sdk/get-all';
import { settle } from '../sdk/settle';
import type { ZafClient } from '../sdk/zaf-client';
import { composerOf } from '../ticket/read-ticket';
import { idShape } from '../ticket/ticket-shapes';
import { asComposerMarkup } from './composer-markup';

/** What the agent saw when the text was prepared; if it no longer holds, nothing is inserted. */
export interface ExpectedComposer {
  readonly ticketId: string;
  readonly targetChannel: string | null;
  readonly text: string;
}

export type InsertFailure =
  | { readonly kind: 'ticket-changed' | 'channel-changed' | 'draft-changed' | 'not-public' }
  /** Zendesk took the call, but the composer holds something else: `restored` says whether the draft is back. */
  | { readonly kind: 'not-taken'; readonly restored: boolean }
  | { readonly kind: 'call-failed'; readonly failure: CallFailure };

const PATHS = [
  'ticket.id',
  'ticket.editor.targetChannel',
  'comment.text',
  'comment.type',
  'comment.attachments',
] as const;

async function look(
  client: ZafClient,
): Promise<Result<{ ticketId: string; composer: Composer }, CallFailure>> {
  const answers = await getAll(client, PATHS);
  if (!answers.ok) return answers;
  // Inserting on a guess could overwrite a draft: here every answer has to be there.
  for (const path of PATHS) {
    const answer = answers.value[path];
    if (path !== 'comment.attachments' && answer && !answer.ok) return answer;
  }
  const id = parsed(answers.value, 'ticket.id', idShape);
  if (!id.ok) return id;
  return ok({ ticketId: id.value, composer: composerOf(answers.value) });
}

const squeeze = (text: string): string => text.replace(/\s+/g, ' ').trim();

/**
 * Puts a draft in place of what the composer holds, in the way every composer mode accepts: clear,
 * then `ticket.editor.insert`, the one editor action that works in messaging (zaf-support-api,
 * section 5), else `comment.appendText`. Reads back what arrived, since Zendesk does not report it.
 */
async function replaceWith(client: ZafClient, text: string, markup: string): Promise<boolean> {
  const ways: readonly (() => Promise<unknown>)[] = [
    () => client.invoke('ticket.editor.insert', markup),
    () => client.invoke('comment.appendText', text),
    () => client.set('comment.text', markup),
  ];
  for (const way of ways) {
    await settle('set comment.text', client.set('comment.text', ''));
    if (text !== '') await settle('insert', way());
    const now = await look(client);
    if (now.ok && squeeze(now.value.composer.text) === squeeze(text)) return true;
  }
  return false;
}

/** Puts an earlier draft back as it was. False when Zendesk did not take it. */
export const putBack = (client: ZafClient, draft: Pick<Composer, 'text' | 'markup'>) =>
  replaceWith(client, draft.text, draft.markup);

/**
 * Replaces the draft by `text`, after checking that ticket, channel and draft are still what the
 * agent saw. Succeeds with the composer as it was, so that it can be put back. On `not-taken` the
 * old draft has been put back where Zendesk let us.
 */
export async function insertIntoComposer(
  client: ZafClient,
  text: string,
  expected: ExpectedComposer,
): Promise<Result<Composer, InsertFailure>> {
  const before = await look(client);
  if (!before.ok) return fail({ kind: 'call-failed', failure: before.error });
  const { ticketId, composer } = before.value;
  if (ticketId !== expected.ticketId) return fail({ kind: 'ticket-changed' });
  if (composer.targetChannel !== expected.targetChannel) return fail({ kind: 'channel-changed' });
  if (composer.type !== 'publicReply') return fail({ kind: 'not-public' });
  if (squeeze(composer.text) !== squeeze(expected.text)) return fail({ kind: 'draft-changed' });

  if (await replaceWith(client, text, asComposerMarkup(text))) return ok(composer);
  return fail({ kind: 'not-taken', restored: await putBack(client, composer) });
}
