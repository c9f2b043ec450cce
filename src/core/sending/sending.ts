import { askedPauseMs, type RequestFailure, type StatusFailure } from '../request-failure';
import type { Result } from '../result';
import { isSubmittable } from '../template/check-values';
import { type Template, templateKey } from '../template/template';
import { parameterKey } from '../template/template-parameter';
import { type SendAccess, whyNotSendable } from '../template/why-not-sendable';
import { durationMs } from '../time';
import type {
  EarlierSending,
  SendingElsewhere,
  SendRefusal,
  SendState,
  Submission,
} from './submission';
import {
  inTheWay,
  isKept,
  newestOpen,
  noted,
  type SubmissionFate,
  type SubmissionLog,
  type SubmissionRecord,
  submittedIds,
} from './submission-log';

/** What must be unchanged since the agent chose to send. */
export interface SendingPresent {
  readonly ticketId: string;
  readonly customerId: string | null;
  readonly channel: string;
  readonly templates: readonly Template[];
  readonly access: SendAccess;
  /** This page's elapsed ms. */
  readonly nowMs: number;
}

/** The sending of one page: one submission at a time, and what is known of others. */
export interface Sending {
  readonly state: SendState;
  readonly log: SubmissionLog;
  /** Begun by this page: all others count as another tab's. */
  readonly ownIds: readonly string[];
  /** Ticket and submissions as they were when the agent chose to send. */
  readonly seen: {
    readonly ticketId: string;
    readonly customerId: string | null;
    readonly submittedIds: readonly string[];
  } | null;
  /** The submission of `state` once it left. */
  readonly onItsWay: SubmissionRecord | null;
  /** The check for an unclear submission from elsewhere; null: none so far. */
  readonly look: {
    readonly id: string;
    readonly isChecking: boolean;
    readonly failure: RequestFailure | null;
  } | null;
  /** Until then, in this page's elapsed ms, the service wants nothing; null: it may be asked. */
  readonly pausedUntilMs: number | null;
  /** Submitted elsewhere, and read by the agent. */
  readonly readIds: readonly string[];
}

export const NOTHING_SENT: Sending = {
  state: { kind: 'idle' },
  log: [],
  ownIds: [],
  seen: null,
  onItsWay: null,
  look: null,
  pausedUntilMs: null,
  readIds: [],
};

/** Sunshine's answer to a submission; it does not say whether the message arrives. */
export type SubmissionAnswer =
  | { readonly kind: 'submitted' }
  /** It did not go out. */
  | {
      readonly kind: 'refused';
      readonly failure: StatusFailure;
      readonly code: string | null;
      readonly title: string | null;
    }
  /** No readable answer: it may have gone out, and is never sent again unasked. */
  | { readonly kind: 'unclear'; readonly failure: RequestFailure };

export type SendingEvent =
  | {
      readonly kind: 'asked';
      readonly submission: Submission;
      readonly earlier: EarlierSending | null;
      readonly present: SendingPresent;
    }
  /** The agent confirms. */
  | {
      readonly kind: 'confirmed';
      /** Why marketing goes out without consent; null: none given or needed. */
      readonly reason: string | null;
      readonly needsReason: boolean;
      readonly present: SendingPresent;
    }
  /** Nothing has left, and nothing will. */
  | { readonly kind: 'stopped'; readonly why: SendRefusal }
  /** The last check before it leaves. */
  | {
      readonly kind: 'leaving';
      readonly record: SubmissionRecord;
      readonly present: SendingPresent;
    }
  | { readonly kind: 'answered'; readonly answer: SubmissionAnswer; readonly nowMs: number }
  /** Check the conversation for what is unclear: here, else for this customer elsewhere. */
  | { readonly kind: 'check'; readonly customerId: string | null; readonly nowMs: number }
  | {
      readonly kind: 'looked';
      readonly id: string;
      readonly found: Result<'found' | 'not-found', RequestFailure>;
    }
  /** The agent cancels or has read it; while unclear, says that they have looked. */
  | { readonly kind: 'dismissed'; readonly customerId: string | null; readonly nowMs: number }
  /** News of a submission from another tab or the browser's storage. */
  | { readonly kind: 'heard'; readonly record: SubmissionRecord; readonly nowMs: number };

export type SendingEffect =
  /** Find the conversation, check a last time (`leaving`), submit. */
  | { readonly kind: 'send'; readonly submission: Submission; readonly reason: string | null }
  | { readonly kind: 'look'; readonly record: SubmissionRecord }
  /** Keep it beyond this page, and tell the other tabs. */
  | { readonly kind: 'tell'; readonly record: SubmissionRecord }
  /** It went out, for the first time that we know of. */
  | { readonly kind: 'used'; readonly template: Template };

interface SendingStep {
  readonly next: Sending;
  readonly effects: readonly SendingEffect[];
}

/**
 * Sends templates one at a time, confirmed by the agent, never repeated by itself: what has changed
 * since is not sent, and what may have gone out is not sent again before the conversation was
 * checked. An event that does not fit the state changes nothing.
 */
