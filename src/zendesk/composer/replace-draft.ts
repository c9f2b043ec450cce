import { type Composer, isBlankDraft } from '../../core/conversation/ticket-snapshot';
import { fail, ok, type Result } from '../../core/result';
import { type CallFailure, settle } from '../sdk/settle';
import type { ZafClient } from '../sdk/zaf-client';
import { type Look, look } from './look';
import { isSameContent, type Standing, standingOf, type Wanted } from './same-draft';

/** What the agent saw; left out: anything. If it no longer holds, nothing is written. */
export interface ExpectedComposer {
  readonly ticketId: string;
  readonly type: string;
  readonly targetChannel?: string | null;
  readonly text?: string;
  /** Where a picture makes it another draft. */
  readonly markup?: string;
}

export type ReplaceFailure =
  | { readonly kind: 'ticket-changed' | 'channel-changed' | 'type-changed' }
  /** `removed`: the draft that is no longer in the composer, which must not be lost. */
  /** `no-answer`: a call was not answered, and may still take effect. */
  | {
      readonly kind: 'draft-changed' | 'not-taken' | 'no-answer';
      readonly removed: Composer | null;
    }
  | { readonly kind: 'call-failed'; readonly failure: CallFailure };

function mismatch({ ticketId, composer }: Look, expected: ExpectedComposer): ReplaceFailure | null {
  const { targetChannel, text = composer.text, markup = composer.markup } = expected;
  if (ticketId !== expected.ticketId) return { kind: 'ticket-changed' };
  if (targetChannel !== undefined && composer.targetChannel !== targetChannel) {
    return { kind: 'channel-changed' };
  }
  if (composer.type !== expected.type) return { kind: 'type-changed' };
  return isSameContent(composer, { text, markup })
    ? null
    : { kind: 'draft-changed', removed: null };
}

/** How long a composer may take to show what it was given (?). */
const PATIENCE_MS = 1_500;

/** A refused call has probably done nothing. */
const REFUSED_PATIENCE_MS = 300;

/** The first look is immediate, then they grow rarer: most composers need no time. */
const PAUSES_MS = [10, 20, 40, 80, 120] as const;

const wait = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));

/** Looks at the composer until it settles. */
interface Watched<T> {
  readonly result: T;
  /** How long it took to show that, at least. */
  readonly afterMs: number;
}

/**
 * Looks at the composer until `judge` knows the outcome of a step, or patience ends: then with the
 * last look (null: unreadable).
 */
async function watch<T>(
  client: ZafClient,
  patienceMs: number,
  judge: (composer: Composer, afterMs: number) => T | null,
): Promise<Watched<T> | null> {
  for (let afterMs = 0, turn = 0; ; turn++) {
    const now = await look(client);
    if (!now.ok) return null;
    const result = judge(now.value.composer, afterMs);
    if (result !== null) return { result, afterMs };
    if (afterMs >= patienceMs) return null;
    const pauseMs = PAUSES_MS[Math.min(turn, PAUSES_MS.length - 1)] ?? 0;
    await wait(pauseMs);
    afterMs += pauseMs;
  }
}

/** It may still take effect. */
const isUnanswered = (call: Result<unknown, CallFailure>): boolean =>
  !call.ok && call.error.kind === 'no-answer';

const patienceFor = (call: Result<unknown, CallFailure>): number =>
  call.ok || isUnanswered(call) ? PATIENCE_MS : REFUSED_PATIENCE_MS;

/**
 * The outcome of emptying. `empty`: with the last draft seen before, perhaps more than the one to
 * go. `full`: unchanged. `unanswered`: unchanged, but it may still be emptied. `other`: something else
 * is there. `unread`: nobody can tell.
 */
type Emptied =
  | { readonly kind: 'empty'; readonly removed: Composer }
  | { readonly kind: 'full' }
  | { readonly kind: 'unanswered' }
  | { readonly kind: 'unread' }
  | { readonly kind: 'other'; readonly removed: Composer | null };

async function empty(client: ZafClient, before: Composer): Promise<Emptied> {
  const call = await settle('set comment.text', () => client.set('comment.text', ''));
  let last = null as Composer | null;
  const emptied = await watch(client, patienceFor(call), (composer) => {
    if (isBlankDraft(composer)) return true;
    last = composer;
    return null;
  });
  // What was typed between our look and the emptying is gone, too.
  const removed: Composer = last ?? before;
  if (emptied) return { kind: 'empty', removed };
  if (last === null) return { kind: 'unread' };
  if (isSameContent(removed, before)) {
    return { kind: isUnanswered(call) ? 'unanswered' : 'full' };
  }
  const isLeft = removed.text.includes(before.text) && before.text.trim() !== '';
  return { kind: 'other', removed: isLeft ? null : before };
}

/** Only `ticket.editor.insert` works in messaging (zaf-support-api, section 5). */
const waysToWrite = (client: ZafClient, { text, forms }: Wanted) => [
  ...forms.map((form) => () => client.invoke('ticket.editor.insert', form)),
  ...(text.trim() === '' ? [] : [() => client.invoke('comment.appendText', text)]),
  ...forms.map((form) => () => client.set('comment.text', form)),
];

