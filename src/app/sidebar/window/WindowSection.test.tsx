import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { TicketView } from '../../../core/derive';
import { type GatheredEvidence, NOTHING_GATHERED } from '../../../core/evidence/evidence';
import { fail, ok, type Result } from '../../../core/result';
import { type DurationMs, epochMs, HOUR, hours, MINUTE, minutes } from '../../../core/time';
import type { ReplyWindow, UnknownReason } from '../../../core/window/reply-window';
import { arrivals, renderIn } from '../../testing/render-in';
import { ticketWith } from '../../testing/tickets';
import { viewOf } from '../../testing/views';
import { possibleWindow, timedWindow, unknownWindow } from '../../testing/windows';
import { WindowSection } from './WindowSection';

const EXPIRY = Date.UTC(2026, 10, 21, 12);

interface Options {
  readonly leftMs?: number;
  readonly locale?: string;
  readonly ticket?: ReturnType<typeof ticketWith>;
  readonly view?: Partial<TicketView>;
  readonly gathered?: Partial<GatheredEvidence>;
  readonly clockOffByMs?: DurationMs | null;
  readonly onGoToTicket?: (ticketId: string) => Promise<Result<unknown, unknown>>;
  readonly onRetry?: () => void;
}

function drawn(
  window: ReplyWindow,
  {
    leftMs = 5 * HOUR,
    locale = 'en-GB',
    ticket = ticketWith(),
    view = {},
    gathered = {},
    clockOffByMs = null,
    onGoToTicket = async () => ok(undefined),
    onRetry = () => {},
  }: Options = {},
) {
  return renderIn(
    locale,
    <WindowSection
      ticket={ticket}
      view={viewOf(window, undefined, view)}
      now={epochMs(EXPIRY - leftMs)}
      gathered={{ ...NOTHING_GATHERED, ...gathered }}
      clockOffByMs={clockOffByMs}
      onGoToTicket={onGoToTicket}
      onRetry={onRetry}
    />,
  );
}

const section = () => screen.getByRole('region', { name: 'Reply window' });
const theTime = () => section().querySelector('time');

