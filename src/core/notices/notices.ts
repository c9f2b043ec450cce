import type { TicketSnapshot } from '../conversation/ticket-snapshot';
import type { TicketView } from '../derive';
import type { Waiting } from '../draft/waiting';
import type { GuardSettings } from '../guard/guard-settings';
import { type GuardState, PASS_MS } from '../guard/guard-state';
import { allowsAnyway, holdOf } from '../guard/hold';
import { offersNudge } from '../guard/offers-nudge';
import type { MacroInDraft } from '../macro/macro-in-draft';
import { shortOfTime } from '../macro/short-of-time';
import { hasWrittenSince, type ParkedReplies } from '../parked/parked-replies';
import type { SendingElsewhere, SendState } from '../sending/submission';
import { type DurationMs, type EpochMs, plus } from '../time';
import type { FreeTextOutlook } from '../window/free-text-outlook';
import type { LeftBehind, LostReply, Notice, NoticeAction, NoticeKind, NoticeOf } from './notice';

/** All that something may have to be said of. */
export interface Situation {
  readonly now: EpochMs;
  readonly ticket: Pick<TicketSnapshot, 'composer' | 'messages'>;
  readonly view: Pick<TicketView, 'draft' | 'window' | 'freeText'>;
  readonly guard: GuardState;
  /** null: nobody stands guard so far. */
  readonly guardSettings: GuardSettings | null;
  readonly macroInDraft: MacroInDraft;
  readonly leftBehind: LeftBehind | null;
  readonly send: {
    readonly state: { readonly kind: SendState['kind'] };
    readonly elsewhere: Pick<SendingElsewhere, 'kind'> | null;
  };
  readonly lost: LostReply | null;
  readonly parked: { readonly replies: Pick<ParkedReplies, 'waiting'> };
  readonly waiting: Waiting | null;
  readonly clockOffByMs: DurationMs | null;
  readonly keptDrafts: readonly unknown[];
}

/** @param replyMs how long a reply usually takes; 0: nobody is hurried. */
type Entry = (situation: Situation, replyMs: DurationMs) => Notice | null;

/** What may have gone out comes first: nothing else may lead to a second message. */
const unclear: Entry = ({ send: { state, elsewhere } }) => {
  if (state.kind === 'unclear') {
    return { kind: 'sending-unclear', urgency: 'stop', actions: ['check-sending', 'dismiss'] };
  }
  return state.kind === 'idle' && elsewhere?.kind === 'unclear'
    ? { kind: 'sending-unclear', urgency: 'stop', actions: ['check-sending', 'dismiss'] }
    : null;
};

/** The agent has pressed Send and waits for what comes of it. */
const guarded: Entry = ({ guard, guardSettings }) => {
  if (guardSettings === null) return null;
  if (guard.kind === 'anyway') {
    const until = plus(guard.grantedAt, PASS_MS);
    return { kind: 'let-go', urgency: 'warn', reason: guard.reason, until, actions: ['take-back'] };
  }
  if (guard.kind !== 'held') return null;
  const { hold } = guard;
  const actions: NoticeAction[] = [];
  if (hold.canBeTemplate) actions.push('use-template');
  if (hold.cause === 'free-text') actions.push('park');
  if (allowsAnyway(guardSettings.lateReply, hold)) actions.push('send-anyway');
  return { kind: 'held', urgency: 'stop', hold, actions };
};

/** What is said of the attempt to send says it of the draft. */
const isGuarded = ({ kind }: GuardState): boolean => kind === 'held' || kind === 'anyway';

/** Says the same as the verdict, and more: where the text came from, and the way back. */
const macro: Entry = ({ guard, view, macroInDraft: { recognised } }) => {
  const { draft, freeText, window } = view;
  if (recognised === null || isGuarded(guard) || draft.verdict !== 'window-closed') return null;
  const canBeTemplate = 'afterClose' in window && window.afterClose === 'template';
  const actions: NoticeAction[] = canBeTemplate
    ? ['put-back', 'use-template', 'park', 'dismiss']
    : ['put-back', 'park', 'dismiss'];
  return { kind: 'macro', urgency: 'stop', recognised, isUnsure: freeText === 'unsure', actions };
};

const verdict: Entry = ({ guard, view: { draft } }) => {
  if (isGuarded(guard)) return null;
  if (draft.verdict === 'session-ended') {
    return { kind: 'session-ended', urgency: 'warn', actions: [] };
  }
  if (draft.verdict === 'template-unknown' && !draft.listComplete) {
    return { kind: 'draft', urgency: 'warn', verdict: draft, actions: ['use-template'] };
  }
  const hold = holdOf(draft);
  if (hold !== null) {
    const actions: NoticeAction[] = hold.canBeTemplate ? ['use-template'] : [];
    if (hold.cause === 'free-text') actions.push('park');
    return { kind: 'draft', urgency: 'stop', verdict: draft, actions };
  }
  const isDoubtful = 'doubt' in draft && draft.doubt !== undefined;
  return isDoubtful || (draft.verdict === 'deliverable' && draft.charged)
    ? { kind: 'draft', urgency: 'warn', verdict: draft, actions: [] }
    : null;
};

const notSent: Entry = ({ send: { state } }) => {
  if (state.kind === 'not-found') {
    return { kind: 'sending-not-found', urgency: 'warn', actions: ['send-again', 'dismiss'] };
  }
  return state.kind === 'refused'
    ? { kind: 'sending-refused', urgency: 'warn', actions: ['dismiss'] }
    : null;
};

