import type { ConversationMessage } from '../conversation/message';
import { messageOf } from '../conversation/message.fixture';
import { snapshotOf } from '../conversation/ticket-snapshot.fixture';
import { DEFAULT_SETTINGS } from '../settings';
import { HOUR, hours, MINUTE, minutes, SECOND } from '../time';
import { evidenceOf } from '../window/evidence.fixture';
import { manyLostReplies, NO_TEMPLATE_SIGNS } from './lost-replies.fixture';
import { repliesInDoubt } from './replies-in-doubt';
import type { TemplateSigns } from './template-replies';

const DAY = hours(24);
const { arrivalMs, sentMs } = DEFAULT_SETTINGS.margins;
const LAG = minutes(2);

const reply = (at: number, changes: Parameters<typeof messageOf>[0] = {}) =>
  messageOf({ role: 'agent', authorId: '9', name: 'Nora', at, ...changes });

/** Ada wrote at 0; what became doubtful of what followed, as `doubt` or `doubt at`. */
function doubts(
  messages: readonly ConversationMessage[],
  evidence: Parameters<typeof repliesInDoubt>[0]['evidence'] = [],
  signs: TemplateSigns = NO_TEMPLATE_SIGNS,
) {
  return repliesInDoubt({
    ticket: snapshotOf({ messages }),
    evidence,
    settings: DEFAULT_SETTINGS,
    signs,
  }).map(({ reply: { at }, doubt }) => [at, doubt]);
}
const doubtAt = (
  at: number,
  evidence: Parameters<typeof repliesInDoubt>[0]['evidence'] = [],
  others: readonly ConversationMessage[] = [],
) => doubts([messageOf(), ...others, reply(at)], evidence)[0]?.[1] ?? null;

describe('where a template may look like plain words', () => {
  const sent = 3 * DAY;
  const signs = { isPossible: true, submittedAt: [], watched: null };
  const lateReply = [messageOf(), reply(sent)];
  const shown = (kind: 'text' | 'template') => [
    evidenceOf([reply(sent - 2 * SECOND, { kind, authorId: null })], { source: 'sunshine' }),
  ];

  test('one that Sunshine shows as a template is in no doubt', () => {
    expect(doubts(lateReply, shown('template'), signs)).toEqual([]);
  });

  test('one that it shows as text is lost all the same', () => {
    expect(doubts(lateReply, shown('text'), signs)).toEqual([[sent, 'after-end']]);
  });

  test('one of which nobody knows may be one', () => {
    expect(doubts(lateReply, [], signs)).toEqual([[sent, 'may-be-template']]);
    expect(doubts([reply(sent)], [], signs)).toEqual([[sent, 'may-be-template']]);
  });

  test('in time it is in no doubt either', () => {
    expect(doubts([messageOf(), reply(1 * HOUR)], [], signs)).toEqual([]);
  });
});