test.each([
  ['open', 5 * HOUR + 12 * MINUTE, '5 h 12 min left', 'Open'],
  ['closing', 3 * HOUR, '3 h 0 min left', 'Closes soon'],
  ['critical', 23 * MINUTE, '23 min left', 'Closes very soon'],
] as const)('%s: time left, word and end', async (state, leftMs, left, word) => {
  await drawn(timedWindow(state), { leftMs });
  expect(section()).toHaveAttribute('data-window-state', state);
  expect(within(section()).getByText(left)).toBeInTheDocument();
  expect(within(section()).getByText(word)).toBeInTheDocument();
  expect(section()).toHaveTextContent(/until Sat,? 12:00 at the latest/);
  expect(section()).toHaveTextContent(/Lena Hoffmann's message arrived Fri,? 12:00 · WhatsApp/);
  expect(theTime()).toHaveAttribute('datetime', '2026-11-21T12:00:00.000Z');
});

test('an exact time is said as one: no “at the latest”', async () => {
  await drawn(timedWindow('open', { precision: 'sent' }));
  expect(section()).toHaveTextContent(/until Sat,? 12:00/);
  expect(section()).toHaveTextContent(/Lena Hoffmann wrote Fri,? 12:00 · WhatsApp/);
  expect(section()).not.toHaveTextContent('at the latest');
});

test('closed: what can be done, since when, and how it opens again', async () => {
  await drawn(timedWindow('closed'), { leftMs: -7 * HOUR });
  expect(section()).toHaveAttribute('data-window-state', 'closed');
  expect(within(section()).getByText('Closed 7 h ago')).toBeInTheDocument();
  expect(section()).toHaveTextContent(/since Sat,? 12:00 at the latest/);
  expect(section()).toHaveTextContent(
    'An approved template can be sent. Reopens when Lena Hoffmann writes.',
  );
  expect(theTime()).toHaveAttribute('datetime', '2026-11-21T12:00:00.000Z');
});

test.each([
  ['nothing', 'instagram_dm', 'Another channel can be used. Reopens when Lena Hoffmann writes.'],
  ['charged', 'viber', 'You can still write, but Viber charges for it.'],
  ['not-known', 'sunshine_conversations_api', 'What Sunshine Conversations takes until then'],
] as const)('after the end, %s', async (afterClose, channel, words) => {
  await drawn(timedWindow('closed', { afterClose }), { leftMs: -HOUR, view: { channel } });
  expect(section()).toHaveTextContent(words);
  expect(section()).not.toHaveTextContent('template');
});

describe('a limit of messages', () => {
  const allowance = { cap: 5, used: 3 };

  test('is counted down', async () => {
    await drawn(timedWindow('open', { allowance }), { view: { channel: 'wechat' } });
    expect(section()).toHaveTextContent('at most 2 of 5 messages left');
  });

  test('that is used up closes it: no time is left, and none is named', async () => {
    const window = timedWindow('closed', {
      allowance: { cap: 5, used: 5 },
      endedBy: 'messages',
      afterClose: 'nothing',
    });
    await drawn(window, { leftMs: 5 * HOUR, view: { channel: 'wechat' } });
    expect(within(section()).getByText('Closed')).toBeInTheDocument();
    expect(section()).toHaveTextContent(
      'Another channel can be used. All 5 messages are used until Lena Hoffmann writes.',
    );
    expect(section()).not.toHaveTextContent(/ left|until Sat|since/);
    expect(theTime()).toBeNull();
  });
});

test('past the standard window only a human may answer', async () => {
  await drawn(timedWindow('open', { isHumanOnly: true, windowMs: hours(168) }));
  expect(section()).toHaveTextContent('Personal answers only, no promotion.');
});

test.each([
  [hours(24), 6 * HOUR, 0.25],
  [hours(48), 12 * HOUR, 0.25],
  [hours(168), 42 * HOUR, 0.25],
])('the ring is measured by a window of %d ms', async (windowMs, leftMs, fraction) => {
  await drawn(timedWindow('open', { windowMs }), { leftMs });
  const ring = section().querySelectorAll('circle')[1];
  const left =
    1 -
    Number(ring?.getAttribute('stroke-dashoffset')) /
      Number(ring?.getAttribute('stroke-dasharray'));
  expect(left).toBeCloseTo(fraction, 5);
});

test('a week is told in days', async () => {
  await drawn(timedWindow('open', { windowMs: hours(168) }), { leftMs: 166 * HOUR + MINUTE });
  expect(within(section()).getByText('6 d 22 h left')).toBeInTheDocument();
});

test.each([
  ['never-wrote', 'Lena Hoffmann has not written by WhatsApp in this ticket'],
  ['unreadable-time', 'cannot be read'],
  ['future-time', 'newer than this computer'],
  ['unknown-role', 'Nobody here is recognisable'],
  ['channel-not-covered', 'may have a reply limit of its own'],
  ['not-readable', 'did not give the conversation'],
] satisfies [UnknownReason, string][])(
  'unknown, %s: the reason and no time',
  async (reason, text) => {
    await drawn(unknownWindow(reason));
    expect(section()).toHaveAttribute('data-window-state', 'unknown');
    expect(section()).toHaveTextContent('Not known');
    expect(section()).toHaveTextContent(text);
    expect(theTime()).toBeNull();
    expect(screen.queryByRole('img')).toBeNull();
  },
);

describe('a message in another ticket', () => {
  const elsewhere = { isInTicket: false, otherTicketId: '1234' };
  const link = () => screen.getByRole('button', { name: 'Go to ticket #1234' });

  test.each([
    ['sent', /because Lena Hoffmann wrote in #1234, Fri,? 12:00 · WhatsApp/],
    ['arrival', /because Lena Hoffmann wrote in #1234, arrived Fri,? 12:00 · WhatsApp/],
  ] as const)('is why it is open (%s), with a way there', async (precision, words) => {
    const onGoToTicket = jest.fn(async () => ok(undefined));
    await drawn(timedWindow('open', { precision, startedBy: elsewhere }), { onGoToTicket });
    expect(section()).toHaveTextContent(words);
    await userEvent.click(link());
    expect(onGoToTicket.mock.calls).toEqual([['1234']]);
    expect(section()).not.toHaveTextContent('did not open');
  });

  test('a ticket that does not open is said', async () => {
    await drawn(timedWindow('open', { startedBy: elsewhere }), {
      onGoToTicket: async () => fail('refused'),
    });
    await userEvent.click(link());
    expect(screen.getByRole('alert')).toHaveTextContent('Zendesk did not open the ticket.');
  });

  test('of which the number is not known has no way there', async () => {
    const startedBy = { isInTicket: false, otherTicketId: null };
    await drawn(timedWindow('open', { startedBy }));
    expect(section()).toHaveTextContent('because Lena Hoffmann wrote in another ticket');
    expect(screen.queryByRole('button')).toBeNull();
  });

  test('that is over as well explains nothing', async () => {
    await drawn(timedWindow('closed', { startedBy: elsewhere }), { leftMs: -HOUR });
    expect(section()).toHaveTextContent('Lena Hoffmann wrote in #1234');
    expect(section()).not.toHaveTextContent('because');
  });

  test('perhaps to another number: may be open, which is not open', async () => {
    await drawn(possibleWindow());
    expect(section()).toHaveAttribute('data-window-state', 'unknown');
    expect(within(section()).getByText('May be open')).toBeInTheDocument();
    expect(section()).toHaveTextContent(
      /may be open until Sat,? 12:00: Lena Hoffmann wrote in #1234, perhaps to another of your numbers/,
    );
    expect(theTime()).toHaveAttribute('datetime', '2026-11-21T12:00:00.000Z');
    expect(link()).toBeInTheDocument();
  });
});

describe('what the answer rests on', () => {
  test.each([
    ['no-key', 'Not exact without a Sunshine Conversations key.'],
    ['key-refused', 'Not exact: Sunshine Conversations refused the key.'],
    ['no-sent-time', 'Not exact: WhatsApp did not tell'],
  ] as const)('%s: one quiet line', async (notExact, words) => {
    await drawn(timedWindow('open'), { gathered: { notExact } });
    expect(section()).toHaveTextContent(words);
    expect(screen.queryByRole('alert')).toBeNull();
  });

  test('an exact time needs no excuse', async () => {
    await drawn(timedWindow('open', { precision: 'sent' }), { gathered: { notExact: 'no-key' } });
    expect(section()).not.toHaveTextContent('Not exact');
  });

  test('the look into other tickets is said while it lasts', async () => {
    const looking = { elsewhere: { status: 'looking' } } as const;
    await drawn(timedWindow('closed'), { leftMs: -HOUR, gathered: looking });
    expect(section()).toHaveTextContent("Looking into Lena Hoffmann's other tickets…");
  });

  test.each([
    ['not-looked', { status: 'not-looked' }],
    ['looked', { status: 'looked' }],
  ] as const)('nothing is said of it when it is %s', async (_status, elsewhere) => {
    await drawn(timedWindow('closed'), { leftMs: -HOUR, gathered: { elsewhere } });
    expect(section()).not.toHaveTextContent('other tickets');
  });

  test.each([
    [{ kind: 'status', status: 403, retryAfterMs: null }, 'did not allow it (403)', false],
    [{ kind: 'status', status: 429, retryAfterMs: 9_000 }, 'asks for a pause (429)', false],
    [{ kind: 'status', status: 500, retryAfterMs: null }, 'answered with 500', true],
    [{ kind: 'offline' }, 'seems to be offline', true],
    [{ kind: 'no-answer' }, 'did not answer in time', true],
    [{ kind: 'wrong-shape', detail: 'results' }, 'could not be read', false],
  ] as const)('a look that failed says why: %j', async (failure, words, isWorthRetrying) => {
    const onRetry = jest.fn();
    const gathered = { elsewhere: { status: 'failed', failure } } as const;
    await drawn(timedWindow('closed'), { leftMs: -HOUR, gathered, onRetry });
    expect(section()).toHaveTextContent(
      new RegExp(`Other tickets could not be looked into: .*${words.replace(/[()]/g, '\\$&')}`),
    );
    const again = screen.queryByRole('button', { name: 'Try again' });
    expect(again !== null).toBe(isWorthRetrying);
    if (again) await userEvent.click(again);
    expect(onRetry).toHaveBeenCalledTimes(isWorthRetrying ? 1 : 0);
  });

  test.each([
    [minutes(20), "This computer's clock is 20 min slow."],
    [minutes(-3), "This computer's clock is 3 min fast."],
    [hours(30), "This computer's clock is 30 hr slow."],
    [hours(-72), "This computer's clock is 3 days fast."],
  ])('a clock that is off by %d ms is told', async (clockOffByMs, words) => {
    await drawn(timedWindow('open'), { locale: 'en-US', clockOffByMs });
    expect(section()).toHaveTextContent(words);
    expect(section()).toHaveTextContent('The time left is corrected.');
  });
});

test('the ticket’s other channels, a small line each', async () => {
  const otherWindows = [
    {
      channel: 'sunshine_conversations_facebook_messenger',
      window: timedWindow('closing', { expiresAt: EXPIRY - 2 * HOUR + 40 * MINUTE }),
    },
    { channel: 'viber', window: timedWindow('critical', { expiresAt: EXPIRY - 4.5 * HOUR }) },
    { channel: 'instagram_dm', window: timedWindow('closed', { expiresAt: EXPIRY - 6 * HOUR }) },
    { channel: 'wechat', window: unknownWindow('never-wrote') },
  ];
  await drawn(timedWindow('open'), { view: { otherWindows } });
  const lines = within(screen.getByRole('list', { name: 'Other channels' })).getAllByRole(
    'listitem',
  );
  expect(lines.map(({ textContent }) => textContent)).toEqual([
    'Messenger · closes in 3 h',
    'Viber · closes in 30 min',
    'Instagram · closed',
    'WeChat · not known',
  ]);
  // The section's own state and time stay the only ones.
  expect(document.querySelectorAll('[data-window-state]')).toHaveLength(1);
  expect(document.querySelectorAll('time')).toHaveLength(1);
});

test('a channel without a window: one quiet line', async () => {
  await drawn({ state: 'unrestricted', channel: 'email' });
  expect(section()).toHaveAttribute('data-window-state', 'unrestricted');
  expect(
    within(section())
      .getAllByText(/./)
      .map(({ textContent }) => textContent),
  ).toEqual(['Reply window', 'No reply limit on this channel.']);
});

test('somebody other than the requester wrote: it says who', async () => {
  const window = timedWindow('open', { startedBy: { isRequester: false } });
  const ticket = ticketWith({ requester: { id: '207', name: 'Clara Hoffmann', email: null } });
  await drawn(window, { ticket });
  expect(section()).toHaveTextContent(/Lena Hoffmann's message arrived Fri,? 12:00 · WhatsApp/);
  expect(section()).toHaveTextContent('The requester is now Clara Hoffmann.');
});

test('people without a name are "the customer"', async () => {
  const ticket = ticketWith({ requester: { id: null, name: '', email: null } });
  await drawn(timedWindow('closed', { startedBy: { authorName: '' } }), { leftMs: -HOUR, ticket });
  expect(section()).toHaveTextContent('Reopens when the customer writes.');
});

test.each([
  ['de', 'Antwortfenster', 'noch 5 Std. 0 Min.', /höchstens bis/],
  ['fr', 'Fenêtre de réponse', 'encore 5 h 0 min', /au plus tard/],
])('in %s', async (locale, name, left, end) => {
  await drawn(timedWindow('open'), { locale });
  expect(screen.getByRole('region', { name })).toHaveTextContent(left);
  expect(screen.getByRole('region', { name })).toHaveTextContent(end);
});

test.each(['en', 'de', 'fr'])('in %s no placeholder is left open', async (locale) => {
  const start = { isInTicket: false, otherTicketId: '1234' };
  const notes: GatheredEvidence = {
    evidence: [],
    notExact: 'no-key',
    elsewhere: { status: 'failed', failure: { kind: 'status', status: 403, retryAfterMs: null } },
  };
  const windows: readonly ReplyWindow[] = [
    timedWindow('open', { startedBy: start, allowance: { cap: 5, used: 1 }, isHumanOnly: true }),
    timedWindow('closed', { startedBy: start, afterClose: 'charged' }),
    timedWindow('closed', { afterClose: 'not-known' }),
    timedWindow('closed', { allowance: { cap: 5, used: 5 }, endedBy: 'messages' }),
    possibleWindow(),
    unknownWindow('never-wrote'),
  ];
  for (const window of windows) {
    const { container, unmount } = await drawn(window, {
      locale,
      gathered: notes,
      clockOffByMs: minutes(20),
    });
    expect(container).not.toHaveTextContent(/\{\w+\}|window\.\w+/);
    unmount();
  }
});

test('no part of it that ticks is a live region', async () => {
  await drawn(timedWindow('open'));
  await arrivals();
  expect(screen.getByRole('status')).toBeEmptyDOMElement();
  expect(screen.getByText('5 h 0 min left').closest('[role="status"], [aria-live]')).toBeNull();
  expect(screen.queryByRole('alert')).toBeNull();
  expect(screen.queryByRole('timer')).toBeNull();
});
