import fc from 'fast-check';
import { messageOf } from '../conversation/message.fixture';
import type { DraftVerdict } from '../draft/draft-verdict';
import { DEFAULT_GUARD_SETTINGS, type LateReplyRule } from '../guard/guard-settings';
import { type GuardState, PASS_MS, UNGUARDED } from '../guard/guard-state';
import type { Hold } from '../guard/hold';
import { macroOf } from '../macro/macro.fixture';
import { type MacroInDraft, NO_MACRO_IN_DRAFT } from '../macro/macro-in-draft';
import { durationMs, epochMs, HOUR, hours, MINUTE, minutes, plus } from '../time';
import type { ReplyWindow } from '../window/reply-window';
import type { LeftBehind, LostReply, Notice } from './notice';
import { findNotice, isOfDraft, noticesOf, type Situation } from './notices';

const NOON = epochMs(Date.UTC(2026, 10, 20, 12));
const REPLY_MS = minutes(30);
const TIMING = { replyMs: REPLY_MS, thresholds: { closingMs: hours(4), criticalMs: hours(1) } };
const MACRO = macroOf({ id: '306', title: 'Returns', comment: 'You can return it.' });
const COMPOSER = {
  text: '',
  markup: '',
  type: 'publicReply',
  targetChannel: 'whatsapp',
  hasAttachments: false,
};
const EMPTY: DraftVerdict = { verdict: 'not-applicable', because: 'empty' };
const LATE: DraftVerdict = { verdict: 'window-closed', unknown: null, afterClose: 'template' };
const FINE: DraftVerdict = { verdict: 'deliverable', charged: false };
const CHARGED: DraftVerdict = { verdict: 'deliverable', charged: true };
const READY: DraftVerdict = { verdict: 'template-ok', name: 'hello', language: 'en' };
const MIXED: DraftVerdict = { verdict: 'template-mixed-text', name: 'hello', extra: 'Hi' };
const unknownTemplate = (listComplete: boolean): DraftVerdict => ({
  verdict: 'template-unknown',
  name: 'hello',
  listComplete,
});

const STARTED_BY = {
  at: plus(NOON, durationMs(-14 * HOUR)),
  authorName: 'Lena',
  isRequester: true,
  isInTicket: true,
  otherTicketId: null,
};

/** A window that ends so long after noon. */
function windowWith(leftMs: number, change: Partial<ReplyWindow> = {}): ReplyWindow {
  const expiresAt = plus(NOON, durationMs(leftMs));
  return {
    state: leftMs > HOUR ? 'open' : 'critical',
    expiresAt,
    windowMs: durationMs(24 * HOUR),
    startedBy: { ...STARTED_BY, at: plus(expiresAt, durationMs(-24 * HOUR)) },
    precision: 'sent',
    source: 'ticket',
    afterClose: 'template',
    allowance: null,
    isHumanOnly: false,
    ...change,
  } as ReplyWindow;
}
const OPEN = windowWith(10 * HOUR);
const CLOSED = windowWith(-HOUR, { state: 'closed', endedBy: 'time' } as Partial<ReplyWindow>);
const POSSIBLE: ReplyWindow = {
  state: 'unknown',
  reason: 'other-number-possible',
  afterClose: 'template',
  possible: {
    expiresAt: plus(NOON, HOUR),
    startedBy: STARTED_BY,
    precision: 'arrival',
  },
};

const TO_OTHER = {
  message: messageOf({ at: NOON }),
  toldBy: 'ticket',
  ticketId: '43',
  businessNumber: '49305550200',
} as const;

