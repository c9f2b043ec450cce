import { screen } from '@testing-library/react';
import { messageOf } from '../../../core/conversation/message.fixture';
import { epochMs, HOUR, hours } from '../../../core/time';
import { renderIn } from '../../testing/render-in';
import { timedWindow } from '../../testing/windows';
import Timeline from './Timeline';

const NOON = Date.UTC(2026, 10, 20, 12);
const now = epochMs(NOON);

const drawn = (
  messages: Parameters<typeof Timeline>[0]['messages'],
  window = timedWindow('open', { expiresAt: NOON + 6 * HOUR }),
) =>
  renderIn('en-GB', <Timeline window={window} messages={messages} channel="whatsapp" now={now} />);

// Weekdays alone are said of the last days only, and those are counted from today.

const picture = () => screen.getByRole('img');

/** Where the messages stand on the line; before them lies what is left, after them the mark of now. */
const marksAt = (container: HTMLElement) =>
  [...container.querySelectorAll('span')]
    .map((mark) => mark.style.getPropertyValue('inset-inline-start'))
    .filter(Boolean)
    .slice(1, -1);

test('says in words who wrote last', async () => {
  await drawn([
    messageOf({ at: NOON - 20 * HOUR }),
    messageOf({ at: NOON - 18 * HOUR }),
    messageOf({ at: NOON - 3 * HOUR, role: 'agent' }),
  ]);
  expect(picture()).toHaveAccessibleName(
    /^Who wrote in the last 24 hours: the customer last Thu,? 18:00, us last Fri,? 09:00\.$/,
  );
});

/** Its message is older than the line. */
const longClosed = timedWindow('closed', { expiresAt: NOON - HOUR });

test.each([
  ['nobody', []],
  ['only older ones', [messageOf({ at: NOON - 25 * HOUR })]],
  [
    'another channel and an internal note',
    [messageOf({ at: NOON, channel: 'email' }), messageOf({ at: NOON, channel: 'internal' })],
  ],
])('%s wrote', async (_who, messages) => {
  await drawn(messages, longClosed);
  expect(picture()).toHaveAccessibleName(/: nothing from the customer, nothing from us\.$/);
});

describe('the message that started the window', () => {
  const sentAt = (at: number) =>
    timedWindow('open', {
      expiresAt: NOON + 6 * HOUR,
      precision: 'sent',
      startedBy: { at: epochMs(at) },
    });

  test('is a mark and in the label although this ticket does not hold it', async () => {
    const startedBy = { isInTicket: false, otherTicketId: '1234' };
    const window = timedWindow('open', { expiresAt: NOON + 6 * HOUR, startedBy });
    const { container } = await drawn([], window);
    expect(marksAt(container)).toEqual(['20%']);
    expect(picture()).toHaveAccessibleName(/: the customer last Thu,? 18:00, nothing from us\.$/);
  });

  test('stands at its sending time, as in the words, and only once', async () => {
    const { container } = await drawn(
      [messageOf({ at: NOON - 3 * HOUR })],
      sentAt(NOON - 9 * HOUR),
    );
    expect(marksAt(container)).toEqual(['50%']);
    expect(picture()).toHaveAccessibleName(/: the customer last Fri,? 03:00, /);
  });

  test('sent before the line begins, arrived on it: no mark, but not "nothing"', async () => {
    const { container } = await drawn(
      [messageOf({ at: NOON - 3 * HOUR })],
      timedWindow('closed', { expiresAt: NOON - HOUR, precision: 'sent' }),
    );
    expect(marksAt(container)).toEqual([]);
    expect(picture()).toHaveAccessibleName(/: the customer last Thu,? 11:00, /);
  });
});

test('the line ends with the expiry while there is time, and with now after it', async () => {
  const { unmount } = await drawn([]);
  expect(picture()).toHaveTextContent(/24 h ago.*Fri,? 18:00$/);
  unmount();
  await drawn([], timedWindow('closed', { expiresAt: NOON - HOUR }));
  expect(picture()).toHaveTextContent(/24 h ago.*now$/);
});

test('every mark lies on the line, each message by its time', async () => {
  const { container } = await drawn(
    [
      messageOf({ at: NOON - 24 * HOUR }),
      messageOf({ at: NOON - 9 * HOUR, role: 'agent' }),
      messageOf({ at: NOON }),
    ],
    timedWindow('open', { expiresAt: NOON + 6 * HOUR, startedBy: { at: epochMs(NOON) } }),
  );
  // 30 h in all: 24 behind, 6 ahead.
  expect(marksAt(container)).toEqual(['0%', '50%', '80%']);
});

test('a long conversation draws no more marks than one can see', async () => {
  const many = Array.from({ length: 5_000 }, (_, index) =>
    messageOf({ at: NOON - index * 10_000 }),
  );
  const { container } = await drawn(many);
  expect(container.querySelectorAll('span').length).toBeLessThan(70);
});

test.each([
  [hours(1), '24 h ago', 'Who wrote in the last 24 hours'],
  [hours(48), '48 h ago', 'Who wrote in the last 48 hours'],
  [hours(168), '7 days ago', 'Who wrote in the last 7 days'],
])('a window of %d ms is seen whole', async (windowMs, start, label) => {
  await drawn([], timedWindow('open', { expiresAt: NOON + 6 * HOUR, windowMs }));
  expect(picture()).toHaveTextContent(start);
  expect(picture().getAttribute('aria-label')).toContain(label);
});

test('a window that messages have ended has nothing left to draw', async () => {
  const window = timedWindow('closed', { expiresAt: NOON + 6 * HOUR, endedBy: 'messages' });
  await drawn([], window);
  expect(picture()).toHaveTextContent(/now$/);
});
