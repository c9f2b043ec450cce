import fc from 'fast-check';
import { isInbound } from '../conversation/direction';
import type { ConversationMessage } from '../conversation/message';
import { messageOf } from '../conversation/message.fixture';
import { DEFAULT_CHANNEL_RULES } from '../settings';
import { durationMs, epochMs, HOUR, hours, MINUTE } from '../time';
import type { ChannelRules } from './channel-policy';
import type { Evidence } from './evidence';
import type { SafetyMargins, Thresholds, UnknownReason } from './reply-window';
import { unknownWindow } from './reply-window.fixture';
import { messagesUsed, replyWindowAt } from './reply-window-at';
import { FUTURE_TOLERANCE } from './source-summary';

const WROTE = Date.parse('2026-11-20T10:15:00Z');
const DAY = 24 * HOUR;
const thresholds = { closingMs: hours(4), criticalMs: hours(1) };

/** Without margins, which have tests of their own. */
const NO_MARGINS = { arrivalMs: durationMs(0), sentMs: durationMs(0) };

interface Changes {
  readonly channel?: string;
  readonly requesterId?: string | null;
  readonly thresholds?: Thresholds;
  readonly margins?: SafetyMargins;
  readonly rules?: ChannelRules;
  readonly evidence?: readonly Evidence[];
}

function windowOf(
  messages: readonly ConversationMessage[] | null,
  now: number,
  changes: Changes = {},
) {
  const { channel = 'whatsapp', requesterId = '7', evidence = [] } = changes;
  return replyWindowAt({
    ticket: { ticketId: '42', messages, requester: { id: requesterId, name: 'Ada', email: null } },
    channel,
    evidence,
    settings: {
      thresholds: changes.thresholds ?? thresholds,
      margins: changes.margins ?? NO_MARGINS,
      channels: changes.rules ?? DEFAULT_CHANNEL_RULES,
    },
    now: epochMs(now),
  });
}

const unknown = (reason: string) => unknownWindow(reason as UnknownReason);

describe('state by elapsed time', () => {
  test.each([
    ['just written', 0, 'open'],
    ['1 ms before closing', DAY - 4 * HOUR - 1, 'open'],
    ['closing begins', DAY - 4 * HOUR, 'closing'],
    ['1 ms after closing began', DAY - 4 * HOUR + 1, 'closing'],
    ['1 ms before critical', DAY - HOUR - 1, 'closing'],
    ['critical begins', DAY - HOUR, 'critical'],
    ['1 ms after critical began', DAY - HOUR + 1, 'critical'],
    ['the last ms', DAY - 1, 'critical'],
    ['the instant itself', DAY, 'closed'],
    ['1 ms later', DAY + 1, 'closed'],
    ['a year later', 365 * DAY, 'closed'],
  ])('%s', (_name, elapsed, state) => {
    const window = windowOf([messageOf({ at: WROTE })], WROTE + elapsed);
    expect(window).toEqual({
      state,
      ...(state === 'closed' && { endedBy: 'time' }),
      expiresAt: WROTE + DAY,
      windowMs: DAY,
      startedBy: {
        at: WROTE,
        authorName: 'Ada',
        isRequester: true,
        isInTicket: true,
        otherTicketId: null,
      },
      precision: 'arrival',
      source: 'ticket',
      afterClose: 'template',
      allowance: null,
      isHumanOnly: false,
    });
  });

  test.each([
    ['above critical', 6 * HOUR + 1, 'open'],
    ['at critical', 6 * HOUR, 'critical'],
    ['at closing', 2 * HOUR, 'critical'],
  ])('critical set to more than closing: %s', (_name, left, state) => {
    const odd = { closingMs: hours(2), criticalMs: hours(6) };
    const window = windowOf([messageOf({ at: WROTE })], WROTE + DAY - left, { thresholds: odd });
    expect(window.state).toBe(state);
  });

  test('thresholds of nothing: open until the end', () => {
    const none = { closingMs: durationMs(0), criticalMs: durationMs(0) };
    const at = (now: number) =>
      windowOf([messageOf({ at: WROTE })], now, { thresholds: none }).state;
    expect([at(WROTE + DAY - 1), at(WROTE + DAY)]).toEqual(['open', 'closed']);
  });

  test.each([
    ['autumn in Berlin, a day of 25 h', '2026-10-24T12:00:00+02:00', '2026-10-25T11:00:00+01:00'],
    ['spring in Berlin, a day of 23 h', '2027-03-27T12:00:00+01:00', '2027-03-28T13:00:00+02:00'],
    ['Lord Howe, half an hour', '2026-10-03T12:00:00+10:30', '2026-10-04T12:30:00+11:00'],
    ['São Paulo, no change', '2026-11-01T12:00:00-03:00', '2026-11-02T12:00:00-03:00'],
  ])('24 h is elapsed time: %s', (_name, wrote, ends) => {
    const window = windowOf([messageOf({ at: Date.parse(wrote) })], Date.parse(wrote));
    expect(window).toMatchObject({ state: 'open', expiresAt: Date.parse(ends) });
  });
});