const HOLD: Hold = { cause: 'free-text', isSure: true, canBeTemplate: true };
const DRAFT = { ticketId: '1', text: 'Hi', markup: 'Hi' } as never;
const held = (hold: Hold = HOLD): GuardState => ({ kind: 'held', draft: DRAFT, hold });
const ANYWAY: GuardState = {
  kind: 'anyway',
  draft: DRAFT,
  hold: HOLD,
  reason: null,
  grantedAt: NOON,
};
const ruled = (lateReply: LateReplyRule) => ({ ...DEFAULT_GUARD_SETTINGS, lateReply });
const RECOGNISED = { macro: MACRO, previous: COMPOSER, text: 'You can return it.' };
const recognised: MacroInDraft = { ...NO_MACRO_IN_DRAFT, recognised: RECOGNISED };
const applied: MacroInDraft = {
  ...NO_MACRO_IN_DRAFT,
  applied: { macro: MACRO, brought: RECOGNISED },
};
const left = (changes: 'looking' | 'failed' | readonly object[], isUndone = false): LeftBehind => ({
  macro: MACRO,
  isKept: false,
  left: typeof changes === 'string' ? changes : ({ changes, names: {} } as never),
  isUndone,
  isBusy: false,
});
const lost = (step: LostReply['step'], agoMs = 0): LostReply => ({
  entry: {
    key: '1',
    at: plus(NOON, durationMs(-agoMs)),
    reply: null,
    fate: { kind: 'lost', doubt: 'after-end' },
  },
  step,
});
const parked = (parkedAt: number | null) => ({
  replies: {
    waiting: [{ id: 'a', text: 'Hi', parkedBy: 'Nora', parkedAt: parkedAt as never }],
  },
});

/** Nothing is to be said; a test names only what matters to it. */
const situation = ({
  draft = EMPTY,
  window = OPEN,
  freeText = 'arrives',
  isSessionEnded,
  ...change
}: Partial<Situation> & Partial<Situation['view']> = {}): Situation => ({
  now: NOON,
  ticket: {
    ticketId: '1',
    composer: COMPOSER,
    messages: [],
    requester: { id: '7', name: 'Ada', email: null },
  },
  view: { channel: 'whatsapp', draft, window, freeText, ...(isSessionEnded && { isSessionEnded }) },
  guard: UNGUARDED,
  guardSettings: DEFAULT_GUARD_SETTINGS,
  macroInDraft: NO_MACRO_IN_DRAFT,
  leftBehind: null,
  send: { state: { kind: 'idle' }, elsewhere: null },
  lost: null,
  parked: { replies: { waiting: [] } },
  waiting: null,
  clockOffByMs: null,
  keptDrafts: [],
  gathered: { requesterId: '7', evidence: [], toOther: null },
  accountNumbers: [],
  ...change,
});
const sending = (
  kind: Situation['send']['state']['kind'],
  other: 'sending' | 'unclear' | 'submitted' | null = null,
): Partial<Situation> => ({
  send: { state: { kind }, elsewhere: other && { kind: other } },
});

const said = (of: Parameters<typeof situation>[0]) => noticesOf(situation(of), TIMING);
/** `kind urgency action action`, in order. */
const inShort = (notices: readonly Notice[]) =>
  notices.map(({ kind, urgency, actions }) => [kind, urgency, ...actions].join(' '));

test('where all is well nothing is said', () => {
  expect(said({ draft: FINE })).toEqual([]);
  expect(said({ draft: EMPTY, window: CLOSED, freeText: 'lost' })).toEqual([]);
});

