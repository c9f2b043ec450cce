import { epochMs } from '../time';
import type { ReplyWindow } from '../window/reply-window';
import { timedWindow, unknownWindow } from '../window/reply-window.fixture';
import { NO_CONTACT } from './contact';
import { listAlternatives } from './list-alternatives';

const CLOSED = timedWindow('closed');
const other = (channel: string, window: ReplyWindow) => ({ channel, window });

const ways = (change: Partial<Parameters<typeof listAlternatives>[0]> = {}) =>
  listAlternatives({
    view: { window: CLOSED, otherWindows: [] },
    contact: NO_CONTACT,
    otherTicketIds: [],
    ...change,
  });

test('none is none', () => {
  expect(ways()).toEqual([]);
});

test('only channels on which a text still arrives', () => {
  const open = other('facebook', timedWindow('critical'));
  const otherWindows = [
    other('instagram_dm', timedWindow('closed')),
    open,
    other('viber', unknownWindow('never-wrote')),
  ];
  expect(ways({ view: { window: CLOSED, otherWindows } })).toEqual([{ kind: 'channel', open }]);
});

test('what is nearest to an answer first: channels, tickets, addresses, numbers', () => {
  const open = other('facebook', timedWindow('open'));
  expect(
    ways({
      view: { window: CLOSED, otherWindows: [open] },
      contact: { emails: ['ana@mail.example'], phones: ['+351 910 555 211'] },
      otherTicketIds: ['1022'],
    }),
  ).toEqual([
    { kind: 'channel', open },
    { kind: 'ticket', ticketId: '1022', mayBeOpen: false },
    { kind: 'email', address: 'ana@mail.example' },
    { kind: 'phone', number: '+351 910 555 211' },
  ]);
});

test('the ticket that the customer wrote in comes first, once, and there are few', () => {
  const { startedBy } = timedWindow('open', { otherTicketId: '1022' });
  const window: ReplyWindow = {
    state: 'unknown',
    reason: 'other-number-possible',
    afterClose: 'template',
    possible: { expiresAt: epochMs(1), startedBy, precision: 'arrival' },
  };
  expect(
    ways({ view: { window, otherWindows: [] }, otherTicketIds: ['7', '1022', '8', '9'] }),
  ).toEqual([
    { kind: 'ticket', ticketId: '1022', mayBeOpen: true },
    { kind: 'ticket', ticketId: '7', mayBeOpen: false },
    { kind: 'ticket', ticketId: '8', mayBeOpen: false },
  ]);
});
