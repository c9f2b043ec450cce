import fc from 'fast-check';
import { messageOf } from '../conversation/message.fixture';
import { LONGEST_DELAY } from '../conversation/same-message';
import { DEFAULT_MARGINS, DEFAULT_SETTINGS } from '../settings';
import { epochMs, HOUR, MINUTE, SECOND } from '../time';
import { evidenceOf } from '../window/evidence.fixture';
import { boardRowOf, boardTicketOf, readOf } from './board.fixture';
import { boardRow, endOf, hasEnded } from './board-row';
import { boardRows, createBoardRows } from './board-rows';
import type { ReadTicket } from './board-ticket';

const DAY = 24 * HOUR;
/** By the smaller margin, of an update at 0. */
const BOUND = DAY - DEFAULT_MARGINS.sentMs;

/** Sunshine's thread of Ada and one number, as it was at an instant. */
const threadAt = (at: number, ...messages: Parameters<typeof messageOf>[0][]): ReadTicket =>
  readOf({
    messages: null,
    messagesAt: null,
    evidence: [
      evidenceOf(
        messages.map((message) => messageOf(message)),
        { knownUntil: epochMs(at) },
      ),
    ],
    evidenceAt: epochMs(at),
  });

const auditsAt = (at: number, ...messages: Parameters<typeof messageOf>[0][]): ReadTicket =>
  readOf({
    messages: null,
    messagesAt: null,
    evidence: [
      evidenceOf(
        messages.map((message) => messageOf(message)),
        { source: 'audits', ticketId: '42', knownUntil: epochMs(0) },
      ),
    ],
    evidenceAt: epochMs(at),
  });

test('a channel without a window has no row', () => {
  const input = { read: null, elsewhere: null, settings: DEFAULT_SETTINGS, now: epochMs(0) };
  expect(boardRow({ ...input, ticket: boardTicketOf({ channel: 'email' }) })).toBeNull();
});

describe('by times of updates alone', () => {
  test.each([
    ['the last ms', BOUND - 1, 'at-most'],
    ['the end', BOUND, 'ended-unless-wrote'],
    ['1 ms later', BOUND + 1, 'ended-unless-wrote'],
  ])('%s of a bound is nothing more than that', (_name, now, kind) => {
    const row = boardRowOf(now);
    expect(row.end).toEqual({ kind, at: BOUND });
    expect(row.window).toMatchObject({ state: 'unknown' });
    expect(hasEnded(row)).toBe(kind !== 'at-most');
  });

  test("the requester's update counts, whatever else was updated later", () => {
    const { end } = boardRowOf(HOUR, { updatedAt: epochMs(HOUR) });
    expect(end).toEqual({ kind: 'at-most', at: BOUND });
  });

  test('where that is not told, any update bounds the end', () => {
    const { end } = boardRowOf(HOUR, { updatedAt: epochMs(HOUR), requesterUpdatedAt: null });
    expect(end).toEqual({ kind: 'at-most', at: BOUND + HOUR });
  });

  test('without any time it is not known', () => {
    const row = boardRowOf(HOUR, { updatedAt: null, requesterUpdatedAt: null });
    expect(row).toMatchObject({ end: { kind: 'not-known' }, lastWord: null });
    expect(endOf(row)).toBeNull();
  });

  test('what the customer did in another of the tickets moves the bound', () => {
    const tickets = [
      boardTicketOf(),
      boardTicketOf({ id: '43', requesterUpdatedAt: epochMs(5 * HOUR) }),
      boardTicketOf({ id: '44', channel: 'instagram_dm', requesterUpdatedAt: epochMs(9 * HOUR) }),
      boardTicketOf({ id: '45', requester: { id: '8', name: 'Bo' } }),
      boardTicketOf({ id: '46', requester: null }),
    ];
    const rows = boardRows(tickets, () => null, DEFAULT_SETTINGS, epochMs(DAY));
    expect(rows.map((row) => [row.ticket.id, row.end])).toEqual([
      ['42', { kind: 'at-most', at: BOUND + 5 * HOUR }],
      ['43', { kind: 'at-most', at: BOUND + 5 * HOUR }],
      ['44', { kind: 'at-most', at: BOUND + 9 * HOUR }],
      ['45', { kind: 'ended-unless-wrote', at: BOUND }],
      ['46', { kind: 'ended-unless-wrote', at: BOUND }],
    ]);
  });
});