describe('each by itself', () => {
  test.each<[string, Parameters<typeof situation>[0], string[]]>([
    ['it may have gone out', sending('unclear'), ['sending-unclear stop check-sending dismiss']],
    [
      'so it may elsewhere',
      sending('idle', 'unclear'),
      ['sending-unclear stop check-sending dismiss'],
    ],
    ['it did not go out', sending('not-found'), ['sending-not-found warn send-again dismiss']],
    ['it was refused', sending('refused'), ['sending-refused warn dismiss']],
    ['on its way', sending('sending'), ['sending tell']],
    ['being looked for', sending('checking'), ['sending tell']],
    ['on its way from another tab', sending('idle', 'sending'), ['sending tell']],
    ['submitted', sending('submitted'), ['sending-submitted tell dismiss']],
    ['submitted in another tab', sending('idle', 'submitted'), ['sending-submitted tell dismiss']],
    ['the agent is being asked', sending('confirming', 'submitted'), []],

    ['held', { guard: held() }, ['held stop park send-anyway']],
    [
      'held, nothing to send instead',
      { guard: held({ ...HOLD, canBeTemplate: false }) },
      ['held stop park send-anyway'],
    ],
    [
      'a template that is held',
      { guard: held({ ...HOLD, cause: 'template' }) },
      ['held stop use-template send-anyway'],
    ],
    [
      'held for good',
      { guard: held(), guardSettings: ruled('block') },
      ['held stop use-template park'],
    ],
    [
      'held for good, but it may arrive',
      { guard: held({ ...HOLD, isSure: false }), guardSettings: ruled('block') },
      ['held stop park send-anyway'],
    ],
    ['let go', { guard: ANYWAY }, ['let-go warn take-back']],
    ['nobody stands guard', { guard: held(), guardSettings: null }, []],

    [
      'a macro that would not arrive',
      { draft: LATE, window: CLOSED, freeText: 'lost', macroInDraft: recognised },
      ['macro stop put-back dismiss'],
    ],
    ['a macro that arrives', { draft: FINE, macroInDraft: recognised }, []],
    ['too late', { draft: LATE }, ['draft stop use-template park']],
    [
      'too late, and no template',
      { draft: { ...LATE, afterClose: 'nothing' } as DraftVerdict },
      ['draft stop park'],
    ],
    ['a template that would not go out', { draft: MIXED }, ['draft stop use-template']],
    ['a template nobody knows', { draft: unknownTemplate(true) }, ['draft stop use-template']],
    ['a template not yet known', { draft: unknownTemplate(false) }, ['draft warn use-template']],
    [
      'it may not arrive as it is',
      { draft: { verdict: 'deliverable', charged: false, doubt: { kind: 'code' } } },
      ['draft warn'],
    ],
    [
      'nor may a template',
      { draft: { verdict: 'template-ok', name: 'a', language: 'en', doubt: 'body-long' } },
      ['draft warn show'],
    ],
    ['the session is over', { draft: { verdict: 'session-ended' } }, ['session-ended warn']],
    [
      'it may cost money',
      { draft: CHARGED, window: POSSIBLE },
      ['draft warn', 'other-number warn'],
    ],
    ['it costs money, as the window says', { draft: CHARGED, window: CLOSED }, []],
    ['a template that goes out', { draft: READY }, ['draft-ready warn show']],
    [
      'the session is over before a word is written',
      { draft: EMPTY, isSessionEnded: true },
      ['session-ended warn'],
    ],
    [
      'the customer is known to go on in another ticket',
      {
        draft: { verdict: 'session-ended' },
        gathered: {
          requesterId: '7',
          evidence: [
            {
              source: 'audits',
              ticketId: '43',
              messages: [messageOf({ at: NOON })],
              knownUntil: null,
              number: 'unknown',
            },
          ],
          toOther: null,
        },
      },
      ['session-ended warn go-to-ticket'],
    ],
    [
      'where the window is over the session is no news',
      { draft: EMPTY, isSessionEnded: true, window: CLOSED, freeText: 'lost' },
      [],
    ],

    ['lost, a template helps', { lost: lost('send-template') }, ['lost warn use-template dismiss']],
    ['refused, a second try helps', { lost: lost('resend') }, ['lost warn say-again dismiss']],
    ['still news', { lost: lost('resend', 15 * MINUTE) }, ['lost warn say-again dismiss']],
    [
      'lost a while ago',
      { lost: lost('resend', 15 * MINUTE + 1) },
      ['lost tell say-again dismiss'],
    ],
    [
      'little time for a macro’s text',
      { draft: FINE, window: windowWith(REPLY_MS - 1), macroInDraft: applied },
      ['send-soon warn dismiss', 'nudge tell insert-nudge'],
    ],
    [
      'time enough for it',
      { draft: FINE, window: windowWith(REPLY_MS), macroInDraft: applied },
      ['nudge tell insert-nudge'],
    ],
    ['a wrong clock', { clockOffByMs: durationMs(20 * MINUTE) }, ['wrong-clock tell']],
    [
      'a wrong clock while a nudge helps',
      { clockOffByMs: durationMs(20 * MINUTE), window: windowWith(REPLY_MS), draft: FINE },
      ['nudge tell insert-nudge', 'wrong-clock tell'],
    ],
    ['to another number, perhaps', { window: POSSIBLE, freeText: 'unsure' }, ['other-number warn']],
    [
      'surely to another number, in a ticket that is known',
      { window: CLOSED, gathered: { requesterId: '7', evidence: [], toOther: TO_OTHER } },
      ['other-number warn go-to-ticket'],
    ],
    [
      'in one that is not',
      {
        window: CLOSED,
        gathered: { requesterId: '7', evidence: [], toOther: { ...TO_OTHER, ticketId: null } },
      },
      ['other-number warn'],
    ],
    [
      'another customer, before the requester was changed',
      { window: CLOSED, gathered: { requesterId: '8', evidence: [], toOther: TO_OTHER } },
      [],
    ],
    [
      'what a macro left is not known',
      { leftBehind: left('failed') },
      ['left-behind warn dismiss'],
    ],
    ['what a macro left', { leftBehind: left([{}]) }, ['left-behind warn undo-fields dismiss']],
    ['it was changed back', { leftBehind: left([], true) }, ['left-behind warn dismiss']],
    ['a macro that left nothing', { leftBehind: left([]) }, []],
    ['parked, and it may go', { parked: parked(NOON) }, ['parked-ready warn read']],
    [
      'parked, and it may go for money',
      { parked: parked(NOON), freeText: 'charged' },
      ['parked-ready warn read'],
    ],
    [
      'parked, and it waits',
      { parked: parked(NOON), window: CLOSED, freeText: 'lost' },
      ['parked-waiting tell read'],
    ],
    ['the end is near', { window: windowWith(10 * MINUTE) }, ['nudge tell insert-nudge']],
    [
      'the end is near, but nobody has the texts',
      { window: windowWith(10 * MINUTE), guardSettings: null },
      [],
    ],
    ['waiting, as the window says', { waiting: { since: NOON, templateName: 'hello' } }, []],
    [
      'submitted, and its answer is waited for',
      { ...sending('submitted'), waiting: { since: NOON, templateName: 'hello' } },
      [],
    ],
    ['kept drafts', { keptDrafts: ['one'] }, ['kept-draft tell put-back discard']],
  ])('%s', (_what, of, expected) => {
    expect(inShort(said(of))).toEqual(expected);
  });

  test('a draft that is let go says until when', () => {
    expect(findNotice(said({ guard: ANYWAY }), 'let-go')?.until).toBe(plus(NOON, PASS_MS));
  });

  test.each([
    ['the customer has written since it was parked', NOON - 15 * HOUR, true],
    ['nobody has', NOON, false],
    ['when it was parked is not known', null, true],
  ])('%s', (_what, parkedAt, hasWritten) => {
    expect(findNotice(said({ parked: parked(parkedAt) }), 'parked-ready')).toMatchObject({
      count: 1,
      hasWritten,
    });
  });
});

