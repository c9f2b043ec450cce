import type { ConversationMessage } from '../conversation/message';
import { messageOf } from '../conversation/message.fixture';
import { epochMs, HOUR, MINUTE, minutes, SECOND } from '../time';
import type { Evidence, EvidenceSource } from './evidence';
import { evidenceOf } from './evidence.fixture';
import { joinEvidence } from './join-evidence';

const NOW = Date.parse('2026-11-21T10:15:00Z');
const WROTE = NOW - 3 * HOUR;
const margins = { arrivalMs: minutes(5), sentMs: minutes(2) };

function joined(
  messages: readonly ConversationMessage[] | null,
  evidence: readonly Evidence[],
  now = NOW,
) {
  const input = { messages, ticketId: '42', channel: 'whatsapp', evidence, margins };
  return joinEvidence({ ...input, now: epochMs(now) });
}

/** Sent at `WROTE + sent`, and known to have arrived at `WROTE + at`. */
const sent = (sent: number, at = sent) => messageOf({ sentAt: WROTE + sent, at: WROTE + at });
const arrived = (at: number) => messageOf({ at: WROTE + at });

/** What the answer says: the time, how exact, by whom. */
const told = ({ start }: ReturnType<typeof joined>) =>
  start && [start.at - WROTE, start.precision, start.from.source, start.from.ticketId];

describe('one message, several sources', () => {
  test.each<[string, ConversationMessage[], Evidence[], unknown]>([
    ['the ticket alone', [arrived(9)], [], [9, 'arrival', 'ticket', '42']],
    [
      'the sending time beats the arrival',
      [arrived(20 * SECOND)],
      [evidenceOf([sent(0, 10 * SECOND)])],
      [0, 'sent', 'sunshine', null],
    ],
    [
      'so does that of the audits',
      [arrived(20 * SECOND)],
      [evidenceOf([sent(0, 15 * SECOND)], { source: 'audits', ticketId: '42' })],
      [0, 'sent', 'audits', '42'],
    ],
    [
      'of arrivals, the earliest source counts',
      [arrived(20 * SECOND)],
      [
        evidenceOf([arrived(15 * SECOND)], { source: 'audits', ticketId: '42' }),
        evidenceOf([arrived(12 * SECOND)], { source: 'conversation-log', ticketId: '42' }),
        evidenceOf([arrived(10 * SECOND)]),
      ],
      [10 * SECOND, 'arrival', 'sunshine', null],
    ],
    [
      'delayed for days: nothing but the sending time tells',
      [arrived(2 * HOUR)],
      [evidenceOf([sent(-48 * HOUR, 2 * HOUR - 1)])],
      [-48 * HOUR, 'sent', 'sunshine', null],
    ],
    [
      'a conversation that could not be read',
      [],
      [evidenceOf([sent(0)])],
      [0, 'sent', 'sunshine', null],
    ],
  ])('%s', (_name, own, evidence, expected) => {
    expect(told(joined(own, evidence))).toEqual(expected);
    expect(told(joined(own, evidence.toReversed()))).toEqual(expected);
  });
});