export function sendingStep(sending: Sending, event: SendingEvent): SendingStep {
  const { state } = sending;
  switch (event.kind) {
    case 'asked': {
      if (isUnderWay(state)) return unchanged(sending);
      const { submission, earlier, present } = event;
      const { ticketId, customerId } = present;
      const pause = pauseLeft(sending, present.nowMs);
      if (pause) return shown(sending, { kind: 'refused', submission, why: pause });
      const before = submittedIds(logFor(sending, customerId));
      const seen = { ticketId, customerId, submittedIds: before };
      return shown(
        { ...sending, seen, onItsWay: null },
        { kind: 'confirming', submission, earlier },
      );
    }
    case 'confirmed': {
      if (state.kind !== 'confirming') return unchanged(sending);
      const { submission } = state;
      const reason = event.reason?.trim() || null;
      if (event.needsReason && reason === null) return unchanged(sending);
      const why = whyNot(sending, submission, event.present);
      if (why) return shown(sending, { kind: 'refused', submission, why });
      return shown(sending, { kind: 'sending', submission }, [
        { kind: 'send', submission, reason },
      ]);
    }
    case 'stopped':
      if (state.kind !== 'sending') return unchanged(sending);
      return shown(sending, { kind: 'refused', submission: state.submission, why: event.why });
    case 'leaving': {
      if (state.kind !== 'sending' || sending.onItsWay) return unchanged(sending);
      const { submission } = state;
      const why = whyNot(sending, submission, event.present);
      if (why) return shown(sending, { kind: 'refused', submission, why });
      const { record } = event;
      const left = { ...sending, onItsWay: record, ownIds: [...sending.ownIds, record.id] };
      return recorded(left, state, record, 'sending');
    }
    case 'answered': {
      const { onItsWay } = sending;
      if (state.kind !== 'sending' || !onItsWay) return unchanged(sending);
      const { submission } = state;
      const { answer } = event;
      if (answer.kind === 'submitted') return submitted(sending, submission, onItsWay);
      if (answer.kind === 'refused') {
        const { failure, code, title } = answer;
        const why: SendRefusal = { kind: 'service', failure, code, title };
        const pauseMs = askedPauseMs(failure);
        const pausedUntilMs = pauseMs === null ? sending.pausedUntilMs : event.nowMs + pauseMs;
        const paused = { ...sending, pausedUntilMs };
        return recorded(paused, { kind: 'refused', submission, why }, onItsWay, 'not-sent');
      }
      const { failure } = answer;
      const unclear = { kind: 'unclear', submission, failure, checkFailure: null } as const;
      return recorded(sending, unclear, onItsWay, 'unclear');
    }
    case 'check': {
      const { onItsWay } = sending;
      if (state.kind === 'unclear' && onItsWay) {
        const { submission, failure } = state;
        return shown(sending, { kind: 'checking', submission, failure }, [
          { kind: 'look', record: onItsWay },
        ]);
      }
      const open = openElsewhere(sending, event.customerId, event.nowMs);
      if (open?.kind !== 'unclear' || sending.look?.isChecking) return unchanged(sending);
      const look = { id: open.record.id, isChecking: true, failure: null };
      return shown({ ...sending, look }, state, [{ kind: 'look', record: open.record }]);
    }
    case 'looked':
      return looked(sending, event);
    case 'dismissed': {
      if (state.kind === 'sending' || state.kind === 'checking') return unchanged(sending);
      const idle = { kind: 'idle' } as const;
      if (state.kind === 'unclear' && sending.onItsWay) {
        return recorded(sending, idle, sending.onItsWay, 'looked-for');
      }
      if (state.kind !== 'idle') return shown(sending, idle);
      const open = openElsewhere(sending, event.customerId, event.nowMs);
      if (open?.kind === 'submitted') {
        return shown({ ...sending, readIds: [...sending.readIds, open.record.id] }, idle);
      }
      if (open?.kind !== 'unclear' || sending.look?.isChecking) return unchanged(sending);
      return recorded(sending, idle, open.record, 'looked-for');
    }
    case 'heard':
      return heard(sending, event.record, event.nowMs);
  }
}

/** One customer's log; empty for nobody. */
export const logFor = ({ log }: Sending, customerId: string | null): SubmissionLog =>
  log.filter((record) => record.customerId === customerId);

/** What the screen shows beside the page's own sending. */
export function sendingElsewhere(
  sending: Sending,
  customerId: string | null,
  nowMs: number,
): SendingElsewhere | null {
  const open = openElsewhere(sending, customerId, nowMs);
  if (!open) return null;
  const { record, kind } = open;
  const { ticketId, templateName, at } = record;
  const look = sending.look?.id === record.id ? sending.look : null;
  const isChecking = look?.isChecking ?? false;
  return { kind, ticketId, templateName, at, isChecking, checkFailure: look?.failure ?? null };
}

/** What another page, or this one before a reload, is doing. */
const elsewhere = (sending: Sending, customerId: string | null): SubmissionLog =>
  logFor(sending, customerId).filter(({ id }) => !sending.ownIds.includes(id));

const openElsewhere = (sending: Sending, customerId: string | null, nowMs: number) =>
  newestOpen(
    elsewhere(sending, customerId).filter(({ id }) => !sending.readIds.includes(id)),
    nowMs,
  );

