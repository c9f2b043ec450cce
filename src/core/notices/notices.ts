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
import type { Settings } from '../settings';
import { evidenceOf } from '../shown-window';
import { between, type DurationMs, type EpochMs, minutes, plus } from '../time';
import type { GatheredEvidence } from '../window/evidence';
import type { FreeTextOutlook } from '../window/free-text-outlook';
import { newerTicket } from '../window/newer-ticket';
import { type AccountNumber, wroteToOther } from '../window/other-number';
import type { LeftBehind, LostReply, Notice, NoticeAction, NoticeKind, NoticeOf } from './notice';

/** All that a notice may depend on. */
export interface Situation {
  readonly now: EpochMs;
  readonly ticket: Pick<TicketSnapshot, 'ticketId' | 'composer' | 'messages' | 'requester'>;
  readonly gathered: Pick<GatheredEvidence, 'requesterId' | 'evidence' | 'toOther'>;
  /** The account's WhatsApp numbers, as far as its list was fetched. */
  readonly accountNumbers: readonly AccountNumber[];
  readonly view: Pick<TicketView, 'draft' | 'window' | 'freeText' | 'channel' | 'isSessionEnded'>;
  readonly guard: GuardState;
  /** null: the guard is not there yet. */
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

/** What the admin set; `replyMs` is how long a reply usually takes, 0: never short of time. */
type Timing = Pick<Settings, 'replyMs' | 'thresholds'>;

type Entry = (situation: Situation, timing: Timing) => Notice | null;

/** First, since what may have gone out must not lead to a second message. */
const unclear: Entry = ({ send: { state, elsewhere } }) => {
  if (state.kind === 'unclear') {
    return { kind: 'sending-unclear', urgency: 'stop', actions: ['check-sending', 'dismiss'] };
  }
  return state.kind === 'idle' && elsewhere?.kind === 'unclear'
    ? { kind: 'sending-unclear', urgency: 'stop', actions: ['check-sending', 'dismiss'] }
    : null;
};

/** The agent pressed Send and waits for an answer. */
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
  // The templates are right below, so that way needs no button.
  return { kind: 'held', urgency: 'stop', hold, actions: actions.slice(-2) };
};

/** The held attempt says what the draft's verdict would. */
const isGuarded = ({ kind }: GuardState): boolean => kind === 'held' || kind === 'anyway';

/** A late draft from a macro: the verdict, and where the text came from. */
const isOfMacro = ({ guard, view, macroInDraft: { recognised } }: Situation): boolean =>
  recognised !== null && !isGuarded(guard) && view.draft.verdict === 'window-closed';

/** After "Keep" the draft's verdict is next. */
const macro: Entry = (situation) => {
  const { recognised } = situation.macroInDraft;
  if (recognised === null || !isOfMacro(situation)) return null;
  const isUnsure = situation.view.freeText === 'unsure';
  return {
    kind: 'macro',
    urgency: 'stop',
    recognised,
    isUnsure,
    actions: ['put-back', 'dismiss'],
  };
};

const verdict: Entry = (situation) => {
  const { guard, view } = situation;
  const { draft } = view;
  if (isGuarded(guard) || isOfMacro(situation)) return null;
  // Before a word is written, too: it would be in vain.
  const isEmpty = draft.verdict === 'not-applicable' && draft.because === 'empty';
  const isOver = view.isSessionEnded === true && view.freeText === 'arrives';
  if (draft.verdict === 'session-ended' || (isEmpty && isOver)) {
    const ticketId = newerTicket(
      situation.ticket,
      evidenceOf(situation.ticket, situation.gathered),
    );
    return {
      kind: 'session-ended',
      urgency: 'warn',
      hasDraft: !isEmpty,
      ticketId,
      actions: ticketId === null ? [] : ['go-to-ticket'],
    };
  }
  if (draft.verdict === 'template-unknown' && !draft.listComplete) {
    return { kind: 'draft', urgency: 'warn', verdict: draft, actions: ['use-template'] };
  }
  const hold = holdOf(draft);
  if (hold !== null) {
    const actions: NoticeAction[] = hold.canBeTemplate ? ['use-template'] : [];
    if (hold.cause === 'free-text') actions.push('park');
    if (draft.verdict === 'template-ok') actions.push('show');
    return { kind: 'draft', urgency: 'stop', verdict: draft, actions };
  }
  const isDoubtful = 'doubt' in draft && draft.doubt !== undefined;
  // A closed window already says that replies are charged.
  const isCharged =
    draft.verdict === 'deliverable' && draft.charged && view.window.state === 'unknown';
  const actions: NoticeAction[] = draft.verdict === 'template-ok' ? ['show'] : [];
  return isDoubtful || isCharged
    ? { kind: 'draft', urgency: 'warn', verdict: draft, actions }
    : null;
};

/** Inserted, but not sent. */
const ready: Entry = ({ guard, view: { draft } }) =>
  draft.verdict === 'template-ok' && draft.doubt === undefined && !isGuarded(guard)
    ? { kind: 'draft-ready', urgency: 'warn', verdict: draft, actions: ['show'] }
    : null;

