import type { ConversationMessage } from '../conversation/message';
import { messageOf } from '../conversation/message.fixture';
import { snapshotOf } from '../conversation/ticket-snapshot.fixture';
import { DEFAULT_SETTINGS } from '../settings';
import { epochMs, HOUR, MINUTE, SECOND } from '../time';
import type { ChannelRules } from './channel-policy';
import type { Evidence } from './evidence';
import { evidenceOf } from './evidence.fixture';
import { replyWindowAt } from './reply-window-at';

const WROTE = Date.parse('2026-11-20T10:15:00Z');
const DAY = 24 * HOUR;

interface Changes {
  readonly channel?: string;
  readonly evidence?: readonly Evidence[];
  readonly rules?: Partial<ChannelRules>;
}

/** With the usual margins: 5 min off an arrival, 2 min off a sending time. */
function windowOf(
  messages: readonly ConversationMessage[] | null,
  elapsed: number,
  { channel = 'whatsapp', evidence = [], rules = {} }: Changes = {},
) {
  const channels = { ...DEFAULT_SETTINGS.channels, ...rules };
  return replyWindowAt({
    ticket: snapshotOf({ messages }),
    channel,
    evidence,
    settings: { ...DEFAULT_SETTINGS, channels },
    now: epochMs(WROTE + elapsed),
  });
}

const arrived = (at: number, changes: Parameters<typeof messageOf>[0] = {}) =>
  messageOf({ at: WROTE + at, ...changes });
const sent = (at: number, changes: Parameters<typeof messageOf>[0] = {}) =>
  messageOf({ sentAt: WROTE + at, at: WROTE + at, ...changes });

describe('the end, to the millisecond', () => {
  const exact = [evidenceOf([sent(0)])];
  const ofArrival = DAY - 5 * MINUTE;
  const ofSending = DAY - 2 * MINUTE;

  test.each<[string, readonly Evidence[], number, string]>([
    ['an arrival, 1 ms before', [], ofArrival - 1, 'critical'],
    ['an arrival, at it', [], ofArrival, 'closed'],
    ['an arrival, 1 ms after', [], ofArrival + 1, 'closed'],
    ['a sending time, 1 ms before', exact, ofSending - 1, 'critical'],
    ['a sending time, at it', exact, ofSending, 'closed'],
    ['a sending time, 1 ms after', exact, ofSending + 1, 'closed'],
  ])('%s', (_name, evidence, elapsed, state) => {
    const end = evidence.length === 0 ? ofArrival : ofSending;
    expect(windowOf([arrived(0)], elapsed, { evidence })).toMatchObject({
      state,
      expiresAt: WROTE + end,
    });
  });
});

describe('where the time comes from', () => {
  test('the channel itself, through Sunshine', () => {
    const message = sent(-HOUR, { at: WROTE - SECOND, authorId: null, name: 'ada' });
    const evidence = [evidenceOf([message])];
    expect(windowOf([arrived(0)], HOUR, { evidence })).toMatchObject({
      precision: 'sent',
      source: 'sunshine',
      expiresAt: WROTE - HOUR + DAY - 2 * MINUTE,
      startedBy: {
        at: WROTE - HOUR,
        authorName: 'Ada',
        isRequester: true,
        isInTicket: true,
        otherTicketId: null,
      },
    });
  });

  test('another ticket, which is named', () => {
    const evidence = [evidenceOf([arrived(30 * HOUR)], { source: 'audits', ticketId: '43' })];
    expect(windowOf([arrived(0)], 31 * HOUR, { evidence })).toMatchObject({
      state: 'open',
      precision: 'arrival',
      source: 'audits',
      expiresAt: WROTE + 30 * HOUR + DAY - 5 * MINUTE,
      startedBy: { isInTicket: false, otherTicketId: '43' },
    });
  });

  test.each([
    ['never wrote here', []],
    ['wrote what cannot be dated', [arrived(Number.NaN)]],
    ['wrote in a ticket that cannot be read', null],
  ])('the thread, where the customer %s', (_name, messages) => {
    const evidence = [evidenceOf([sent(0)])];
    expect(windowOf(messages, HOUR, { evidence })).toMatchObject({
      state: 'open',
      precision: 'sent',
    });
  });

  test('another ticket cannot close a ticket that could not be read', () => {
    const evidence = [evidenceOf([arrived(0)], { source: 'audits', ticketId: '43' })];
    expect(windowOf(null, HOUR, { evidence })).toMatchObject({ state: 'open' });
    expect(windowOf(null, 2 * DAY, { evidence })).toMatchObject({
      state: 'unknown',
      reason: 'not-readable',
    });
  });

  test('a clock that is behind the stamps of another source', () => {
    const answer = messageOf({ role: 'agent', at: WROTE + DAY });
    const evidence = [evidenceOf([sent(0), answer])];
    expect(windowOf([arrived(0)], HOUR, { evidence })).toMatchObject({
      state: 'unknown',
      reason: 'future-time',
    });
  });
});