describe('which message counts', () => {
  test('the newest by time, wherever it stands', () => {
    const messages = [
      messageOf({ at: WROTE + HOUR, name: 'Newest' }),
      messageOf({ at: WROTE, name: 'Late arrival' }),
    ];
    expect(windowOf(messages, WROTE + DAY)).toMatchObject({
      state: 'critical',
      startedBy: { at: WROTE + HOUR, authorName: 'Newest' },
    });
  });

  test.each([
    ['an agent', { role: 'agent' as const }],
    ['an admin', { role: 'admin' as const }],
    ['the system', { role: 'system' as const }],
    ['a trigger', { role: 'trigger' as const }],
    ['an unknown role', { role: 'unknown' as const }],
    ['a private note', { channel: 'internal' }],
    ['an e-mail', { channel: 'email' }],
    ['a shell without content', { kind: 'empty' as const }],
    ['a reaction', { kind: 'reaction' as const }],
  ])('%s never extends it', (_name, changes) => {
    const messages = [messageOf({ at: WROTE }), messageOf({ at: WROTE + DAY, ...changes })];
    expect(windowOf(messages, WROTE + DAY + HOUR)).toMatchObject({
      state: 'closed',
      expiresAt: WROTE + DAY,
    });
  });

  test.each([
    ['the requester', '7', '7', true],
    ['someone else', '8', '7', false],
    ['an author without id', null, '7', true],
    ['a ticket without requester', '8', null, true],
  ])('written by %s', (_name, authorId, requesterId, isRequester) => {
    const window = windowOf([messageOf({ at: WROTE, authorId })], WROTE, { requesterId });
    expect(window).toMatchObject({ startedBy: { isRequester } });
  });
});

describe('not known', () => {
  const old = messageOf({ at: WROTE - 2 * DAY });
  const recent = messageOf({ at: WROTE - HOUR });
  const unreadable = messageOf({ at: null });
  const future = messageOf({ at: WROTE + FUTURE_TOLERANCE + 1 });
  const unknownRole = messageOf({ role: 'unknown', at: WROTE });
  const agent = messageOf({ role: 'agent', at: WROTE });

  test.each([
    ['nothing at all', [], 'never-wrote'],
    ['agents only', [agent], 'never-wrote'],
    ['the customer, elsewhere', [messageOf({ channel: 'email' })], 'never-wrote'],
    ['the customer, without content', [messageOf({ kind: 'empty' })], 'never-wrote'],
    ['an unknown role elsewhere', [messageOf({ role: 'unknown', channel: 'web' })], 'never-wrote'],
    ['unknown roles only', [unknownRole], 'unknown-role'],
    ['unknown roles and agents', [agent, unknownRole], 'unknown-role'],
    ['no readable time', [unreadable], 'unreadable-time'],
    ['a time that is no number', [messageOf({ at: Number.NaN })], 'unreadable-time'],
    ['no readable time and an unknown role', [unreadable, unknownRole], 'unreadable-time'],
    ['an unreadable time after an old message', [old, unreadable], 'unreadable-time'],
    ['a future time only', [future], 'future-time'],
    ['a future time after an old message', [old, future], 'future-time'],
    ['a future time and an unreadable one', [unreadable, future, old], 'future-time'],
  ])('%s', (_name, messages, reason) => {
    expect(windowOf(messages, WROTE)).toEqual(unknown(reason));
  });

  test.each([
    ['an unreadable time', [recent, unreadable]],
    ['a future time', [future, recent]],
  ])('%s does not hide that another message keeps it open', (_name, messages) => {
    expect(windowOf(messages, WROTE)).toMatchObject({
      state: 'open',
      expiresAt: WROTE - HOUR + DAY,
    });
  });

  test('an unknown role after an old message leaves it closed', () => {
    expect(windowOf([old, unknownRole], WROTE)).toMatchObject({ state: 'closed' });
  });
});

