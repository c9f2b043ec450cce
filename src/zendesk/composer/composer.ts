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

/** What the composer is to hold: the words, and the same as Zendesk holds them. */
type Draft = Pick<Composer, 'text' | 'markup'>;

/** White space may come back otherwise, line breaks may not: they are the agent's own. */
const linesOf = (text: string): string =>
  text
    .split('\n')
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter(Boolean)
    .join('\n');

const isSame = (one: string, other: string): boolean => linesOf(one) === linesOf(other);

const hasTag = (markup: string): boolean => /<\/?[a-z][^>]*>/i.test(markup);

/**
 * Does the composer hold exactly this? Where it shows no tag it may be a plain one, from which an
 * entity such as `&amp;` would reach the customer as it stands.
 */
const holds = (now: Composer, wanted: Draft): boolean =>
  isSame(now.markup, wanted.markup) || (hasTag(now.markup) && isSame(now.text, wanted.text));

async function isHeld(client: ZafClient, wanted: Draft): Promise<boolean> {
  const now = await look(client);
  return now.ok && holds(now.value.composer, wanted);
}

const NOTHING: Draft = { text: '', markup: '' };

/** Whether `set comment.text` reaches a messaging composer is not known: so it is looked at. */
async function clear(client: ZafClient): Promise<boolean> {
  if (await isHeld(client, NOTHING)) return true;
  await settle('set comment.text', client.set('comment.text', ''));
  return isHeld(client, NOTHING);
}

/**
 * Puts a draft in place of what the composer holds: clears it, then `ticket.editor.insert`, the one
 * editor action that works in messaging (zaf-support-api, section 5), else `comment.appendText`.
 * Each of `forms` is tried in turn, and what arrived is read back, since Zendesk does not report it.
 */
async function replaceWith(
  client: ZafClient,
  wanted: Draft,
  forms: readonly string[],
): Promise<boolean> {
  if (await isHeld(client, wanted)) return true;
  const ways: readonly (() => Promise<unknown>)[] = [
    ...forms.map((form) => () => client.invoke('ticket.editor.insert', form)),
    () => client.invoke('comment.appendText', wanted.text),
    ...forms.map((form) => () => client.set('comment.text', form)),
  ];
  for (const way of ways) {
    // Into what cannot be cleared an insert would only be added.
    if (!(await clear(client))) return false;
    if (wanted.text !== '') await settle('insert', way());
    if (await isHeld(client, wanted)) return true;
  }
  return false;
}

/** Puts an earlier draft back as it was. False when Zendesk did not take it. */
export const putBack = (client: ZafClient, draft: Draft): Promise<boolean> =>
  replaceWith(client, draft, [draft.markup]);

/**
 * A messaging composer is plain, so the text as it is comes first; what has a tag in it goes only
 * as entities, since an insert may read it as HTML.
 */
const putText = (client: ZafClient, text: string): Promise<boolean> =>
  replaceWith(client, { text, markup: text }, [
    ...(hasTag(text) ? [] : [text]),
    asComposerMarkup(text),
  ]);

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
  if (!isSame(composer.text, expected.text)) return fail({ kind: 'draft-changed' });

  if (await putText(client, text)) return ok(composer);
  return fail({ kind: 'not-taken', restored: await putBack(client, composer) });
}