describe('perhaps another number', () => {
  const elsewhere = (at: number, changes: Partial<Evidence> = {}) => [
    evidenceOf([arrived(at)], {
      source: 'audits',
      ticketId: '43',
      number: 'unknown',
      ...changes,
    }),
  ];
  const mayBeOpen = {
    state: 'unknown',
    reason: 'other-number-possible',
    afterClose: 'template',
    possible: {
      expiresAt: WROTE + 30 * HOUR + DAY - 5 * MINUTE,
      startedBy: { at: WROTE + 30 * HOUR, isInTicket: false, otherTicketId: '43' },
      precision: 'arrival',
    },
  };

  test.each([
    ['closed', [arrived(0)]],
    ['never written to', []],
    ['undated', [arrived(Number.NaN)]],
    ['of an unknown role', [arrived(0, { role: 'unknown' })]],
    ['not readable', null],
  ])('it may be open, where this ticket is %s', (_name, messages) => {
    expect(windowOf(messages, 31 * HOUR, { evidence: elsewhere(30 * HOUR) })).toMatchObject(
      mayBeOpen,
    );
  });

  test('by a sending time it may be open until an exact one', () => {
    const evidence = elsewhere(0, { messages: [sent(30 * HOUR)] });
    expect(windowOf([arrived(0)], 31 * HOUR, { evidence })).toMatchObject({
      possible: { expiresAt: WROTE + 30 * HOUR + DAY - 2 * MINUTE, precision: 'sent' },
    });
  });

  test('it changes nothing of a window that is open', () => {
    const open = windowOf([arrived(0)], 5 * HOUR);
    expect(windowOf([arrived(0)], 5 * HOUR, { evidence: elsewhere(4 * HOUR) })).toEqual(open);
  });

  test.each([
    ['1 ms before its end', 54 * HOUR - 5 * MINUTE - 1, 'unknown'],
    ['at its end', 54 * HOUR - 5 * MINUTE, 'closed'],
  ])('%s', (_name, elapsed, state) => {
    expect(windowOf([arrived(0)], elapsed, { evidence: elsewhere(30 * HOUR) }).state).toBe(state);
  });

  test('judged by the newest stamp, as everything is', () => {
    const stamp = arrived(54 * HOUR, { role: 'agent' });
    expect(
      windowOf([arrived(0), stamp], 31 * HOUR, { evidence: elsewhere(30 * HOUR) }),
    ).toMatchObject({ state: 'closed' });
  });

  test("this ticket's own message in such a thread is of this number, and counted already", () => {
    const thread = elsewhere(0, { source: 'sunshine', ticketId: null });
    const within = DAY - 4 * MINUTE;
    expect(windowOf([arrived(1)], within, { evidence: thread }).state).toBe('closed');
    // Its sending time is known from there: the small margin is enough.
    const set = { ...elsewhere(0)[0], ticketId: null, messages: [sent(0)] } as Evidence;
    const exact = [{ ...set, isWhole: true }];
    // Another profile's thread may hold it instead.
    expect(windowOf([arrived(1)], within, { evidence: [set] }).state).toBe('closed');
    expect(windowOf([arrived(1)], within, { evidence: exact })).toMatchObject({
      state: 'critical',
      precision: 'sent',
    });
  });

  test('older than what closed this one, it says nothing', () => {
    const wechat = { channel: 'wechat' };
    const answers = [1, 2, 3, 4, 5].map((at) => arrived(HOUR + at, { role: 'agent', ...wechat }));
    const older = evidenceOf([arrived(0, wechat)], {
      source: 'audits',
      ticketId: '43',
      number: 'unknown',
    });
    const own = [arrived(HOUR, wechat), ...answers];
    expect(windowOf(own, 2 * HOUR, { ...wechat, evidence: [older] })).toMatchObject({
      state: 'closed',
      endedBy: 'messages',
    });
  });
});