describe('a stamp ahead of this clock', () => {
  test.each([
    ['1 ms ahead', 1],
    ['1 ms within the tolerance', FUTURE_TOLERANCE - 1],
    ['at the tolerance', FUTURE_TOLERANCE],
  ])('%s counts as now', (_name, ahead) => {
    expect(windowOf([messageOf({ at: WROTE + ahead })], WROTE)).toMatchObject({
      state: 'open',
      expiresAt: WROTE + DAY,
      startedBy: { at: WROTE },
    });
  });

  test('1 ms beyond the tolerance does not count', () => {
    const window = windowOf([messageOf({ at: WROTE + FUTURE_TOLERANCE + 1 })], WROTE);
    expect(window).toEqual(unknownWindow('future-time'));
  });
});

describe('a clock that is behind', () => {
  const start = messageOf({ at: WROTE });
  const END = WROTE + DAY;
  const BEHIND = 2 * HOUR;
  const stampedAt = (at: number, changes: Parameters<typeof messageOf>[0] = { role: 'agent' }) =>
    windowOf([messageOf({ at, ...changes }), start], at - BEHIND);

  test.each([
    ['1 ms before closing', END - 4 * HOUR - 1, 'open'],
    ['closing begins', END - 4 * HOUR, 'closing'],
    ['1 ms before critical', END - HOUR - 1, 'closing'],
    ['critical begins', END - HOUR, 'critical'],
    ['the last ms', END - 1, 'critical'],
  ])('judged by the newest stamp: %s', (_name, at, state) => {
    expect(stampedAt(at)).toMatchObject({ state, expiresAt: END, startedBy: { at: WROTE } });
  });

  test.each([
    ['the instant itself', END],
    ['1 ms later', END + 1],
    ['as far as the clock is behind', END + BEHIND - 1],
  ])('over by the newest stamp: %s', (_name, at) => {
    expect(stampedAt(at)).toEqual(unknownWindow('future-time'));
  });

  test.each([
    ['an admin', { role: 'admin' as const }],
    ['the system', { role: 'system' as const }],
    ['a trigger', { role: 'trigger' as const }],
    ['an unknown role', { role: 'unknown' as const }],
    ['a private note', { role: 'agent' as const, channel: 'internal' }],
    ["the customer's e-mail", { channel: 'email' }],
    ['a shell without content', { kind: 'empty' as const }],
    ['a reaction', { kind: 'reaction' as const }],
    ['a message of the customer, which does not count yet', {}],
  ])('%s shows it', (_name, changes) => {
    expect(stampedAt(END + 1, changes)).toEqual(unknownWindow('future-time'));
  });

  test.each([1, FUTURE_TOLERANCE, FUTURE_TOLERANCE + 1])('by %d ms, at the end', (behind) => {
    const messages = [start, messageOf({ role: 'agent', at: END })];
    expect(windowOf(messages, END - behind)).toEqual(unknownWindow('future-time'));
  });

  test('over by the clock too it is closed, unless the customer may have written since', () => {
    const at = END + BEHIND;
    expect(stampedAt(at)).toMatchObject({ state: 'closed', expiresAt: END });
    expect(stampedAt(at, {})).toEqual(unknownWindow('future-time'));
  });

  test('a stamp that is no time shows nothing', () => {
    const messages = [start, messageOf({ role: 'agent', at: Number.NaN })];
    expect(windowOf(messages, END - 1)).toMatchObject({ state: 'critical' });
  });
});

describe('channels without a counted window', () => {
  test('no limit', () => {
    const window = windowOf([messageOf({ channel: 'email', at: WROTE })], WROTE, {
      channel: 'email',
    });
    expect(window).toEqual({ state: 'unrestricted', channel: 'email' });
  });

  test('a limit that is not known is unknown, never open', () => {
    const channel = 'kakaotalk';
    const window = windowOf([messageOf({ channel, at: WROTE })], WROTE, { channel });
    expect(window).toEqual(unknownWindow('channel-not-covered', 'not-known'));
  });
});