describe('a message that a better source may not know', () => {
  const thread = (knownUntil: number | null, changes: Partial<Evidence> = {}) =>
    evidenceOf([sent(0, SECOND)], {
      knownUntil: knownUntil === null ? null : epochMs(WROTE + knownUntil),
      ...changes,
    });

  test.each<[string, number, Evidence, boolean]>([
    ['up to when it knows all', HOUR, thread(HOUR), true],
    ['1 ms after that', HOUR + 1, thread(HOUR), false],
    ['2 min after the newest it holds', 2 * MINUTE + SECOND, thread(null), true],
    ['long after the newest it holds', HOUR, thread(null), false],
    ['an old answer does not shorten the 2 min', 2 * MINUTE + SECOND, thread(-HOUR), true],
    ['the audits of this ticket', HOUR, thread(HOUR, { ticketId: '42' }), true],
    ['the audits of another ticket', HOUR, thread(HOUR, { ticketId: '43' }), false],
    ['perhaps of another number', HOUR, thread(HOUR, { number: 'unknown' }), false],
  ])('%s', (_name, at, evidence, isKnown) => {
    const expected = isKnown
      ? [0, 'sent', 'sunshine', evidence.ticketId]
      : [at, 'arrival', 'ticket', '42'];
    expect(told(joined([arrived(at)], [evidence]))).toEqual(expected);
  });

  test.each([
    [2 * MINUTE, true],
    [2 * MINUTE + 1, false],
  ])('of another number, %d ms after the newest of this one: known %p', (later, isKnown) => {
    const evidence = [
      evidenceOf([arrived(0)]),
      evidenceOf([arrived(later)], { number: 'unknown', ticketId: '43' }),
    ];
    expect(joined([], evidence).possible).toHaveLength(isKnown ? 0 : 1);
  });

  test('an arrival that is not covered wins only if its window lasts longer', () => {
    const stale = thread(null);
    const later = (at: number) => told(joined([arrived(at)], [stale]))?.[1];
    // 5 min off an arrival, 2 min off a sending time.
    expect(later(3 * MINUTE - 1)).toBe('sent');
    expect(later(3 * MINUTE + 1)).toBe('arrival');
  });

  test('a message that came late and was sent long before tells what is known, too', () => {
    const late = sent(-HOUR, 30 * MINUTE);
    const evidence = evidenceOf([sent(0, SECOND), late]);
    expect(told(joined([arrived(31 * MINUTE)], [evidence]))).toEqual([0, 'sent', 'sunshine', null]);
  });

  test('a source without any message of the customer knows nothing', () => {
    const evidence = evidenceOf([messageOf({ role: 'agent', at: NOW })], {
      knownUntil: epochMs(NOW),
    });
    expect(told(joined([arrived(9)], [evidence]))).toEqual([9, 'arrival', 'ticket', '42']);
  });

  test('nor does one with messages of another channel', () => {
    const evidence = evidenceOf([messageOf({ channel: 'viber', sentAt: WROTE, at: WROTE })], {
      knownUntil: epochMs(NOW),
    });
    expect(told(joined([arrived(9)], [evidence]))).toEqual([9, 'arrival', 'ticket', '42']);
  });

  test('what the ticket takes for a message and Sunshine knows as a reaction does not count', () => {
    const reaction = messageOf({ kind: 'reaction', sentAt: WROTE + HOUR, at: WROTE + HOUR });
    const evidence = evidenceOf([sent(0), reaction], { knownUntil: epochMs(NOW) });
    expect(told(joined([arrived(HOUR)], [evidence]))).toEqual([0, 'sent', 'sunshine', null]);
  });
});

describe('several tickets and numbers', () => {
  const audits = (messages: ConversationMessage[], changes: Partial<Evidence> = {}) =>
    evidenceOf(messages, { source: 'audits', ticketId: '43', ...changes });

  test.each<[string, Evidence[], unknown]>([
    ['newer elsewhere', [audits([arrived(HOUR)])], [HOUR, 'arrival', 'audits', '43']],
    ['older elsewhere', [audits([arrived(-HOUR)])], [0, 'arrival', 'ticket', '42']],
    [
      'newer, but perhaps of another number',
      [audits([arrived(HOUR)], { number: 'unknown' })],
      [0, 'arrival', 'ticket', '42'],
    ],
    [
      'of several the newest',
      [audits([arrived(HOUR)]), audits([arrived(2 * HOUR)], { ticketId: '44' })],
      [2 * HOUR, 'arrival', 'audits', '44'],
    ],
    [
      'the whole thread knows those as well',
      [audits([arrived(HOUR)]), evidenceOf([sent(0)], { knownUntil: epochMs(NOW) })],
      [0, 'sent', 'sunshine', null],
    ],
    [
      'of two sending times the later',
      [audits([sent(HOUR)]), evidenceOf([sent(0)], { knownUntil: epochMs(NOW) })],
      [HOUR, 'sent', 'audits', '43'],
    ],
  ])('%s', (_name, evidence, expected) => {
    expect(told(joined([arrived(0)], evidence))).toEqual(expected);
  });

  test('what may be of another number is kept apart, newest first', () => {
    const { possible } = joined(
      [],
      [
        audits([arrived(1)], { number: 'unknown' }),
        evidenceOf([sent(HOUR)], { number: 'unknown' }),
      ],
    );
    expect(possible.map(({ at }) => at - WROTE)).toEqual([HOUR, 1]);
  });

  test.each([
    ['is of another number, if the thread with this one does not hold it', NOW, 0],
    ['may be of this one, if the thread was read before', WROTE + MINUTE, 1],
  ])('it %s', (_name, knownUntil, count) => {
    const { possible } = joined(
      [],
      [
        audits([arrived(HOUR)], { number: 'unknown' }),
        evidenceOf([sent(0)], { knownUntil: epochMs(knownUntil) }),
      ],
    );
    expect(possible).toHaveLength(count);
  });
});

