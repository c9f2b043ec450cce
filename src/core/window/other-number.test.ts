import { messageOf } from '../conversation/message.fixture';
import { epochMs, HOUR } from '../time';
import type { ToOtherNumber } from './evidence';
import { newerToOther, newestToOther, wroteToOther } from './other-number';
import type { ReplyWindow } from './reply-window';
import { timedWindow, UNRESTRICTED, unknownWindow } from './reply-window.fixture';

const NOON = epochMs(Date.UTC(2026, 10, 20, 12));
const toShop = { id: 'n1', displayName: 'Shop', phoneNumber: '+49 30 5550 100' };
const toOutlet = { id: 'n2', displayName: 'Outlet', phoneNumber: '+49 30 5550 200' };
const NUMBERS = [toShop, toOutlet];

const written = (
  changes: Parameters<typeof messageOf>[0],
  where: Partial<ToOtherNumber> = {},
): ToOtherNumber => ({
  message: messageOf({ at: NOON, integrationId: 'n2', ...changes }),
  toldBy: 'message',
  ticketId: null,
  businessNumber: null,
  ...where,
});
const byTicket = (businessNumber: string | null) =>
  written({ integrationId: null }, { toldBy: 'ticket', ticketId: '43', businessNumber });

const startedAt = (at: number) => timedWindow('closed', { at: epochMs(at) });

describe('of a thread, the newest', () => {
  const IN = { toldBy: 'message', ticketId: null, businessNumber: null } as const;
  test.each([
    [
      'that the customer wrote',
      [messageOf({ id: 'a', at: NOON }), messageOf({ id: 'b', at: NOON + 1 })],
      'b',
    ],
    [
      'by when it was sent',
      [messageOf({ id: 'a', at: NOON + 2, sentAt: NOON }), messageOf({ id: 'b', at: NOON + 1 })],
      'b',
    ],
    [
      'not an answer',
      [messageOf({ id: 'a', at: NOON }), messageOf({ id: 'b', at: NOON + 1, role: 'agent' })],
      'a',
    ],
    [
      'not a reaction',
      [messageOf({ id: 'a', at: NOON }), messageOf({ id: 'b', at: NOON + 1, kind: 'reaction' })],
      'a',
    ],
    [
      'not on another channel',
      [messageOf({ id: 'a', at: NOON }), messageOf({ id: 'b', at: NOON + 1, channel: 'email' })],
      'a',
    ],
    ['not without a time', [messageOf({ id: 'a', at: null })], undefined],
    ['of none', [], undefined],
  ])('%s', (_what, messages, id) => {
    expect(newestToOther(messages, 'whatsapp', IN)?.message.id).toBe(id);
  });
});

test('of two the later one, and one is enough', () => {
  const one = written({});
  const later = written({ at: NOON + 1 });
  expect(newerToOther(one, later)).toBe(later);
  expect(newerToOther(later, one)).toBe(later);
  expect(newerToOther(null, one)).toBe(one);
  expect(newerToOther(one, null)).toBe(one);
  expect(newerToOther(null, null)).toBeNull();
});

test.each<[string, ReplyWindow, ToOtherNumber | null, boolean]>([
  ['after the newest here', startedAt(NOON - 1), written({}), true],
  ['at the same moment', startedAt(NOON), written({}), false],
  ['before the newest here', startedAt(NOON + 1), written({}), false],
  [
    'sent before it, though it arrived after',
    startedAt(NOON),
    written({ at: NOON + HOUR, sentAt: NOON - 1 }),
    false,
  ],
  ['while the window is open', timedWindow('open', { at: epochMs(NOON - 1) }), written({}), true],
  ['where nothing was written here', unknownWindow('never-wrote'), written({}), true],
  ['at no readable time', unknownWindow('never-wrote'), written({ at: null }), false],
  ['nothing', startedAt(NOON), null, false],
  ['on a channel without a limit', UNRESTRICTED, written({}), false],
])('written to another number %s', (_what, window, toOther, isSaid) => {
  expect(wroteToOther(window, toOther, NUMBERS) !== null).toBe(isSaid);
});

test('when, how exact, in which ticket and how it is known', () => {
  const window = unknownWindow('never-wrote');
  expect(wroteToOther(window, written({ at: NOON + 1, sentAt: NOON }), NUMBERS)).toEqual({
    toldBy: 'message',
    at: NOON,
    precision: 'sent',
    ticketId: null,
    number: { name: 'Outlet', phone: '+49 30 5550 200' },
  });
  expect(wroteToOther(window, byTicket('49305550200'), [])).toEqual({
    toldBy: 'ticket',
    at: NOON,
    precision: 'arrival',
    ticketId: '43',
    number: { name: '', phone: '+49305550200' },
  });
});

test.each<[string, ToOtherNumber, object | null]>([
  ['by its id', written({}), { name: 'Outlet', phone: '+49 30 5550 200' }],
  ['by its digits', byTicket('49305550100'), { name: 'Shop', phone: '+49 30 5550 100' }],
  ['one that the list lacks', byTicket('49305550999'), { name: '', phone: '+49305550999' }],
  ['one that nobody names', byTicket(null), null],
  ['an id that the list lacks', written({ integrationId: 'n9' }), null],
  ['a page, whose id is no phone number', byTicket('109382716253849501'), null],
])('the number is named: %s', (_what, toOther, number) => {
  expect(wroteToOther(unknownWindow('never-wrote'), toOther, NUMBERS)?.number).toEqual(number);
});

test('a number that the list holds without name and phone number is not named', () => {
  const bare = [{ id: 'n2', displayName: ' ', phoneNumber: '' }];
  expect(wroteToOther(unknownWindow('never-wrote'), written({}), bare)?.number).toBeNull();
});

describe('a window that may be open', () => {
  const { expiresAt, startedBy } = timedWindow('open', { at: NOON, otherTicketId: '43' });
  const possible = { expiresAt, startedBy, precision: 'sent' } as const;
  const perhaps = (integrationId?: string) =>
    ({
      ...unknownWindow('other-number-possible'),
      possible: integrationId === undefined ? possible : { ...possible, integrationId },
    }) as ReplyWindow;

  test('nobody tells whether it is this number, but which one it is', () => {
    expect(wroteToOther(perhaps('n1'), null, NUMBERS)).toEqual({
      toldBy: null,
      at: NOON,
      precision: 'sent',
      ticketId: '43',
      number: { name: 'Shop', phone: '+49 30 5550 100' },
    });
  });

  test('or not even that', () => {
    expect(wroteToOther(perhaps(), null, NUMBERS)?.number).toBeNull();
  });

  test('comes before what surely went elsewhere', () => {
    expect(wroteToOther(perhaps(), written({ at: NOON + 1 }), NUMBERS)?.toldBy).toBeNull();
  });
});
