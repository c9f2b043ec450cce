import { between, type EpochMs, minutes } from '../time';
import type { LateReplyRule } from './guard-settings';
import { type GuardedDraft, isSameDraft } from './guarded-draft';
import { allowsAnyway, type Hold, needsReason } from './hold';

/** How long "Send anyway" holds: long enough to press Send, too short to be forgotten. */
export const PASS_MS = minutes(10);

interface Pass {
  readonly draft: GuardedDraft;
  readonly hold: Hold;
  readonly reason: SendReason | null;
  readonly grantedAt: EpochMs;
}

/** `anyway`: the agent lets exactly this draft go, once. `let-go`: used, reply not seen yet. */
export type GuardState =
  | { readonly kind: 'none' }
  | { readonly kind: 'held'; readonly draft: GuardedDraft; readonly hold: Hold }
  | ({ readonly kind: 'anyway' } & Pass)
  | ({ readonly kind: 'let-go' } & Pass);

export const UNGUARDED: GuardState = { kind: 'none' };

/** What the composer holds at this moment, and what would become of it. */
export interface Attempt {
  readonly draft: GuardedDraft;
  readonly hold: Hold | null;
  readonly now: EpochMs;
}

/** In both directions, as a corrected clock may have gone back. */
const isInTime = (grantedAt: EpochMs, now: EpochMs): boolean =>
  Math.abs(between(grantedAt, now)) < PASS_MS;

/** The state after composer, window or time changed. */
export function afterChange(state: GuardState, { draft, hold, now }: Attempt): GuardState {
  if (state.kind === 'none' || state.kind === 'let-go') return state;
  if (hold === null || !isSameDraft(state.draft, draft)) return UNGUARDED;
  if (state.kind !== 'held' && !isInTime(state.grantedAt, now)) return UNGUARDED;
  return state;
}

/** Zendesk asks whether it may save: does this attempt go, and what is the state after it? */
export function onSave(
  state: GuardState,
  attempt: Attempt,
  rule: LateReplyRule,
): { readonly goes: boolean; readonly next: GuardState } {
  const { draft, hold } = attempt;
  if (hold === null) return { goes: true, next: UNGUARDED };
  const left = afterChange(state, attempt);
  // A draft let go before is held again: one attempt was allowed.
  if (left.kind === 'anyway' && allowsAnyway(rule, hold)) {
    return { goes: true, next: { ...left, kind: 'let-go' } };
  }
  return { goes: false, next: { kind: 'held', draft, hold } };
}

/** Lets the held draft go once; without a reason where one is needed, nothing changes. */
export function sendAnyway(
  state: GuardState,
  reason: SendReason | null,
  rule: LateReplyRule,
  now: EpochMs,
): GuardState {
  if (state.kind !== 'held' || !allowsAnyway(rule, state.hold)) return state;
  if (reason === null ? needsReason(rule, state.hold) : !isReason(reason)) return state;
  const { draft, hold } = state;
  return { kind: 'anyway', draft, hold, reason, grantedAt: now };
}

/** The agent takes "Send anyway" back. */
export function takeBack(state: GuardState): GuardState {
  if (state.kind !== 'anyway') return state;
  return { kind: 'held', draft: state.draft, hold: state.hold };
}

/** The attempt failed for another reason: the agent need not decide again. */
export const onSubmitFailed = (state: GuardState): GuardState =>
  state.kind === 'let-go' ? { ...state, kind: 'anyway' } : state;

/** The reply is in the conversation: the same text again is a new draft. */
export const onSent = (state: GuardState): GuardState =>
  state.kind === 'let-go' ? UNGUARDED : state;

/** Why an agent sends a reply that would not arrive. Each is part of a tag, so none may change. */
export const SEND_REASONS = ['for_the_record', 'wrote_elsewhere', 'wrong_clock', 'other'] as const;

export interface SendReason {
  readonly code: (typeof SEND_REASONS)[number];
  /** The agent's own words, with `other` only; shown, never stored. */
  readonly words: string;
}

/** `other` needs words. */
export const isReason = ({ code, words }: SendReason): boolean =>
  code !== 'other' || words.trim() !== '';
