import { conversationOf } from '../../../../e2e/support/messages';
import { endByArrival } from '../../../../e2e/support/timestamps';
import { LENA } from '../../../../simulator/scenarios/build/people';
import { fromCustomer } from '../../../../simulator/scenarios/build/ticket';
import { NOON } from '../../../zendesk/testing/local-zendesk';
import { openBeside } from '../../testing/beside-ticket';

const HOUR = 3_600_000;
const MINUTE = 60_000;

test.each([
  ['fresh', 'open', '23 h 43 min left', 'Open'],
  ['closing', 'closing', '3 h 0 min left', 'Closes soon'],
  ['critical', 'critical', '18 min left', 'Closes very soon'],
  ['closed', 'closed', 'Closed 7 h ago', null],
] as const)(
  '%s: the time left, the end to the millisecond, and who wrote',
  async (scenario, expected, left, word) => {
    const { state, end, newest, windowSays, explain, replyWindow } = await openBeside(scenario);
    expect(state()).toBe(expected);
    expect(windowSays(left)).toBe(true);
    if (word) expect(await replyWindow.getByText(word, { exact: true }).count()).toBe(1);
    expect(end()).toBe(endByArrival(newest().at));
    await explain();
    expect(windowSays('at the latest')).toBe(true);
    expect(windowSays(/'s message arrived .* · WhatsApp$/)).toBe(true);
    const picture = replyWindow.getByRole('img', { name: /^Who wrote in the last 24 hours: / });
    expect(await picture.count()).toBe(1);
  },
);

test('closed: says what still reaches the customer', async () => {
  const { windowSays } = await openBeside('closed');
  expect(windowSays('Only a template reaches Olivia now')).toBe(true);
});

test('unknown: the customer never wrote, which is not an open window', async () => {
  const { state, end, windowSays } = await openBeside('never-wrote');
  expect(state()).toBe('unknown');
  expect(windowSays(/^Not known$/)).toBe(true);
  expect(windowSays('So far Yusuf has not written by WhatsApp here · a template can be sent')).toBe(
    true,
  );
  expect(end()).toBeNull();
});

test('unrestricted: one quiet line on a channel without a window', async () => {
  const { state, end, windowSays } = await openBeside('other-channel');
  expect(state()).toBe('unrestricted');
  expect(windowSays('No reply limit on this channel.')).toBe(true);
  expect(end()).toBeNull();
});

/** A ticket whose only message was sent at this instant. */
const wroteAt = (sent: number) => ({
  ticket: { conversation: conversationOf(fromCustomer(LENA, sent, 'Hallo!')) },
});

test('24 h are elapsed hours, told in the agent’s own time zone', async () => {
  // Berlin loses an hour in the night to 29 March 2026: the end is an hour later on the clock.
  const sent = Date.parse('2026-03-28T11:00:00Z');
  const { windowSays, replyWindow, end, explain } = await openBeside('fresh', {
    ...wroteAt(sent),
    now: sent + HOUR,
    timeZone: 'Europe/Berlin',
  });
  expect(windowSays('22 h 55 min left')).toBe(true);
  expect(end()).toBe('2026-03-29T10:55:00.000Z');
  expect(replyWindow.locator('time').find()[0]).toHaveTextContent(/^Sun 12:55 PM$/);
  await explain();
  expect(windowSays(/^Lena Hoffmann's message arrived Sat 12:00 PM · WhatsApp$/)).toBe(true);
});

test('another agent’s zone: Tokyo', async () => {
  const sent = Date.parse('2026-06-10T16:30:00Z');
  const { replyWindow } = await openBeside('fresh', {
    ...wroteAt(sent),
    now: sent + MINUTE,
    timeZone: 'Asia/Tokyo',
  });
  expect(replyWindow.locator('time').find()[0]).toHaveTextContent(/^Fri 1:25 AM$/);
});

test('a message from the future opens no window once a server has told the time', async () => {
  const { state, windowSays, pass } = await openBeside('fresh', wroteAt(NOON + HOUR));
  await pass(10_000);
  expect(state()).toBe('unknown');
  expect(windowSays("newer than this computer's clock")).toBe(true);
});

test.each([
  [{ closing_hours: 2, critical_hours: 1 }, 'open'],
  [{ closing_hours: 4, critical_hours: 3.5 }, 'critical'],
  [{ closing_hours: '3,5', critical_hours: '0.5' }, 'closing'],
  [{ closing_hours: 0, critical_hours: 0 }, 'open'],
  [{ closing_hours: null, critical_hours: '' }, 'closing'],
  // What the form says now beats it.
  [{ closing_hours: 2, critical_hours: 1, warn_hours: '4, 3.5' }, 'critical'],
])('3 h are left: by %j that is %s', async (settings, expected) => {
  const { state } = await openBeside('closing', { settings });
  expect(state()).toBe(expected);
});
