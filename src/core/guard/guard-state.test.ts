import fc from 'fast-check';
import { type EpochMs, epochMs } from '../time';
import type { LateReplyRule } from './guard-settings';
import {
  type Attempt,
  afterChange,
  type GuardState,
  onSave,
  onSent,
  onSubmitFailed,
  PASS_MS,
  type SendReason,
  sendAnyway,
  takeBack,
  UNGUARDED,
} from './guard-state';
import type { GuardedDraft } from './guarded-draft';
import type { Hold } from './hold';

const NOW = epochMs(1_000_000_000);
const DRAFT: GuardedDraft = {
  ticketId: '42',
  markup: 'Hello',
  type: 'publicReply',
  targetChannel: 'whatsapp',
  hasAttachments: false,
};
const HOLD: Hold = { cause: 'free-text', isSure: true, canBeTemplate: true };
const REASON: SendReason = { code: 'for_the_record', words: '' };

const attempt = (change: Partial<Attempt> = {}): Attempt => ({
  draft: DRAFT,
  hold: HOLD,
  now: NOW,
  ...change,
});
const held = onSave(UNGUARDED, attempt(), 'warn').next;
const allowed = sendAnyway(held, null, 'warn', NOW);

test('the first attempt is held back', () => {
  expect(onSave(UNGUARDED, attempt(), 'warn')).toEqual({
    goes: false,
    next: { kind: 'held', draft: DRAFT, hold: HOLD },
  });
});

test('what can arrive goes, whatever was before', () => {
  expect(onSave(held, attempt({ hold: null }), 'block')).toEqual({ goes: true, next: UNGUARDED });
});

test('trying again is not enough', () => {
  expect(onSave(held, attempt(), 'warn').goes).toBe(false);
});

test('Send anyway lets exactly this draft go, once', () => {
  expect(allowed.kind).toBe('anyway');
  const first = onSave(allowed, attempt(), 'warn');
  expect(first.goes).toBe(true);
  expect(onSave(first.next, attempt(), 'warn').goes).toBe(false);
});

test.each<[string, Partial<GuardedDraft>]>([
  ['another ticket', { ticketId: '43' }],
  ['one sign more', { markup: 'Hello!' }],
  ['another type', { type: 'facebookPrivateMessage' }],
  ['another channel', { targetChannel: 'line' }],
  ['a file', { hasAttachments: true }],
])('%s is another draft', (_what, change) => {
  const other = attempt({ draft: { ...DRAFT, ...change } });
  expect(onSave(allowed, other, 'warn').goes).toBe(false);
  expect(afterChange(allowed, other)).toBe(UNGUARDED);
  expect(afterChange(held, other)).toBe(UNGUARDED);
});

test('it ends after ten minutes', () => {
  const at = (ms: number) => attempt({ now: epochMs(NOW + ms) });
  expect(afterChange(allowed, at(PASS_MS - 1))).toBe(allowed);
  expect(onSave(allowed, at(PASS_MS - 1), 'warn').goes).toBe(true);
  expect(afterChange(allowed, at(PASS_MS))).toBe(UNGUARDED);
  expect(onSave(allowed, at(PASS_MS), 'warn').goes).toBe(false);
  // A clock that was put back makes it no longer.
  expect(onSave(allowed, at(-PASS_MS), 'warn').goes).toBe(false);
});

test('it ends when the window reopens', () => {
  expect(afterChange(allowed, attempt({ hold: null }))).toBe(UNGUARDED);
  expect(afterChange(held, attempt({ hold: null }))).toBe(UNGUARDED);
});

test.each<[LateReplyRule, SendReason | null, boolean]>([
  ['warn', null, true],
  ['warn', REASON, true],
  ['reason', null, false],
  ['reason', REASON, true],
  ['reason', { code: 'other', words: ' ' }, false],
  ['reason', { code: 'other', words: 'asked for by phone' }, true],
  ['block', REASON, false],
])('%s with the reason %j: %s', (rule, reason, isLet) => {
  expect(sendAnyway(held, reason, rule, NOW).kind).toBe(isLet ? 'anyway' : 'held');
});