const notSent: Entry = ({ send: { state } }) => {
  if (state.kind === 'not-found') {
    return { kind: 'sending-not-found', urgency: 'warn', actions: ['send-again', 'dismiss'] };
  }
  return state.kind === 'refused'
    ? { kind: 'sending-refused', urgency: 'warn', actions: ['dismiss'] }
    : null;
};

/** So long a lost reply is what has just happened; after that the agent has gone on. */
const LOST_IS_NEWS_MS: DurationMs = minutes(15);

const isNews = ({ entry: { at } }: LostReply, now: EpochMs): boolean =>
  at !== null && between(at, now) <= LOST_IS_NEWS_MS;

const lostNotice = (reply: LostReply, urgency: 'warn' | 'tell'): Notice => ({
  kind: 'lost',
  urgency,
  ...reply,
  actions: [reply.step === 'resend' ? 'say-again' : 'use-template', 'dismiss'],
});

const justLost: Entry = ({ lost, now }) =>
  lost !== null && isNews(lost, now) ? lostNotice(lost, 'warn') : null;

/** It can wait behind what the agent has caused since. */
const lostBefore: Entry = ({ lost, now }) =>
  lost === null || isNews(lost, now) ? null : lostNotice(lost, 'tell');

const soon: Entry = ({ macroInDraft: { applied }, view: { draft, window }, now }, { replyMs }) => {
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
  return {
    kind: 'parked-ready',
    urgency: 'warn',
    count: waiting.length,
    hasWritten,
    actions: ['read'],
  };
};

const parkedWaiting: Entry = ({ parked, view: { freeText } }) => {
  const count = parked.replies.waiting.length;
  return count === 0 || canArrive(freeText)
    ? null
    : { kind: 'parked-waiting', urgency: 'tell', count, actions: ['read'] };
};

/** The time left is corrected already: what can be done comes first. */
const wrongClock: Entry = ({ clockOffByMs }) =>
  clockOffByMs === null
    ? null
    : { kind: 'wrong-clock', urgency: 'tell', offByMs: clockOffByMs, actions: [] };

const otherNumber: Entry = ({ view: { window }, ticket, gathered, accountNumbers }) => {
  const isTheirs = gathered.requesterId === ticket.requester.id;
  const wrote = wroteToOther(window, isTheirs ? gathered.toOther : null, accountNumbers);
  if (wrote === null) return null;
  const actions: NoticeAction[] = wrote.ticketId === null ? [] : ['go-to-ticket'];
  return { kind: 'other-number', urgency: 'warn', ...wrote, actions };
};

const nudge: Entry = ({ guardSettings, view, ticket }, { thresholds }) =>
  guardSettings !== null && offersNudge({ view, ticket, thresholds })
    ? { kind: 'nudge', urgency: 'tell', actions: ['insert-nudge'] }
    : null;

/** While waiting for the customer the window says so itself. */
const sending: Entry = ({ send: { state, elsewhere }, waiting }) => {
  const { kind } = state;
  const isElsewhere = kind === 'idle' && elsewhere?.kind === 'sending';
  if (kind === 'sending' || kind === 'checking' || isElsewhere) {
    return { kind: 'sending', urgency: 'tell', actions: [] };
  }
  if (waiting !== null) return null;
  if (kind === 'submitted') {
    return { kind: 'sending-submitted', urgency: 'tell', actions: ['dismiss'] };
  }
  return kind === 'idle' && elsewhere?.kind === 'submitted'
    ? { kind: 'sending-submitted', urgency: 'tell', actions: ['dismiss'] }
    : null;
};

const kept: Entry = ({ keptDrafts: { length: count } }) =>
  count === 0
    ? null
    : { kind: 'kept-draft', urgency: 'tell', count, actions: ['put-back', 'discard'] };

/**
 * What would send twice or in vain, what has just happened, what helps now, what went wrong before,
 * what is waited for.
 */
const IN_ORDER: readonly Entry[] = [
  unclear,
  guarded,
  macro,
  verdict,
  ready,
  notSent,
  soon,
  leftBehind,
  justLost,
  parkedReady,
  otherNumber,
  nudge,
  wrongClock,
  sending,
  kept,
  lostBefore,
  parkedWaiting,
];

/** All notices now, the most urgent first, each kind once; a screen shows the first. */
export const noticesOf = (situation: Situation, timing: Timing): readonly Notice[] =>
  IN_ORDER.flatMap((entry) => entry(situation, timing) ?? []);

/** The notice of this kind, or null. */
export const findNotice = <K extends NoticeKind>(
  notices: readonly Notice[],
  kind: K,
): NoticeOf<K> | null =>
  (notices.find((notice) => notice.kind === kind) as NoticeOf<K> | undefined) ?? null;

const OF_DRAFT: ReadonlySet<NoticeKind> = new Set([
  'held',
  'let-go',
  'macro',
  'draft',
  'draft-ready',
  'session-ended',
]);

/** Is it about the composer's content? */
export const isOfDraft = ({ kind }: Notice): boolean => OF_DRAFT.has(kind);