describe('which one is said', () => {
  test.each<[string, Parameters<typeof situation>[0], string]>([
    [
      'what may have gone out, before a draft that would be the second',
      { ...sending('unclear'), draft: LATE, guard: held() },
      'sending-unclear',
    ],
    [
      'the attempt that was held, not the verdict that says the same',
      { guard: held(), draft: LATE, macroInDraft: recognised },
      'held',
    ],
    ['what the agent decided, not the verdict again', { guard: ANYWAY, draft: LATE }, 'let-go'],
    ['the draft at hand, before what was lost', { draft: LATE, lost: lost('resend') }, 'draft'],
    [
      'what was lost, before what waits',
      { lost: lost('resend'), parked: parked(NOON), waiting: { since: NOON, templateName: null } },
      'lost',
    ],
    [
      'the reply that can go now, before a nudge',
      { parked: parked(NOON), window: windowWith(10 * MINUTE) },
      'parked-ready',
    ],
  ])('%s', (_what, of, first) => {
    expect(said(of)[0]?.kind).toBe(first);
  });

  describe('hours after a reply was lost, before it', () => {
    const closed = { window: CLOSED, freeText: 'lost' } as const;
    test.each<[string, Parameters<typeof situation>[0], string]>([
      ['the verdict on the draft at hand', { ...closed, draft: LATE }, 'draft'],
      ['a doubt about it', { draft: { ...FINE, doubt: { kind: 'code' } } as never }, 'draft'],
      ['a template that was put in', { ...closed, draft: READY }, 'draft-ready'],
      ['a macro that was applied', { ...closed, draft: LATE, macroInDraft: recognised }, 'macro'],
      ['the fields that it left changed', { ...closed, leftBehind: left([{}]) }, 'left-behind'],
      ['that they were changed back', { ...closed, leftBehind: left([], true) }, 'left-behind'],
      ['what was refused', { ...closed, ...sending('refused') }, 'sending-refused'],
      ['what is on its way', { ...closed, ...sending('sending') }, 'sending'],
      ['what was submitted', sending('submitted'), 'sending-submitted'],
      ['a draft that was replaced', { ...closed, keptDrafts: ['one'] }, 'kept-draft'],
      ['a parked reply that can go', { parked: parked(NOON) }, 'parked-ready'],
      ['a question while it helps', { window: windowWith(10 * MINUTE) }, 'nudge'],
      [
        'a text that has to go soon',
        { draft: FINE, window: windowWith(REPLY_MS - 1), macroInDraft: applied },
        'send-soon',
      ],
    ])('%s', (_what, of, first) => {
      const kinds = said({ lost: lost('resend', 5 * HOUR), ...of }).map(({ kind }) => kind);
      expect(kinds[0]).toBe(first);
      expect(kinds).toContain('lost');
    });
  });

  test.each([
    ['what has just been lost', 0, 'lost'],
    ['what was lost before', 5 * HOUR, 'kept-draft'],
  ])('%s beside a kept draft', (_what, agoMs, first) => {
    expect(said({ lost: lost('resend', agoMs), keptDrafts: ['one'] })[0]?.kind).toBe(first);
  });

  test.each([
    ['the verdict', { draft: LATE }, 'draft'],
    ['the macro', { draft: LATE, window: CLOSED, macroInDraft: recognised }, 'macro'],
    ['the attempt', { draft: LATE, macroInDraft: recognised, guard: held() }, 'held'],
    ['the decision', { draft: LATE, macroInDraft: recognised, guard: ANYWAY }, 'let-go'],
    [
      'the attempt, though more urgent things wait',
      { ...sending('unclear'), guard: held() },
      'held',
    ],
  ])('of the draft is said once: %s', (_what, of, kind) => {
    expect(
      said(of as never)
        .filter(isOfDraft)
        .map((one) => one.kind),
    ).toEqual([kind]);
  });
});