/** What became of our text once the composer settled. */
async function settled(
  client: ZafClient,
  wanted: Wanted,
  patienceMs: number,
): Promise<Standing | 'not-read'> {
  let last = 'not-read' as Standing | 'not-read';
  let wasSeen = false;
  let since = 0;
  const found = await watch<Standing>(client, patienceMs, (composer, afterMs) => {
    const standing = standingOf(composer, wanted);
    // Whoever edits our text has it, and whoever sends it had it: neither revokes anything.
    const wasHad = standing === 'other' || (standing === 'blank' && wanted.isToBeSent === true);
    if (wasHad && last === 'once') return 'once';
    if (standing !== last) since = afterMs;
    last = standing;
    if (standing === 'blank' || standing === 'other') return null;
    wasSeen = true;
    // What came late may come twice as late: it must stand as long as it took.
    const isSteady = afterMs > since && afterMs - since >= since;
    return isSteady ? standing : null;
  });
  if (found) return found.result;
  // It was there and is gone: somebody else acted.
  return last === 'blank' && wasSeen ? 'other' : last;
}

/** The outcome of writing into an empty composer. */
type Written =
  | { readonly kind: 'arrived' | 'nothing' | 'unanswered' }
  /** Somebody typed. `removed`: what went with our own text, if anything. */
  | { readonly kind: 'other'; readonly removed: Composer | null };

const SOMEBODY_TYPED: Written = { kind: 'other', removed: null };

async function write(client: ZafClient, wanted: Wanted): Promise<Written> {
  for (const way of waysToWrite(client, wanted)) {
    const call = await settle('write the draft', way);
    const standing = await settled(client, wanted, patienceFor(call));
    if (standing === 'once') return { kind: 'arrived' };
    if (standing === 'not-read') return { kind: 'unanswered' };
    if (standing === 'blank') {
      // It may still take effect: another way would double it.
      if (isUnanswered(call)) return { kind: 'unanswered' };
      if (call.ok || call.error.kind === 'refused') continue;
    }
    if (standing !== 'again' && standing !== 'garbled') return SOMEBODY_TYPED;
    const now = await look(client);
    if (!now.ok) return { kind: 'unanswered' };
    if (!isOurs(now.value.composer, wanted)) return SOMEBODY_TYPED;
    const emptied = await empty(client, now.value.composer);
    if (emptied.kind === 'unanswered' || emptied.kind === 'unread') return { kind: 'unanswered' };
    if (emptied.kind !== 'empty') return SOMEBODY_TYPED;
    if (!isOurs(emptied.removed, wanted)) return { kind: 'other', removed: emptied.removed };
  }
  return { kind: 'nothing' };
}

/** Our text alone, in a form that has to go. */
const isOurs = (composer: Composer, wanted: Wanted): boolean =>
  ['again', 'garbled'].includes(standingOf(composer, wanted));

/** Two drafts removed in turn, returned as one. */
const joined = (one: Composer, other: Composer | null): Composer =>
  other === null
    ? one
    : {
        ...one,
        text: `${one.text}\n${other.text}`.trim(),
        markup: `${one.markup}\n${other.markup}`.trim(),
      };

/**
 * Replaces what the composer holds by `wanted`, if the agent saw exactly that. Zendesk does not
 * report results, so each step is read back. Only the checked draft and our own text are ever
 * cleared: what somebody types meanwhile stays or is handed back. Succeeds once our text was seen,
 * with the composer as it was.
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
  let replaced = before.value.composer;
  if (isThere(replaced, wanted)) return ok(replaced);

  if (!isBlankDraft(replaced)) {
    const emptied = await empty(client, replaced);
    if (emptied.kind === 'full') return fail({ kind: 'not-taken', removed: null });
    if (emptied.kind === 'unanswered') return fail({ kind: 'no-answer', removed: null });
    // Whether it is still there nobody can tell: one copy too many is no loss.
    if (emptied.kind === 'unread') return fail({ kind: 'no-answer', removed: replaced });
    if (emptied.kind === 'other') return fail({ kind: 'draft-changed', removed: emptied.removed });
    replaced = emptied.removed;
  }
  if (wanted.text === '' && wanted.forms.every((form) => form === '')) return ok(replaced);

  const written = await write(client, wanted);
  if (written.kind === 'arrived') return ok(replaced);
  if (written.kind === 'unanswered') return fail({ kind: 'no-answer', removed: replaced });
  if (written.kind === 'other') {
    return fail({ kind: 'draft-changed', removed: joined(replaced, written.removed) });
  }
  const isRestored =
    isBlankDraft(replaced) ||
    (await write(client, { text: replaced.text, forms: [replaced.markup] })).kind === 'arrived';
  return fail({ kind: 'not-taken', removed: isRestored ? null : replaced });
}

/** Text alone is not enough: a restored draft has pictures and mark-up. */
const isThere = (composer: Composer, { text, forms }: Wanted): boolean =>
  forms.includes(composer.markup) && isSameContent(composer, { text, markup: composer.markup });