const lost: Entry = ({ lost: reply }) => {
  if (reply === null) return null;
  const step: NoticeAction = reply.step === 'resend' ? 'say-again' : 'use-template';
  return { kind: 'lost', urgency: 'warn', ...reply, actions: [step, 'dismiss'] };
};

const soon: Entry = ({ macroInDraft: { applied }, view: { draft, window }, now }, replyMs) => {
  if (applied === null || draft.verdict !== 'deliverable') return null;
  const short = shortOfTime(window, replyMs, now);
  if (short === null) return null;
  const actions: NoticeAction[] = ['dismiss'];
  return { kind: 'send-soon', urgency: 'warn', macro: applied.macro, window: short, actions };
};

const leftBehind: Entry = ({ leftBehind: of }) => {
  if (of === null) return null;
  const { left, isUndone } = of;
  const isKnown = typeof left === 'object';
  if (isKnown && left.changes.length === 0 && !isUndone) return null;
  const actions: NoticeAction[] = isKnown && !isUndone ? ['undo-fields', 'dismiss'] : ['dismiss'];
  return { kind: 'left-behind', urgency: 'warn', ...of, actions };
};

const canArrive = (freeText: FreeTextOutlook): boolean =>
  freeText === 'arrives' || freeText === 'charged';

const parkedReady: Entry = ({ parked, view: { freeText, window }, ticket: { messages } }) => {
  const { waiting } = parked.replies;
  if (waiting.length === 0 || !canArrive(freeText)) return null;
  const hasWritten = waiting.some(({ parkedAt }) =>
    hasWrittenSince(parkedAt, { messages, window }),
  );
  const actions: NoticeAction[] = ['put-back', 'discard'];
  return { kind: 'parked-ready', urgency: 'warn', count: waiting.length, hasWritten, actions };
};

const parkedWaiting: Entry = ({ parked, view: { freeText } }) => {
  const count = parked.replies.waiting.length;
  return count === 0 || canArrive(freeText)
    ? null
    : { kind: 'parked-waiting', urgency: 'tell', count, actions: [] };
};

const wrongClock: Entry = ({ clockOffByMs }) =>
  clockOffByMs === null
    ? null
    : { kind: 'wrong-clock', urgency: 'warn', offByMs: clockOffByMs, actions: [] };

const otherNumber: Entry = ({ view: { window } }) =>
  window.state === 'unknown' && window.possible !== null
    ? { kind: 'other-number', urgency: 'warn', possible: window.possible, actions: [] }
    : null;

const nudge: Entry = ({ guardSettings, view, ticket }) =>
  guardSettings !== null && offersNudge(view, ticket.composer)
    ? { kind: 'nudge', urgency: 'tell', actions: ['insert-nudge'] }
    : null;

const ready: Entry = ({ view: { draft } }) =>
  draft.verdict === 'template-ok' && draft.doubt === undefined
    ? { kind: 'draft-ready', urgency: 'tell', verdict: draft, actions: [] }
    : null;

const sending: Entry = ({ send: { state, elsewhere } }) => {
  const { kind } = state;
  const isElsewhere = kind === 'idle' && elsewhere?.kind === 'sending';
  if (kind === 'sending' || kind === 'checking' || isElsewhere) {
    return { kind: 'sending', urgency: 'tell', actions: [] };
  }
  if (kind === 'submitted') {
    return { kind: 'sending-submitted', urgency: 'tell', actions: ['dismiss'] };
  }
  return kind === 'idle' && elsewhere?.kind === 'submitted'
    ? { kind: 'sending-submitted', urgency: 'tell', actions: [] }
    : null;
};

const waiting: Entry = ({ waiting: since }) =>
  since === null ? null : { kind: 'waiting', urgency: 'tell', ...since, actions: [] };

const kept: Entry = ({ keptDrafts: { length: count } }) =>
  count === 0
    ? null
    : { kind: 'kept-draft', urgency: 'tell', count, actions: ['put-back', 'discard'] };

/**
 * The order in which things are said: first what would send a message twice or in vain, then what went
 * wrong, then what helps now, then what the agent waits for.
 */
const IN_ORDER: readonly Entry[] = [
  unclear,
  guarded,
  macro,
  verdict,
  notSent,
  lost,
  soon,
  wrongClock,
  otherNumber,
  parkedReady,
  leftBehind,
  nudge,
  sending,
  ready,
  waiting,
  kept,
  parkedWaiting,
];

/** All that is to be said now, the most urgent first, each kind once. A screen says the first. */
export const noticesOf = (situation: Situation, replyMs: DurationMs): readonly Notice[] =>
  IN_ORDER.flatMap((entry) => entry(situation, replyMs) ?? []);

/** The notice of this kind; null: there is none. */
export const findNotice = <K extends NoticeKind>(
  notices: readonly Notice[],
  kind: K,
): NoticeOf<K> | null =>
  (notices.find((notice) => notice.kind === kind) as NoticeOf<K> | undefined) ?? null;

/** What stands in the draft's own place instead of its verdict; null: the verdict does. */
export const inDraftsPlace = (
  notices: readonly Notice[],
): NoticeOf<'held' | 'let-go' | 'macro'> | null =>
  findNotice(notices, 'held') ?? findNotice(notices, 'let-go') ?? findNotice(notices, 'macro');