const anySituation = fc
  .record({
    draft: fc.constantFrom(EMPTY, LATE, FINE, CHARGED, READY, MIXED, unknownTemplate(false)),
    window: fc.constantFrom(OPEN, CLOSED, POSSIBLE, windowWith(10 * MINUTE)),
    freeText: fc.constantFrom('arrives', 'charged', 'lost', 'unsure', 'not-watched' as const),
    guard: fc.constantFrom(UNGUARDED, held(), ANYWAY, { ...ANYWAY, kind: 'let-go' as const }),
    guardSettings: fc.constantFrom(null, DEFAULT_GUARD_SETTINGS, ruled('block')),
    macroInDraft: fc.constantFrom(NO_MACRO_IN_DRAFT, recognised, applied),
    leftBehind: fc.constantFrom(null, left('looking')),
    send: fc.record({
      state: fc.record({
        kind: fc.constantFrom(
          'idle',
          'confirming',
          'sending',
          'submitted',
          'refused',
          'unclear',
          'checking',
          'not-found' as const,
        ),
      }),
      elsewhere: fc.constantFrom(null, { kind: 'sending' }, { kind: 'unclear' } as const),
    }),
    lost: fc.constantFrom(null, lost('resend'), lost('send-template'), lost('resend', HOUR)),
    parked: fc.constantFrom({ replies: { waiting: [] } }, parked(NOON), parked(null)),
    waiting: fc.constantFrom(null, { since: NOON, templateName: null }),
    clockOffByMs: fc.constantFrom(null, durationMs(HOUR)),
    gathered: fc
      .constantFrom(null, TO_OTHER)
      .map((toOther) => ({ requesterId: '7', evidence: [], toOther })),
    keptDrafts: fc.constantFrom([], ['one'], ['one', 'two']),
  })
  .map((of) => situation(of as never));

const RANK = { stop: 0, warn: 1, tell: 2 } as const;

test('of any combination exactly one comes first: each kind once, none before a more urgent one', () => {
  fc.assert(
    fc.property(anySituation, (of) => {
      const notices = noticesOf(of, TIMING);
      const kinds = notices.map(({ kind }) => kind);
      expect(new Set(kinds).size).toBe(kinds.length);
      const ranks = notices.map(({ urgency }) => RANK[urgency]);
      expect(ranks).toEqual(ranks.toSorted((a, b) => a - b));
      // The order is the kinds' own: whatever else is to be said changes nothing of it.
      const alone = noticesOf({ ...of, keptDrafts: [] }, TIMING);
      const left = kinds.filter((kind) => kind !== 'kept-draft');
      expect(notices.every(({ actions }) => actions.length <= 2)).toBe(true);
      expect(notices.filter(isOfDraft).length).toBeLessThanOrEqual(1);
      expect(alone.map(({ kind }) => kind)).toEqual(left);
    }),
    { numRuns: 1_000 },
  );
});
