import type { ConversationMessage, ReportedRefusal } from '../conversation/message';
import { messageOf } from '../conversation/message.fixture';
import { epochMs, HOUR, MINUTE, SECOND } from '../time';
import { evidenceOf } from '../window/evidence.fixture';
import { deliveryReport, newestLost } from './delivery-report';
import type { Reply } from './replies';
import type { ReplyInDoubt } from './replies-in-doubt';

const reply = (at: number, changes: Parameters<typeof messageOf>[0] = {}) =>
  messageOf({ role: 'agent', authorId: '9', name: 'Nora', at, ...changes }) as Reply;
const lost = (one: Reply, doubt: ReplyInDoubt['doubt'] = 'after-end') => ({ reply: one, doubt });
const refusal = (at: number | null, changes: Partial<ReportedRefusal> = {}): ReportedRefusal => ({
  code: '131047',
  text: 'Re-engagement message',
  at: at === null ? null : epochMs(at),
  messageId: null,
  ...changes,
});

const FIRST = reply(HOUR);
const SECOND_REPLY = reply(HOUR + MINUTE, { authorId: '10', name: 'Tom' });
const BOTH = [messageOf(), FIRST, SECOND_REPLY];

/** Each entry as `time of the reply: fate`. */
function reported({
  messages = BOTH as readonly ConversationMessage[],
  doubts = [] as readonly ReplyInDoubt[],
  refusals = [] as readonly ReportedRefusal[],
  evidence = [] as Parameters<typeof deliveryReport>[0]['evidence'],
}) {
  return deliveryReport({ messages, doubts, refusals, evidence }).map(
    ({ at, reply: one, fate }) => [
      one === null ? 'none' : one.author.name,
      at,
      fate.kind === 'lost' ? fate.doubt : fate.refusal.code,
    ],
  );
}

test('doubts alone, the newest first', () => {
  expect(reported({ doubts: [lost(FIRST, 'near-end'), lost(SECOND_REPLY)] })).toEqual([
    ['Tom', HOUR + MINUTE, 'after-end'],
    ['Nora', HOUR, 'near-end'],
  ]);
});

test('a refusal takes the place of the doubt', () => {
  expect(reported({ doubts: [lost(FIRST)], refusals: [refusal(HOUR + 3 * SECOND)] })).toEqual([
    ['Nora', HOUR, '131047'],
  ]);
});

test('refusals are laid to replies by their time, also when they come late and together', () => {
  const refusals = [
    refusal(HOUR + 2 * MINUTE, { code: '131026' }),
    refusal(HOUR + 2 * MINUTE - 1, { code: '131056' }),
  ];
  expect(reported({ refusals })).toEqual([
    ['Tom', HOUR + MINUTE, '131026'],
    ['Nora', HOUR, '131056'],
  ]);
});

test('a refusal told a moment before the next reply is of the one before', () => {
  expect(reported({ refusals: [refusal(HOUR + MINUTE - 2 * SECOND)] })).toEqual([
    ['Nora', HOUR, '131047'],
  ]);
});

test('an audit’s stamp has no milliseconds: it is still of the reply of that second', () => {
  const late = reply(HOUR + MINUTE + 999, { authorId: '11', name: 'Eva' });
  const messages = [messageOf(), FIRST, late];
  expect(reported({ messages, refusals: [refusal(HOUR + MINUTE)] })).toEqual([
    ['Eva', HOUR + MINUTE + 999, '131047'],
  ]);
});

test('one whose stamp is a moment before the reply’s own is of that reply', () => {
  expect(reported({ refusals: [refusal(HOUR - SECOND)] })).toEqual([['Nora', HOUR, '131047']]);
});

test('the message’s id wins over the time', () => {
  const evidence = [
    evidenceOf([reply(HOUR - SECOND, { id: 'm1' }), reply(HOUR + MINUTE - SECOND, { id: 'm2' })]),
  ];
  const refusals = [refusal(HOUR + 5 * MINUTE, { messageId: 'm1' })];
  expect(reported({ refusals, evidence })).toEqual([['Nora', HOUR, '131047']]);
});

it.each([
  ['long after the last reply', refusal(HOUR + 12 * MINUTE)],
  ['before all replies', refusal(MINUTE)],
  ['without a time', refusal(null)],
])('a refusal %s stands for itself', (_, one) => {
  expect(reported({ refusals: [one] })).toEqual([['none', one.at, '131047']]);
});

describe('what Sunshine tells of a message', () => {
  const refused = { code: '131026', text: null };
  const told = (at: number) => [evidenceOf([{ ...reply(at, { id: 'm1' }), refusal: refused }])];

  test('is laid to the reply that the ticket shows a moment later', () => {
    expect(reported({ evidence: told(HOUR - 2 * SECOND) })).toEqual([['Nora', HOUR, '131026']]);
  });

  test('of another ticket’s reply is none of this one', () => {
    expect(reported({ evidence: told(5 * HOUR) })).toEqual([]);
  });

  test('is said once where the audits say it too', () => {
    const refusals = [refusal(HOUR + SECOND, { code: '131026' })];
    expect(reported({ evidence: told(HOUR - SECOND), refusals })).toEqual([
      ['Nora', HOUR, '131026'],
    ]);
  });
});

test('keys stay the same while the list grows', () => {
  const before = deliveryReport({
    messages: BOTH,
    doubts: [lost(FIRST)],
    refusals: [],
    evidence: [],
  });
  const after = deliveryReport({
    messages: BOTH,
    doubts: [lost(SECOND_REPLY), lost(FIRST)],
    refusals: [refusal(HOUR)],
    evidence: [],
  });
  expect(after.map(({ key }) => key)).toContain(before[0]?.key);
  expect(new Set(after.map(({ key }) => key)).size).toBe(2);
});

describe('the newest reply', () => {
  const newest = (
    messages: readonly ConversationMessage[],
    doubts: readonly ReplyInDoubt[],
    refusals: readonly ReportedRefusal[] = [],
  ) =>
    newestLost(messages, deliveryReport({ messages, doubts, refusals, evidence: [] }))?.at ?? null;

  test('is told when it was after the end, or refused', () => {
    expect(newest(BOTH, [lost(SECOND_REPLY), lost(FIRST)])).toBe(HOUR + MINUTE);
    expect(newest(BOTH, [], [refusal(HOUR + MINUTE)])).toBe(HOUR + MINUTE);
  });

  test.each(['near-end', 'not-known'] as const)('not when it is %s', (doubt) => {
    expect(newest(BOTH, [lost(SECOND_REPLY, doubt)])).toBeNull();
  });

  test('not when only an earlier one was lost', () => {
    expect(newest(BOTH, [lost(FIRST)])).toBeNull();
  });

  test('not once a template was sent after it', () => {
    const messages = [...BOTH, reply(2 * HOUR, { kind: 'template' })];
    expect(newest(messages, [lost(SECOND_REPLY)])).toBeNull();
  });

  test('an automatic message after it changes nothing', () => {
    const automatic = reply(2 * HOUR, { role: 'trigger' });
    expect(newest([...BOTH, automatic], [lost(automatic), lost(SECOND_REPLY)])).toBe(HOUR + MINUTE);
  });
});
