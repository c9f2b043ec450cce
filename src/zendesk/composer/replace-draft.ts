import { type Composer, isBlankDraft } from '../../core/conversation/ticket-snapshot';
import { fail, ok, type Result } from '../../core/result';
import type { CallFailure } from '../sdk/call-failure';
import { settle } from '../sdk/settle';
import type { ZafClient } from '../sdk/zaf-client';
import { type Look, look } from './look';
import { hasArrived, isGarbled, isSameText, type Wanted } from './same-draft';

/** What the agent saw; what is left out may be anything. If it no longer holds, nothing is written. */
export interface ExpectedComposer {
  readonly ticketId: string;
  readonly type: string;
  readonly targetChannel?: string | null;
  readonly text?: string;
}

export type ReplaceFailure =
  | { readonly kind: 'ticket-changed' | 'channel-changed' | 'type-changed' }
  /** `removed` is the draft that is no longer in the composer, if that is so: it must not be lost. */
  | { readonly kind: 'draft-changed' | 'not-taken'; readonly removed: Composer | null }
  | { readonly kind: 'call-failed'; readonly failure: CallFailure };

function mismatch({ ticketId, composer }: Look, expected: ExpectedComposer): ReplaceFailure | null {
  const { targetChannel, text } = expected;
  if (ticketId !== expected.ticketId) return { kind: 'ticket-changed' };
  if (targetChannel !== undefined && composer.targetChannel !== targetChannel) {
    return { kind: 'channel-changed' };
  }
  if (composer.type !== expected.type) return { kind: 'type-changed' };
  if (text !== undefined && !isSameText(composer.text, text)) {
    return { kind: 'draft-changed', removed: null };
  }
  return null;
}

const empty = (client: ZafClient) =>
  settle('set comment.text', () => client.set('comment.text', ''));

/** `ticket.editor.insert` is the one editor action that works in messaging (zaf-support-api, section 5). */
const waysToWrite = (client: ZafClient, { text, forms }: Wanted) => [
  ...forms.map((form) => () => client.invoke('ticket.editor.insert', form)),
  () => client.invoke('comment.appendText', text),
  ...forms.map((form) => () => client.set('comment.text', form)),
];

/** What came of writing into an empty composer. `other` is text that is not ours: somebody typed. */
type Written = 'arrived' | 'nothing' | 'other';

async function write(client: ZafClient, wanted: Wanted): Promise<Written> {
  for (const way of waysToWrite(client, wanted)) {
    await settle('write the draft', way);
    const now = await look(client);
    if (!now.ok) return 'other';
    const { composer } = now.value;
    if (hasArrived(composer, wanted)) return 'arrived';
    if (isBlankDraft(composer)) continue;
    if (!isGarbled(composer, wanted)) return 'other';
    await empty(client);
  }
  return 'nothing';
}

/**
 * Puts `wanted` in place of what the composer holds, if that is still what the agent saw. Zendesk
 * does not report what it did, so each step is read back. Nothing is cleared but the very draft that
 * was checked and our own text: what somebody types meanwhile stays. Succeeds with the composer as
 * it was, so that it can be put back.
 */
export async function replaceDraft(
  client: ZafClient,
  wanted: Wanted,
  expected: ExpectedComposer,
): Promise<Result<Composer, ReplaceFailure>> {
  const before = await look(client);
  if (!before.ok) return fail({ kind: 'call-failed', failure: before.error });
  const problem = mismatch(before.value, expected);
  if (problem) return fail(problem);
  const replaced = before.value.composer;
  if (isSameText(replaced.text, wanted.text)) return ok(replaced);

  if (!isBlankDraft(replaced)) {
    await empty(client);
    const now = await look(client);
    if (!now.ok) return fail({ kind: 'not-taken', removed: replaced });
    const { composer } = now.value;
    if (isSameText(composer.text, replaced.text)) return fail({ kind: 'not-taken', removed: null });
    if (!isBlankDraft(composer)) return fail({ kind: 'draft-changed', removed: replaced });
  }
  if (wanted.text === '') return ok(replaced);

  const written = await write(client, wanted);
  if (written === 'arrived') return ok(replaced);
  if (written === 'other') return fail({ kind: 'draft-changed', removed: replaced });
  const isRestored =
    isBlankDraft(replaced) ||
    (await write(client, { text: replaced.text, forms: [replaced.markup] })) === 'arrived';
  return fail({ kind: 'not-taken', removed: isRestored ? null : replaced });
}