test('where the admin blocks, what may still arrive needs a reason', () => {
  const unsure = onSave(UNGUARDED, attempt({ hold: { ...HOLD, isSure: false } }), 'block').next;
  expect(sendAnyway(unsure, null, 'block', NOW).kind).toBe('held');
  const let_ = sendAnyway(unsure, REASON, 'block', NOW);
  expect(onSave(let_, attempt({ hold: { ...HOLD, isSure: false } }), 'block').goes).toBe(true);
  // Meanwhile it is known to be closed.
  expect(onSave(let_, attempt(), 'block').goes).toBe(false);
});

test('it can be taken back', () => {
  expect(takeBack(allowed)).toEqual(held);
  expect(takeBack(UNGUARDED)).toBe(UNGUARDED);
});

test('another failure costs no second decision, and what was sent needs a new one', () => {
  const { next } = onSave(allowed, attempt(), 'warn');
  expect(onSave(onSubmitFailed(next), attempt(), 'warn').goes).toBe(true);
  expect(onSent(next)).toBe(UNGUARDED);
  expect(onSave(onSent(next), attempt(), 'warn').goes).toBe(false);
  expect(onSubmitFailed(held)).toBe(held);
  expect(onSent(allowed)).toBe(allowed);
});

describe('whatever happens in whatever order', () => {
  type Step =
    | { readonly do: 'save' | 'change' | 'allow' | 'take back' | 'fail' | 'sent' }
    | { readonly do: 'wait'; readonly ms: number }
    | { readonly do: 'type'; readonly markup: string }
    | { readonly do: 'window'; readonly hold: Hold | null };

  const step: fc.Arbitrary<Step> = fc.oneof(
    fc.constantFrom('save', 'change', 'allow', 'take back', 'fail', 'sent').map((name) => ({
      do: name as 'save',
    })),
    fc.integer({ min: 0, max: PASS_MS }).map((ms) => ({ do: 'wait' as const, ms })),
    fc.constantFrom('a', 'b').map((markup) => ({ do: 'type' as const, markup })),
    fc.constantFrom(HOLD, { ...HOLD, isSure: false }, null).map((hold) => ({
      do: 'window' as const,
      hold,
    })),
  );
  const rules = fc.constantFrom<LateReplyRule>('warn', 'reason', 'block');

  test('what would not arrive goes only once for each decision about that very draft', () => {
    fc.assert(
      fc.property(rules, fc.array(step, { maxLength: 40 }), (rule, steps) => {
        let state: GuardState = UNGUARDED;
        let now: EpochMs = NOW;
        let markup = 'a';
        let hold: Hold | null = HOLD;
        let decided = null as { markup: string; at: number; isUsed: boolean } | null;
        for (const next of steps) {
          const seen = { draft: { ...DRAFT, markup }, hold, now };
          if (next.do === 'wait') now = epochMs(now + next.ms);
          else if (next.do === 'type') markup = next.markup;
          else if (next.do === 'window') hold = next.hold;
          else if (next.do === 'change') state = afterChange(state, seen);
          else if (next.do === 'take back') state = takeBack(state);
          else if (next.do === 'fail') {
            state = onSubmitFailed(state);
            if (decided) decided = { ...decided, isUsed: false };
          } else if (next.do === 'sent') {
            state = onSent(state);
            if (state.kind === 'none') decided = null;
          } else if (next.do === 'allow') {
            const before = state;
            state = sendAnyway(state, REASON, rule, now);
            if (before.kind === 'held' && state.kind === 'anyway') {
              decided = { markup: before.draft.markup, at: now, isUsed: false };
            }
          } else {
            const { goes, next: after } = onSave(state, seen, rule);
            state = after;
            if (goes && hold !== null) {
              expect(decided).toEqual({ markup, at: expect.any(Number), isUsed: false });
              expect(now - (decided?.at ?? 0)).toBeLessThan(PASS_MS);
              expect(rule === 'block' && hold.isSure).toBe(false);
            }
            if (!goes) decided = null;
            else if (decided) decided = { ...decided, isUsed: true };
          }
        }
      }),
    );
  });
});