describe('a channel that counts messages', () => {
  const wechat = { channel: 'wechat' };
  const asked = arrived(0, wechat);
  const answers = (count: number, changes: Parameters<typeof messageOf>[0] = {}) =>
    Array.from({ length: count }, (_, i) =>
      arrived(MINUTE + i, { role: 'agent', ...wechat, ...changes }),
    );

  test.each([
    [0, 'open', 0],
    [4, 'open', 4],
    [5, 'closed', 5],
    [9, 'closed', 5],
  ])('%d answers: %s, %d used', (count, state, used) => {
    const window = windowOf([asked, ...answers(count)], HOUR, wechat);
    expect(window).toMatchObject({ state, allowance: { cap: 5, used } });
    expect(window).toMatchObject(state === 'closed' ? { endedBy: 'messages' } : {});
  });

  test.each([
    ['those before the customer wrote', arrived(-1, { role: 'agent', ...wechat })],
    ['private notes', arrived(9 * MINUTE, { role: 'agent', channel: 'internal' })],
    ['who joined', arrived(9 * MINUTE, { role: 'agent', kind: 'activity', ...wechat })],
  ])('%s do not count', (_name, message) => {
    expect(windowOf([message, asked, ...answers(4), message], HOUR, wechat)).toMatchObject({
      state: 'open',
      allowance: { used: 4 },
    });
  });

  test('the customer writes: all are there again', () => {
    const again = arrived(HOUR, wechat);
    expect(windowOf([asked, ...answers(5), again], 2 * HOUR, wechat)).toMatchObject({
      state: 'open',
      allowance: { used: 0 },
      expiresAt: WROTE + HOUR + 48 * HOUR - 5 * MINUTE,
    });
  });

  test.each<[string, Partial<Evidence>, number]>([
    ['the source that shows more counts', {}, 4],
    ['not one of perhaps another number', { number: 'unknown' }, 2],
  ])('%s', (_name, changes, used) => {
    const evidence = [evidenceOf([sent(0, wechat), ...answers(4)], changes)];
    expect(windowOf([asked, ...answers(2)], HOUR, { ...wechat, evidence })).toMatchObject({
      allowance: { used },
    });
    const less = [evidenceOf([sent(0, wechat), ...answers(1)], changes)];
    expect(windowOf([asked, ...answers(2)], HOUR, { ...wechat, evidence: less })).toMatchObject({
      allowance: { used: 2 },
    });
  });

  test('over by time it ended by time', () => {
    expect(windowOf([asked, ...answers(5)], 3 * DAY, wechat)).toMatchObject({
      state: 'closed',
      endedBy: 'time',
    });
  });

  test('used up, but an undated message of the customer may have given more', () => {
    const undated = arrived(Number.NaN, wechat);
    expect(windowOf([asked, undated, ...answers(5)], HOUR, wechat)).toMatchObject({
      state: 'unknown',
      reason: 'unreadable-time',
    });
  });
});

describe('a week for human agents', () => {
  const week = { channel: 'instagram_dm', rules: { humanAgentWeek: true } };
  const asked = arrived(0, { channel: 'instagram_dm' });
  const line = DAY - 5 * MINUTE;

  test.each([
    ['1 ms before the day is over', line - 1, 'open', false],
    ['when the day is over', line, 'open', true],
    ['closing', 7 * DAY - 2 * HOUR, 'closing', true],
    ['after the week', 7 * DAY - 5 * MINUTE, 'closed', false],
  ])('%s', (_name, elapsed, state, isHumanOnly) => {
    expect(windowOf([asked], elapsed, week)).toMatchObject({
      state,
      isHumanOnly,
      humanOnlyFrom: WROTE + line,
      expiresAt: WROTE + 7 * DAY - 5 * MINUTE,
      windowMs: 7 * DAY,
      afterClose: 'nothing',
    });
  });

  test('without it there is no such line', () => {
    const window = windowOf([asked], HOUR, { channel: 'instagram_dm' });
    expect(window).toMatchObject({ isHumanOnly: false, windowMs: DAY });
    expect(window).not.toHaveProperty('humanOnlyFrom');
  });
});

test.each([
  ['whatsapp', 'template'],
  ['instagram_dm', 'nothing'],
  ['viber', 'charged'],
  ['kakaotalk', 'not-known'],
])('after the end on %s: %s', (channel, afterClose) => {
  expect(windowOf([], 0, { channel })).toMatchObject({ state: 'unknown', afterClose });
  if (channel === 'kakaotalk') return;
  expect(windowOf([arrived(0, { channel })], 0, { channel })).toMatchObject({ afterClose });
});