describe('whatever the conversation', () => {
  const role = fc.constantFrom('end-user', 'agent', 'admin', 'system', 'trigger', 'unknown');
  const near = fc.integer({ min: WROTE - 2 * DAY, max: WROTE + 10 * MINUTE });
  const message = fc
    .record({
      role,
      channel: fc.constantFrom('whatsapp', 'email', 'internal'),
      at: fc.option(near),
      kind: fc.constantFrom('text', 'media', 'reaction', 'empty'),
    })
    .map((changes) => messageOf(changes as Parameters<typeof messageOf>[0]));
  const messages = fc.array(message, { maxLength: 12 });

  test('never more than the full window, and open only with a customer message in it', () => {
    fc.assert(
      fc.property(messages, (all) => {
        const window = windowOf(all, WROTE);
        if (!('expiresAt' in window)) return;
        expect(window.expiresAt).toBeLessThanOrEqual(WROTE + DAY);
        const inWindow = all.some(
          ({ author, channel, kind, at }) =>
            author.role === 'end-user' &&
            channel === 'whatsapp' &&
            (kind === 'text' || kind === 'media') &&
            at !== null &&
            at > WROTE - DAY &&
            at <= WROTE + FUTURE_TOLERANCE,
        );
        expect(window.state !== 'closed').toBe(inWindow);
      }),
    );
  });

  test('the order of the messages changes nothing', () => {
    const shuffled = messages.chain((all) =>
      fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })),
    );
    fc.assert(
      fc.property(shuffled, ([all, other]) => {
        expect(windowOf(other, WROTE)).toEqual(windowOf(all, WROTE));
      }),
    );
  });

  const isOpen = (window: ReturnType<typeof windowOf>) =>
    ['open', 'closing', 'critical'].includes(window.state);

  test('it never reopens by itself', () => {
    fc.assert(
      fc.property(messages, fc.nat(3 * DAY), (all, later) => {
        // What the customer is yet to write by this clock would open it.
        const known = all.filter(
          ({ author, at }) => author.role !== 'end-user' || at === null || at <= WROTE,
        );
        const before = windowOf(known, WROTE);
        if (isOpen(before)) return;
        const after = windowOf(known, WROTE + later);
        expect(isOpen(after)).toBe(false);
        if (before.state === 'closed') expect(after).toEqual(before);
      }),
    );
  });

  test('no clock behind the newest message makes a window open that is over by then', () => {
    const behind = fc.oneof(fc.nat(DAY), fc.nat(2 * FUTURE_TOLERANCE));
    const history = fc.tuple(messages, message).map(([all, one]) => [...all, one]);
    fc.assert(
      fc.property(history, behind, (all, slow) => {
        const latest = Math.max(...all.map(({ at }) => at ?? Number.NEGATIVE_INFINITY));
        if (latest === Number.NEGATIVE_INFINITY) return;
        const starts = all.filter((one) => isInbound(one, 'whatsapp')).map(({ at }) => at ?? 0);
        const trueEnd = Math.max(0, ...starts) + DAY;
        const window = windowOf(all, latest - slow);
        if (isOpen(window)) expect(latest).toBeLessThan(trueEnd);
        if ('expiresAt' in window) expect(window.expiresAt).toBeLessThanOrEqual(trueEnd);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('messagesUsed', () => {
  const answer = (at: number | null, channel = 'whatsapp') =>
    messageOf({ role: 'agent', at, channel });

  test.each([
    ['nothing', [], 0],
    ['before, at and after', [answer(9), answer(10), answer(11)], 2],
    ['in any order', [answer(12), messageOf({ at: 10 }), answer(11), answer(1)], 2],
    ["the customer's do not count", [messageOf({ at: 11 }), messageOf({ at: 12 })], 0],
    ['those of another channel do not', [answer(11, 'email'), answer(12, 'internal')], 0],
    ['those without readable time do not', [answer(null), answer(Number.NaN), answer(11)], 1],
  ])('%s', (_name, messages, expected) => {
    expect(messagesUsed(messages, 'whatsapp', epochMs(10))).toBe(expected);
  });
});