describe('by messages', () => {
  test('a message opens, until its own end, whatever was updated since', () => {
    const read = threadAt(0, { sentAt: 0 });
    const row = boardRowOf(BOUND - 1, { requesterUpdatedAt: epochMs(5 * HOUR) }, read);
    expect(row.window).toMatchObject({ state: 'critical', expiresAt: BOUND, precision: 'sent' });
    expect(row.end).toEqual({ kind: 'known', window: row.window });
  });

  test('at its end nobody knows whether the customer wrote since it was read', () => {
    const row = boardRowOf(BOUND, {}, threadAt(0, { sentAt: 0 }));
    expect(row.end).toEqual({ kind: 'ended-unless-wrote', at: BOUND });
    expect(row.window).toMatchObject({ state: 'unknown' });
  });

  test.each([
    ['after its end', BOUND, 'known'],
    ['before its end', BOUND - 1, 'ended-unless-wrote'],
  ])('who looked %s', (_name, at, kind) => {
    const row = boardRowOf(2 * DAY, { askedAt: epochMs(at) }, threadAt(at, { sentAt: 0 }));
    expect(row.end.kind).toBe(kind);
    expect(hasEnded(row)).toBe(true);
  });

  test.each([
    ['looked after the row was asked for', 2 * DAY, 'known'],
    ['looked before', 2 * DAY - 1, 'ended-unless-wrote'],
  ])('whoever %s', (_name, at, kind) => {
    const ticket = { askedAt: epochMs(2 * DAY) };
    expect(boardRowOf(2 * DAY, ticket, threadAt(at, { sentAt: 0 })).end.kind).toBe(kind);
  });

  test('audits, which may lag, never close', () => {
    const at = 2 * DAY;
    const row = boardRowOf(at, { askedAt: epochMs(at) }, auditsAt(at, {}));
    expect(row.end.kind).toBe('ended-unless-wrote');
  });

  test('audits open', () => {
    expect(boardRowOf(HOUR, {}, auditsAt(HOUR, {})).window.state).toBe('open');
  });

  test('an update that the reading accounts for is no sign of a message', () => {
    const ticket = { requesterUpdatedAt: epochMs(5 * HOUR) };
    const { end } = boardRowOf(DAY, ticket, threadAt(6 * HOUR, { sentAt: 0 }));
    expect(end).toEqual({ kind: 'ended-unless-wrote', at: BOUND });
  });

  test('an update since may be a message', () => {
    const ticket = { requesterUpdatedAt: epochMs(5 * HOUR) };
    const { end } = boardRowOf(DAY, ticket, threadAt(4 * HOUR, { sentAt: 0 }));
    expect(end).toEqual({ kind: 'at-most', at: BOUND + 5 * HOUR });
  });

  test("a tab knows its own ticket, not the customer's others", () => {
    const at = epochMs(BOUND);
    const input = { ticket: boardTicketOf({ askedAt: at }), settings: DEFAULT_SETTINGS, now: at };
    const read = readOf({ messagesAt: at });
    expect(boardRow({ ...input, read, elsewhere: epochMs(0) })?.end.kind).toBe('known');
    expect(boardRow({ ...input, read, elsewhere: epochMs(HOUR) })?.end).toEqual({
      kind: 'at-most',
      at: BOUND + HOUR,
    });
  });

  test('an update just before a tab spoke may be a message that it did not show yet', () => {
    const end = (updated: number) => {
      const ticket = { requesterUpdatedAt: epochMs(updated) };
      return boardRowOf(DAY, ticket, readOf({ messagesAt: epochMs(5 * HOUR) })).end;
    };
    const accounted = 5 * HOUR - LONGEST_DELAY - SECOND;
    expect(end(accounted)).toMatchObject({ kind: 'ended-unless-wrote' });
    expect(end(accounted + 1).kind).toBe('at-most');
  });

  test('a page of a thread without a message of theirs tells no end', () => {
    const answers = threadAt(2 * DAY, { role: 'agent', at: DAY });
    const read = { ...answers, evidence: [...answers.evidence, ...auditsAt(0, {}).evidence] };
    const ticket = { askedAt: epochMs(2 * DAY), requesterUpdatedAt: epochMs(40 * HOUR) };
    expect(boardRowOf(2 * DAY, ticket, read).end.kind).toBe('at-most');
  });

  test("a thread knows the customer's other tickets", () => {
    const at = epochMs(BOUND);
    const row = boardRow({
      ticket: boardTicketOf({ askedAt: at }),
      read: threadAt(at, { sentAt: 0 }),
      elsewhere: epochMs(HOUR),
      settings: DEFAULT_SETTINGS,
      now: at,
    });
    expect(row?.end.kind).toBe('known');
  });

  test('a conversation without a message of theirs tells no end', () => {
    const read = readOf({ messages: [messageOf({ role: 'agent' })], messagesAt: epochMs(HOUR) });
    const row = boardRowOf(2 * HOUR, {}, read);
    expect(row.end).toEqual({ kind: 'not-known' });
    expect(row.window).toMatchObject({ state: 'unknown', reason: 'never-wrote' });
  });

  test("another requester's messages count for nothing", () => {
    const row = boardRowOf(HOUR, { requester: { id: '8', name: 'Bo' } }, readOf());
    expect(row.end).toEqual({ kind: 'at-most', at: BOUND });
    expect(row.lastWord).toMatchObject({ isMessage: false });
  });

  test('a number of messages may be used up since, so open is not proved', () => {
    const read = threadAt(0, { channel: 'wechat', sentAt: 0 });
    const row = boardRowOf(HOUR, { channel: 'wechat' }, read);
    expect(row.window.state).toBe('unknown');
    expect(row.end.kind).toBe('at-most');
  });

  test('a number that is used up has ended', () => {
    const ours = { channel: 'wechat', role: 'agent', at: MINUTE } as const;
    const read = threadAt(HOUR, { channel: 'wechat' }, ...Array(5).fill(ours));
    const row = boardRowOf(HOUR, { channel: 'wechat', askedAt: epochMs(HOUR) }, read);
    expect(row.window).toMatchObject({ state: 'closed', endedBy: 'messages' });
    expect(hasEnded(row)).toBe(true);
  });
});

test('rows that are kept are those that would be made', () => {
  const settings = DEFAULT_SETTINGS;
  const rowsOf = createBoardRows(settings);
  const reads: Record<string, ReadTicket> = { 1: threadAt(0, { sentAt: 0 }), 2: readOf() };
  const tickets = ['1', '2', '3', '4'].map((id) =>
    boardTicketOf({
      id,
      requester: { id: id === '4' ? '8' : '7', name: 'Ada' },
      requesterUpdatedAt: epochMs(Number(id) * HOUR),
    }),
  );
  const read = (id: string) => reads[id] ?? null;
  const random = fc.array(fc.integer({ min: 0, max: 2 * DAY }), { minLength: 2, maxLength: 12 });
  fc.assert(
    fc.property(random, (instants) => {
      for (const at of instants) {
        const now = epochMs(at);
        expect(rowsOf(tickets, read, now)).toEqual(boardRows(tickets, read, settings, now));
      }
    }),
  );
  const [first] = rowsOf(tickets, read, epochMs(HOUR));
  expect(rowsOf(tickets, read, epochMs(HOUR + 1))[0]).toBe(first);
});