describe('from the conversation alone', () => {
  it.each([
    [DAY - arrivalMs - 1, null],
    [DAY - arrivalMs, 'near-end'],
    [DAY, 'near-end'],
    [DAY + LAG, 'near-end'],
    [DAY + LAG + 1, 'after-end'],
    [3 * DAY, 'after-end'],
  ])('%i ms after the customer’s message: %s', (at, doubt) => {
    expect(doubtAt(at)).toBe(doubt);
  });

  test('each reply by what was known at its time', () => {
    const messages = [
      messageOf({ at: 0 }),
      reply(1 * HOUR),
      reply(2 * DAY),
      messageOf({ at: 3 * DAY }),
      reply(3 * DAY + HOUR),
      reply(5 * DAY),
    ];
    expect(doubts(messages)).toEqual([
      [5 * DAY, 'after-end'],
      [2 * DAY, 'after-end'],
    ]);
  });

  it.each([
    ['a template', reply(2 * DAY, { kind: 'template' })],
    ['a note', reply(2 * DAY, { channel: 'internal' })],
    ['an e-mail', reply(2 * DAY, { channel: 'email' })],
    ['Instagram, of which no code is known', reply(2 * DAY, { channel: 'instagram_dm' })],
    ['a reply without a time', reply(0, { at: null })],
  ])('never %s', (_, message) => {
    expect(doubts([messageOf(), message])).toEqual([]);
  });

  test.each(['agent', 'admin', 'system', 'trigger'] as const)('also from a %s', (role) => {
    expect(doubts([messageOf(), reply(2 * DAY, { role })])).toEqual([[2 * DAY, 'after-end']]);
  });

  test('a file as well as words', () => {
    expect(doubts([messageOf(), reply(2 * DAY, { kind: 'media' })])).toHaveLength(1);
  });

  test('where the customer has not written here: not known, never lost', () => {
    expect(doubts([reply(2 * DAY)])).toEqual([[2 * DAY, 'not-known']]);
  });

  test('where a customer’s time cannot be read: not known', () => {
    expect(doubtAt(2 * DAY, [], [messageOf({ at: null })])).toBe('not-known');
  });

  test('a reaction, and what our own side writes, keep nothing open', () => {
    const others = [
      messageOf({ at: 2 * DAY - 2, kind: 'reaction' }),
      reply(2 * DAY - 1, { kind: 'template' }),
    ];
    expect(doubtAt(2 * DAY, [], others)).toBe('after-end');
  });

  test('a customer’s message that comes within the hour may have been sent before', () => {
    expect(doubtAt(2 * DAY, [], [messageOf({ at: 2 * DAY + HOUR })])).toBe('not-known');
    expect(doubtAt(2 * DAY, [], [messageOf({ at: 2 * DAY + HOUR + 1 })])).toBe('after-end');
  });

  test('a conversation that could not be read says nothing', () => {
    const ticket = snapshotOf({ messages: null });
    expect(
      repliesInDoubt({
        ticket,
        evidence: [],
        settings: DEFAULT_SETTINGS,
        signs: NO_TEMPLATE_SIGNS,
      }),
    ).toEqual([]);
  });
});

describe('with evidence', () => {
  const elsewhere = (at: number, number: 'same' | 'unknown', sentAt: number | null = null) => [
    evidenceOf([messageOf({ id: 'x', at, sentAt })], { source: 'audits', ticketId: '43', number }),
  ];

  test('a message in another ticket, to the same number, counts', () => {
    expect(doubtAt(2 * DAY, elsewhere(2 * DAY - HOUR, 'same'))).toBeNull();
    expect(doubtAt(2 * DAY, elsewhere(0.5 * DAY, 'same'))).toBe('after-end');
  });

  test('perhaps to another number: not known', () => {
    expect(doubtAt(2 * DAY, elsewhere(2 * DAY - HOUR, 'unknown'))).toBe('not-known');
  });

  test('an exact sending time counts: it arrived late, and the reply came too late for it', () => {
    const sent = [
      evidenceOf([messageOf({ id: 'a', at: 0, sentAt: -10 * HOUR })], { knownUntil: null }),
    ];
    expect(doubtAt(13 * HOUR, sent)).toBeNull();
    expect(doubtAt(14 * HOUR - sentMs, sent)).toBe('near-end');
    expect(doubtAt(14 * HOUR + LAG, sent)).toBe('near-end');
    expect(doubtAt(14 * HOUR + sentMs + LAG + 1, sent)).toBe('after-end');
  });

  test('a message sent before the reply, though it arrived after it, kept the window open', () => {
    expect(doubtAt(2 * DAY, elsewhere(2 * DAY + 5 * HOUR, 'same', 2 * DAY - MINUTE))).toBeNull();
  });

  test('what came after the reply opens nothing for it', () => {
    expect(doubtAt(2 * DAY, elsewhere(2 * DAY + 5 * HOUR, 'same'))).toBe('after-end');
  });
});

test('of a whole day of lost replies in a long conversation only the newest are looked at', () => {
  const found = doubts(manyLostReplies());
  expect(found).toHaveLength(200);
  expect(found[0]).toEqual([2 * DAY + 2_499, 'after-end']);
});