describe('the margin', () => {
  test.each<[string, ConversationMessage, number]>([
    ['of an arrival', arrived(0), WROTE - 5 * MINUTE],
    ['of a sending time', sent(0), WROTE - 2 * MINUTE],
    [
      'of a stamp slightly ahead, which counts as now',
      messageOf({ at: NOW + MINUTE }),
      NOW - 5 * MINUTE,
    ],
  ])('%s', (_name, message, expected) => {
    expect(joined([message], []).start?.countedFrom).toBe(expected);
  });
});

describe('doubts', () => {
  const unreadable = messageOf({ at: null });
  const future = messageOf({ at: NOW + HOUR });
  const unknownRole = messageOf({ role: 'unknown', at: WROTE });
  const from = (source: EvidenceSource, ticketId: string | null, until: number | null = NOW) =>
    evidenceOf([sent(0)], { source, ticketId, knownUntil: until === null ? null : epochMs(until) });

  test.each<[string, ConversationMessage[] | null, Evidence[], string | null]>([
    ['none', [arrived(0)], [], null],
    ['nothing at all', [], [], null],
    ['no conversation', null, [], 'not-readable'],
    ['no conversation, but the thread', null, [from('sunshine', null, null)], null],
    ['no conversation, but its log', null, [from('conversation-log', '42')], null],
    ['no conversation, only that of another ticket', null, [from('audits', '43')], 'not-readable'],
    ['no time', [unreadable], [], 'unreadable-time'],
    ['no time, but the thread', [unreadable], [from('sunshine', null)], null],
    ['no time, but its log', [unreadable], [from('conversation-log', '42')], null],
    [
      'no time, a thread of any age',
      [unreadable],
      [from('sunshine', null, null)],
      'unreadable-time',
    ],
    ['no time, audits of another ticket', [unreadable], [from('audits', '43')], 'unreadable-time'],
    [
      'no time, another tab with this ticket',
      [unreadable],
      [from('ticket', '42')],
      'unreadable-time',
    ],
    ['an unknown role', [unknownRole], [], 'unknown-role'],
    ['an unknown role and no time', [unknownRole, unreadable], [], 'unreadable-time'],
    ['a future time', [future, unreadable], [], 'future-time'],
    ['a future time, whatever else is known', [future], [from('sunshine', null)], 'future-time'],
    ['a future time in the thread', [arrived(0)], [evidenceOf([sent(0), future])], 'future-time'],
    [
      'a future time of perhaps another number',
      [arrived(0)],
      [evidenceOf([sent(0), future], { number: 'unknown' })],
      null,
    ],
  ])('%s', (_name, messages, evidence, expected) => {
    expect(joined(messages, evidence).doubt).toBe(expected);
  });
});

test('the latest stamp is that of any source', () => {
  const answer = messageOf({ role: 'agent', at: NOW + 2 * HOUR });
  const evidence = evidenceOf([answer], { number: 'unknown', ticketId: '43' });
  expect(joined([arrived(0)], [evidence]).latestStamp).toBe(NOW + 2 * HOUR);
  expect(joined([arrived(0)], []).latestStamp).toBe(WROTE);
  expect(joined([], []).latestStamp).toBe(Number.NEGATIVE_INFINITY);
});