/** Then nothing else is begun. */
const isUnderWay = ({ kind }: SendState): boolean =>
  kind === 'sending' || kind === 'checking' || kind === 'unclear';

const unchanged = (sending: Sending): SendingStep => ({ next: sending, effects: [] });

const shown = (
  sending: Sending,
  state: SendState,
  effects: readonly SendingEffect[] = [],
): SendingStep => ({ next: { ...sending, state }, effects });

/** News of a submission: into this page's log, storage and the other tabs. */
function recorded(
  sending: Sending,
  state: SendState,
  about: SubmissionRecord,
  fate: SubmissionFate,
  more: readonly SendingEffect[] = [],
): SendingStep {
  const record = { ...about, fate };
  const log = noted(sending.log, record);
  return shown({ ...sending, log }, state, [{ kind: 'tell', record }, ...more]);
}

function submitted(
  sending: Sending,
  submission: Submission,
  record: SubmissionRecord,
): SendingStep {
  const state: SendState = { kind: 'submitted', submission, at: record.at };
  const { template } = submission;
  return recorded(sending, state, record, 'submitted', [{ kind: 'used', template }]);
}

function looked(
  sending: Sending,
  { id, found }: Extract<SendingEvent, { kind: 'looked' }>,
): SendingStep {
  const { state, onItsWay, look } = sending;
  if (state.kind === 'checking' && onItsWay?.id === id) {
    const { submission, failure } = state;
    if (!found.ok) {
      return shown(sending, { kind: 'unclear', submission, failure, checkFailure: found.error });
    }
    if (found.value === 'found') return submitted(sending, submission, onItsWay);
    return recorded(sending, { kind: 'not-found', submission }, onItsWay, 'not-sent');
  }
  const record = sending.log.find((one) => one.id === id);
  if (look?.id !== id || !record) return unchanged(sending);
  if (!found.ok) {
    return shown({ ...sending, look: { id, isChecking: false, failure: found.error } }, state);
  }
  const fate = found.value === 'found' ? 'submitted' : 'not-sent';
  return recorded({ ...sending, look: null }, state, record, fate);
}

function heard(sending: Sending, record: SubmissionRecord, nowMs: number): SendingStep {
  if (!isKept(record, nowMs)) return unchanged(sending);
  const log = noted(sending.log, record);
  if (log === sending.log) return unchanged(sending);
  const next = { ...sending, log };
  const { state } = sending;
  const isOurs = sending.onItsWay?.id === record.id;
  if (!isOurs || (state.kind !== 'unclear' && state.kind !== 'checking')) {
    return shown(next, state);
  }
  const { submission } = state;
  // Another tab has checked the conversation for it.
  switch (record.fate) {
    case 'submitted':
      return shown(next, { kind: 'submitted', submission, at: record.at }, [
        { kind: 'used', template: submission.template },
      ]);
    case 'not-sent':
      return shown(next, { kind: 'not-found', submission });
    case 'looked-for':
      return shown(next, { kind: 'idle' });
    default:
      return shown(next, state);
  }
}

/** A press during the pause changes nothing but the time that is left. */
function pauseLeft({ pausedUntilMs }: Sending, nowMs: number): SendRefusal | null {
  const leftMs = (pausedUntilMs ?? nowMs) - nowMs;
  return leftMs > 0 ? { kind: 'pause', leftMs: durationMs(leftMs) } : null;
}

/** What keeps a submission from leaving, or null. */
function whyNot(
  sending: Sending,
  submission: Submission,
  present: SendingPresent,
): SendRefusal | null {
  const { seen } = sending;
  const change = changeSince(seen, submission, present);
  if (change) return { kind: 'changed', what: change };
  const other = inTheWay(elsewhere(sending, present.customerId), present.nowMs);
  if (other === 'sending') return { kind: 'busy' };
  if (other === 'unclear') return { kind: 'unclear-elsewhere' };
  const submittedNow = submittedIds(logFor(sending, present.customerId));
  const isNew = submittedNow.some((id) => !seen?.submittedIds.includes(id));
  return isNew ? { kind: 'submitted-meanwhile' } : null;
}

function changeSince(
  seen: Sending['seen'],
  { template: chosen, values }: Submission,
  { ticketId, customerId, channel, templates, access }: SendingPresent,
): Extract<SendRefusal, { kind: 'changed' }>['what'] | null {
  if (ticketId !== seen?.ticketId) return 'ticket';
  if (customerId !== seen.customerId) return 'requester';
  if (channel !== 'whatsapp') return 'channel';
  const template = templates.find((one) => templateKey(one) === templateKey(chosen));
  const isSame =
    template !== undefined &&
    access.sendNow === 'ready' &&
    whyNotSendable(template, access) === null &&
    keysOf(template) === keysOf(chosen);
  if (!isSame) return 'template';
  return isSubmittable(template, values) ? null : 'values';
}

/** With other parameters the values would land in other places. */
const keysOf = ({ parameters }: Template): string =>
  parameters.map((parameter) => `${parameterKey(parameter)} ${parameter.kind}`).join('\n');
