import { messageOf } from '../conversation/message.fixture';
import { snapshotOf } from '../conversation/ticket-snapshot.fixture';
import type { TicketView } from '../derive';
import type { DraftVerdict } from '../draft/draft-verdict';
import { epochMs, MINUTE } from '../time';
import { timedWindow, unknownWindow } from '../window/reply-window.fixture';
import { noticeSend, type SendWatch, type SentLate } from './sent-late';

const EMPTY: DraftVerdict = { verdict: 'not-applicable', because: 'empty' };
const FREE: DraftVerdict = { verdict: 'window-closed', unknown: null, afterClose: 'template' };
const UNSURE: DraftVerdict = { ...FREE, unknown: 'never-wrote' };
const GOOD: DraftVerdict = { verdict: 'template-ok', name: 'a', language: 'de' };
const BAD: DraftVerdict = { verdict: 'template-mixed-text', name: 'a', extra: 'b' };
const NOTE: DraftVerdict = { verdict: 'not-applicable', because: 'internal-note' };
const FINE: DraftVerdict = { verdict: 'deliverable', charged: false };

const CLOSED = timedWindow('closed');
const mine = (change: Parameters<typeof messageOf>[0] = {}) =>
  messageOf({ role: 'agent', authorId: '1', ...change });

interface Moment {
  readonly draft: DraftVerdict;
  readonly replies?: readonly ReturnType<typeof messageOf>[];
  readonly window?: TicketView['window'];
  readonly channel?: string;
  readonly isLetGo?: boolean;
  readonly submittedAt?: readonly number[];
}

/** What was noticed at each of these moments. */
function noticed(moments: readonly Moment[]): (SentLate | null)[] {
  let watch: SendWatch | null = null;
  return moments.map((moment) => {
    const { draft, replies = [], window = CLOSED, channel = 'whatsapp' } = moment;
    const { isLetGo = false } = moment;
    const submittedAt = (moment.submittedAt ?? []).map(epochMs);
    const view: TicketView = { channel, window, draft, freeText: 'lost', otherWindows: [] };
    const ticket = snapshotOf({ messages: [messageOf(), ...replies] });
    const found = noticeSend(watch, { view, ticket, agentId: '1', isLetGo, submittedAt });
    watch = found.watch;
    return found.sent;
  });
}

const last = (moments: readonly Moment[]) => noticed(moments).at(-1);

test.each<[string, DraftVerdict, SentLate | null]>([
  ['a free text after the end', FREE, 'sent-anyway'],
  ['a template after the end', GOOD, 'woken'],
  ['a template that fails', BAD, null],
  ['what may still arrive', UNSURE, null],
  ['an internal note', NOTE, null],
])('%s', (_what, draft, expected) => {
  const sent = [mine()];
  // Whichever comes first, the empty composer or the reply.
  expect(
    last([{ draft: EMPTY }, { draft }, { draft: EMPTY }, { draft: EMPTY, replies: sent }]),
  ).toBe(expected);
  expect(last([{ draft: EMPTY }, { draft }, { draft, replies: sent }])).toBe(expected);
});

test('each reply is noticed once', () => {
  expect(
    noticed([
      { draft: FREE },
      { draft: FREE, replies: [mine()] },
      { draft: EMPTY, replies: [mine()] },
      { draft: EMPTY, replies: [mine()] },
    ]),
  ).toEqual([null, 'sent-anyway', null, null]);
});

test('inside the window nothing is late', () => {
  const window = timedWindow('critical');
  expect(
    last([
      { draft: FINE, window },
      { draft: EMPTY, window, replies: [mine()] },
    ]),
  ).toBeNull();
  expect(
    last([
      { draft: GOOD, window },
      { draft: EMPTY, window, replies: [mine()] },
    ]),
  ).toBeNull();
});

test('a draft let go is sent anyway, whatever would have become of it', () => {
  const window = unknownWindow('never-wrote');
  expect(
    last([
      { draft: UNSURE, window },
      { draft: EMPTY, window, replies: [mine()], isLetGo: true },
    ]),
  ).toBe('sent-anyway');
});

test('a template sent past the composer is told by its kind', () => {
  const replies = [mine({ kind: 'template' })];
  expect(last([{ draft: EMPTY }, { draft: EMPTY, replies }])).toBe('woken');
});

test.each<[string, ReturnType<typeof messageOf>]>([
  ['a colleague’s reply', mine({ authorId: '2' })],
  ['a rule’s', mine({ role: 'trigger', authorId: null })],
  ['my note', mine({ channel: 'internal' })],
  ['my e-mail', mine({ channel: 'email' })],
  ['the customer’s message', messageOf({ at: 5 })],
])('%s is none of my draft', (_what, message) => {
  expect(last([{ draft: FREE }, { draft: EMPTY, replies: [message] }])).toBeNull();
});

test('replies that were there before, or on a channel just chosen, are not new', () => {
  expect(noticed([{ draft: EMPTY, replies: [mine()] }])).toEqual([null]);
  expect(
    last([
      { draft: FREE, channel: 'line' },
      { draft: FREE, replies: [mine()] },
    ]),
  ).toBeNull();
});

describe('a template of the app’s own, shown as the agent’s plain words', () => {
  const SUBMITTED = 60 * MINUTE;
  const submittedAt = [SUBMITTED];
  const template = mine({ at: SUBMITTED + 1 });
  const written = mine({ at: SUBMITTED + 5 * MINUTE });

  test.each<[string, DraftVerdict]>([
    ['after a late draft was taken out of the composer', EMPTY],
    ['beside a late draft', FREE],
  ])('is none of the draft’s: %s', (_when, draft) => {
    expect(
      last([{ draft: FREE }, { draft, submittedAt }, { draft, submittedAt, replies: [template] }]),
    ).toBeNull();
  });

  test('not even of one that was let go', () => {
    const sent = { draft: FREE, submittedAt, replies: [template], isLetGo: true };
    expect(last([{ draft: FREE, isLetGo: true }, sent])).toBeNull();
  });

  test('and leaves the draft to the reply that comes of it', () => {
    expect(
      noticed([
        { draft: FREE },
        { draft: FREE, submittedAt, replies: [template] },
        { draft: EMPTY, submittedAt, replies: [template, written] },
      ]),
    ).toEqual([null, null, 'sent-anyway']);
  });

  test('one shown as the business’s takes no reply of the agent’s with it', () => {
    const business = messageOf({ role: 'agent', authorId: null, at: SUBMITTED + 1 });
    expect(
      last([
        { draft: FREE, submittedAt, replies: [business] },
        { draft: EMPTY, submittedAt, replies: [business, written] },
      ]),
    ).toBe('sent-anyway');
  });
});
