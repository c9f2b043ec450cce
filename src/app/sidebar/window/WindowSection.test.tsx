import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ClockProof } from '../../../core/clock/known-time';
import type { TicketView } from '../../../core/derive';
import { fail, ok, type Result } from '../../../core/result';
import { type DurationMs, epochMs, HOUR, hours, MINUTE, minutes } from '../../../core/time';
import { type GatheredEvidence, NOTHING_GATHERED } from '../../../core/window/evidence';
import type { Precision, ReplyWindow, UnknownReason } from '../../../core/window/reply-window';
import { arrivals, localeOf, renderIn } from '../../testing/render-in';
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
  readonly clockProof?: ClockProof;
  readonly onGoToTicket?: (ticketId: string) => Promise<Result<unknown, unknown>>;
  readonly onRetry?: () => void;
}

const sectionOf = (
  window: ReplyWindow,
  {
    leftMs = 5 * HOUR,
    ticket = ticketWith(),
    view = {},
    gathered = {},
    clockOffByMs = null,
    clockProof = 'proved',
    onGoToTicket = async () => ok(undefined),
    onRetry = () => {},
  }: Options = {},
) => (
  <WindowSection
    ticket={ticket}
    view={viewOf(window, undefined, view)}
    now={epochMs(EXPIRY - leftMs)}
    gathered={{ ...NOTHING_GATHERED, ...gathered }}
    clockOffByMs={clockOffByMs}
    clockProof={clockProof}
    onGoToTicket={onGoToTicket}
    onRetry={onRetry}
  />
);

/** The way to what explains the answer; null: nothing does. */
const wayToInfo = () => document.querySelector<HTMLElement>('[aria-expanded]');

const folded = (window: ReplyWindow, options: Options = {}) =>
  renderIn(options.locale ?? 'en-GB', sectionOf(window, options));

/** With all that explains it in sight. */
async function drawn(window: ReplyWindow, options: Options = {}) {
  const view = await folded(window, options);
  const way = wayToInfo();
  if (way) await userEvent.click(way);
  return view;
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

test('what explains the answer is there on demand, and nothing of it before', async () => {
  const gathered = { notExact: 'no-key' } as const;
  await folded(timedWindow('open'), { gathered });
  expect(section()).toHaveTextContent(
    /^Reply window5 h 0 min leftOpenuntil Sat,? 12:00 at the latest · WhatsApp$/,
  );
  const way = screen.getByRole('button', { name: 'How we know', expanded: false });
  await userEvent.click(way);
  expect(screen.getByRole('region', { name: 'How we know' })).toHaveTextContent('Lena Hoffmann');
  expect(screen.getByRole('img')).toBeInTheDocument();
  expect(way).toHaveAttribute('aria-expanded', 'true');
  await userEvent.click(way);
  expect(screen.queryByRole('region', { name: 'How we know' })).toBeNull();
});

test('closed: what can be done, since when, and how it opens again', async () => {
  await drawn(timedWindow('closed'), { leftMs: -7 * HOUR });
  expect(section()).toHaveAttribute('data-window-state', 'closed');
  expect(within(section()).getByText('Closed 7 h ago')).toBeInTheDocument();
  expect(section()).toHaveTextContent(/Closed since Sat,? 12:00 at the latest/);
  expect(section()).toHaveTextContent('Only a template reaches Lena now');
  expect(theTime()).toHaveAttribute('datetime', '2026-11-21T12:00:00.000Z');
});

test.each([
  ['nothing', 'instagram_dm', 'Instagram takes no reply until Lena writes'],
  ['charged', 'viber', 'Replies are chargedViber charges for each message until Lena writes'],
  ['not-known', 'sunshine_conversations_api', 'What Sunshine Conversations takes until Lena'],
] as const)('after the end, %s', async (afterClose, channel, words) => {
  await drawn(timedWindow('closed', { afterClose }), { leftMs: -HOUR, view: { channel } });
  expect(section()).toHaveTextContent(words);
  expect(section()).not.toHaveTextContent('template');
});

describe('a limit of messages', () => {
  test.each([
    ['en', 3, 'at most 2 of 5 messages left'],
    ['de', 3, 'höchstens noch 2 von 5 Nachrichten'],
    ['fr', 3, 'au plus 2 messages restants sur 5'],
  ])('is counted down (%s, %d used)', async (locale, used, words) => {
    const window = timedWindow('open', { allowance: { cap: 5, used } });
    await drawn(window, { locale, view: { channel: 'wechat' } });
    expect(document.querySelector('[data-window-state]')).toHaveTextContent(words);
  });

  test.each([
    ['en', 'At most 1 message left'],
    ['de', 'Höchstens noch 1 Nachricht'],
    ['fr', 'Plus qu’un message, au mieux'],
  ])('is the headline once one is left (%s)', async (locale, words) => {
    const window = timedWindow('open', { allowance: { cap: 5, used: 4 } });
    await drawn(window, { locale, view: { channel: 'wechat' } });
    expect(screen.getByText(words)).toBeInTheDocument();
    const shown = document.querySelector('[data-window-state]');
    expect(shown).toHaveAttribute('data-window-state', 'open');
    expect(shown?.querySelector('time')).not.toBeNull();
  });

  test('a ticket whose messaging has ended is not told as open', async () => {
    const view = { isSessionEnded: true } as const;
    await drawn(timedWindow('open'), { view });
    expect(within(section()).getByText('Messaging has ended')).toBeInTheDocument();
    expect(section()).not.toHaveTextContent(/ left/);
    expect(section()).toHaveTextContent('the window itself is open until');
    expect(theTime()).not.toBeNull();
  });

  test('that is used up closes it: no time is left, and none is named', async () => {
    const window = timedWindow('closed', {
      allowance: { cap: 5, used: 5 },
      endedBy: 'messages',
      afterClose: 'nothing',
    });
    await drawn(window, { leftMs: 5 * HOUR, view: { channel: 'wechat' } });
    expect(within(section()).getByText('No message left')).toBeInTheDocument();
    expect(section()).toHaveTextContent('All 5 messages are used until Lena writes');
    expect(section()).not.toHaveTextContent(/min left|until Sat|since/);
    expect(theTime()).toBeNull();
  });
});

test('past the standard window only a human may answer', async () => {
  await drawn(timedWindow('open', { isHumanOnly: true, windowMs: hours(168) }));
  expect(section()).toHaveTextContent('personal answers only');
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
  ['never-wrote', 'Lena has not written by WhatsApp here'],
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

test.each([
  ['never-wrote', 'template', true],
  ['perhaps-intro', 'template', true],
  ['unreadable-time', 'template', true],
  ['unknown-role', 'template', true],
  // The clock, or the page, comes first.
  ['future-time', 'template', false],
  ['not-readable', 'template', false],
  // On another channel nobody knows what would help.
  ['never-wrote', 'nothing', false],
  ['channel-not-covered', 'not-known', false],
] as const)(
  'unknown, %s, then %s: says that a template helps: %s',
  async (reason, afterClose, isSaid) => {
    await drawn(unknownWindow(reason, { afterClose }));
    expect(section().textContent?.includes(' · a template can be sent')).toBe(isSaid);
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
    expect(screen.queryByRole('button', { name: /ticket/ })).toBeNull();
  });

  test('that is over as well explains nothing', async () => {
    await drawn(timedWindow('closed', { startedBy: elsewhere }), { leftMs: -HOUR });
    expect(section()).toHaveTextContent('Lena Hoffmann wrote in #1234');
    expect(section()).not.toHaveTextContent('because');
  });

  test.each([
    ['sent', /May be openuntil Sat,? 12:00: Lena wrote in #1234/],
    ['arrival', /May be openuntil Sat,? 12:00 at the latest: Lena wrote in #1234/],
  ] as const)(
    'perhaps to another number (%s): may be open, which is not open',
    async (precision, words) => {
      await drawn(possibleWindow(precision));
      expect(section()).toHaveAttribute('data-window-state', 'unknown');
      expect(within(section()).getByText('May be open')).toBeInTheDocument();
      expect(section()).toHaveTextContent(words);
      expect(theTime()).toHaveAttribute('datetime', '2026-11-21T12:00:00.000Z');
      expect(link()).toBeInTheDocument();
    },
  );
});

describe('what the answer rests on', () => {
  test.each([
    ['key-missing', 'Not exact: Sunshine Conversations got no key that it can read'],
    ['key-wrong', 'Not exact: Sunshine Conversations does not accept the key in the settings.'],
    ['host-wrong', 'Not exact: At the host in the settings there is no Sunshine Conversations.'],
    ['app-unknown', 'Not exact: Sunshine Conversations does not know the app id in the settings.'],
    ['audits-failed', 'Not exact: Zendesk did not say which conversation'],
    ['no-way-there', 'Not exact: Nothing leads from this ticket to a conversation'],
    ['no-conversation', 'Not exact: Sunshine Conversations does not know this conversation.'],
    ['more-to-read', 'Not exact: The last message lies further back'],
    ['no-sent-time', 'Not exact: WhatsApp did not tell'],
  ] as const)('%s: one quiet line', async (notExact, words) => {
    await drawn(timedWindow('open'), { gathered: { notExact } });
    expect(section()).toHaveTextContent(words);
    expect(screen.queryByRole('alert')).toBeNull();
  });

  describe('how the end is counted', () => {
    const windowOf = (state: 'open' | 'closed', margin: number, precision: Precision) =>
      timedWindow(state, {
        precision,
        startedBy: { at: epochMs(EXPIRY + margin * MINUTE - 24 * HOUR) },
      });
    test.each([
      [
        'open',
        5,
        'arrival',
        '24 h from then, less 5 min: WhatsApp counts from the sending, and only',
      ],
      ['closed', 5, 'arrival', '24 h from then, less 5 min: WhatsApp counts from the sending, and'],
      ['open', 2, 'sent', '24 h from then, less 2 min for the way of your reply.'],
      ['open', 0, 'sent', '24 h from then.'],
    ] as const)('%s, %s min off, %s', async (state, margin, precision, words) => {
      await drawn(windowOf(state, margin, precision), { gathered: { notExact: 'no-key' } });
      expect(section()).toHaveTextContent(words);
      expect(section()).not.toHaveTextContent('may end earlier');
      expect(screen.getAllByText(/counts from the sending|from then|Not exact/)).toHaveLength(1);
    });
  });

  test.each([
    ['of a window', timedWindow('open', { precision: 'sent' })],
    ['of one that may be open', possibleWindow('sent')],
  ])('an exact time %s needs no excuse', async (_of, window) => {
    await drawn(window, { gathered: { notExact: 'no-key' } });
    expect(section()).not.toHaveTextContent(/Not exact|counts from the sending/);
  });

  test('a window that may be open has a time too, and asks why it is not exact', async () => {
    await drawn(possibleWindow(), { gathered: { notExact: 'no-key' } });
    expect(section()).toHaveTextContent(
      'WhatsApp counts from the sending. Only the arrival is known here',
    );
  });

  test.each([
    ['key-wrong', 'Sunshine Conversations does not accept the key in the settings.', true],
    ['not-in-plan', 'Your Zendesk plan does not include the API', true],
    ['audits-failed', 'Zendesk did not say which conversation', true],
    ['no-way-there', 'Nothing leads from this ticket', false],
    ['no-conversation', 'Sunshine Conversations does not know this conversation.', false],
    ['number-unknown', 'Which of your numbers this ticket belongs to is not known', false],
    ['too-many-requests', 'asks for a pause (429)', false],
    ['no-answer', 'Sunshine Conversations did not answer in time.', true],
    ['offline', 'This computer seems to be offline', true],
    ['server-trouble', 'Sunshine Conversations has a problem of its own.', true],
    ['wrong-shape', 'The answer of Sunshine Conversations could not be read.', false],
    ['more-to-read', 'The last message lies further back', true],
  ] as const)('nothing known, and no help, %s: says why', async (notExact, words, isPassing) => {
    const onRetry = jest.fn();
    await drawn(unknownWindow('not-readable'), { gathered: { notExact }, onRetry });
    expect(section()).toHaveTextContent(words);
    expect(section()).not.toHaveTextContent('Not exact');
    const again = screen.queryByRole('button', { name: 'Try again' });
    expect(again !== null).toBe(isPassing);
    if (again) await userEvent.click(again);
    expect(onRetry).toHaveBeenCalledTimes(isPassing ? 1 : 0);
  });

  test.each(['no-key', 'no-sent-time'] as const)(
    'nothing known: %s explains nothing',
    async (notExact) => {
      await drawn(unknownWindow('never-wrote'), { gathered: { notExact } });
      expect(section()).not.toHaveTextContent(/Sunshine|WhatsApp did not tell/);
    },
  );

  test.each([
    [{ kind: 'status', status: 403, retryAfterMs: null }, 'did not allow it (403).', false],
    [{ kind: 'status', status: 429, retryAfterMs: 9_000 }, 'asks for a pause (429).', false],
    [{ kind: 'status', status: 500, retryAfterMs: null }, 'has a problem of its own (500).', true],
    [{ kind: 'offline' }, 'This computer seems to be offline.', true],
    [{ kind: 'no-answer' }, 'did not answer in time.', true],
    [{ kind: 'wrong-shape', detail: 'events' }, 'The answer of Zendesk could not be read.', false],
  ] as const)(
    'the log that failed is said of a window not known: %j',
    async (failure, words, isPassing) => {
      const { unmount } = await drawn(unknownWindow('not-readable'), {
        gathered: { logFailure: failure },
      });
      expect(section()).toHaveTextContent('The conversation log could not be looked into. ');
      expect(section()).toHaveTextContent(words);
      expect(screen.queryByRole('button', { name: 'Try again' }) !== null).toBe(isPassing);
      unmount();
      await drawn(timedWindow('open'), { gathered: { logFailure: failure } });
      expect(section()).not.toHaveTextContent('conversation log');
    },
  );

  test('one line: the look into other tickets while it lasts, then the reason', async () => {
    const gathered = { notExact: 'no-sent-time', elsewhere: { status: 'looking' } } as const;
    const { unmount } = await drawn(timedWindow('closed'), { leftMs: -HOUR, gathered });
    expect(section()).toHaveTextContent('Looking into other tickets…');
    expect(section()).not.toHaveTextContent('Not exact');
    unmount();
    const looked = { ...gathered, elsewhere: { status: 'looked' } } as const;
    await drawn(timedWindow('closed'), { leftMs: -HOUR, gathered: looked });
    expect(section()).toHaveTextContent('Not exact: WhatsApp did not tell');
    expect(section()).not.toHaveTextContent('Looking');
  });

  test('a retry that answers all: the notes go, and the section takes the focus', async () => {
    const onRetry = jest.fn();
    const gathered = { ...NOTHING_GATHERED, notExact: 'offline' } as const;
    const { rerender } = await drawn(timedWindow('open'), { gathered, onRetry });
    screen.getByRole('button', { name: 'Try again' }).focus();
    await userEvent.keyboard('{Enter}');
    expect(onRetry).toHaveBeenCalledTimes(1);
    const exact = { ...NOTHING_GATHERED, notExact: 'no-sent-time' } as const;
    rerender(sectionOf(timedWindow('open', { precision: 'sent' }), { gathered: exact }));
    expect(screen.queryByRole('button', { name: 'Try again' })).toBeNull();
    expect(section()).toHaveFocus();
  });

  test('another channel: what was noted of the one before goes with it', async () => {
    const gathered: GatheredEvidence = {
      ...NOTHING_GATHERED,
      notExact: 'offline',
      elsewhere: { status: 'failed', failure: { kind: 'offline' } },
    };
    const clockOffByMs = minutes(20);
    const { rerender } = await drawn(timedWindow('closed'), { gathered, clockOffByMs });
    expect(section()).toHaveTextContent(/Not exact.*Other tickets.*corrected/);
    rerender(sectionOf({ state: 'unrestricted', channel: 'email' }, { gathered, clockOffByMs }));
    await arrivals();
    expect(section()).toHaveTextContent(/^Reply windowNo reply limit on this channel\.$/);
    expect(screen.queryByRole('button')).toBeNull();
  });

  test('that other tickets were looked at is said, that they were not is not', async () => {
    const { unmount } = await drawn(timedWindow('closed'), { leftMs: -HOUR });
    expect(section()).not.toHaveTextContent(/other tickets/i);
    unmount();
    const gathered = { elsewhere: { status: 'looked' } } as const;
    await drawn(timedWindow('closed'), { leftMs: -HOUR, gathered });
    expect(section()).toHaveTextContent('Other tickets of this customer were looked at as well.');
  });

  test.each([
    [{ kind: 'status', status: 403, retryAfterMs: null }, 'did not allow it (403)', false],
    [{ kind: 'status', status: 429, retryAfterMs: 9_000 }, 'asks for a pause (429)', false],
    [{ kind: 'status', status: 500, retryAfterMs: null }, 'problem of its own (500)', true],
    [{ kind: 'offline' }, 'seems to be offline', true],
    [{ kind: 'no-answer' }, 'did not answer in time', true],
    [{ kind: 'wrong-shape', detail: 'results' }, 'could not be read', false],
  ] as const)('a look that failed says why: %j', async (failure, words, isWorthRetrying) => {
    const onRetry = jest.fn();
    const gathered = { elsewhere: { status: 'failed', failure } } as const;
    await drawn(timedWindow('closed'), { leftMs: -HOUR, gathered, onRetry });
    expect(section()).toHaveTextContent(
      new RegExp(`Other tickets could not be looked into\\. .*${words.replace(/[()]/g, '\\$&')}`),
    );
    const again = screen.queryByRole('button', { name: 'Try again' });
    expect(again !== null).toBe(isWorthRetrying);
    if (again) await userEvent.click(again);
    expect(onRetry).toHaveBeenCalledTimes(isWorthRetrying ? 1 : 0);
  });

  test('a time that is corrected says so', async () => {
    await drawn(timedWindow('open'), { clockOffByMs: minutes(20) });
    expect(section()).toHaveTextContent('The time left is corrected.');
  });

  test.each<[string, ReplyWindow, Options, boolean]>([
    ['nothing confirms it', timedWindow('open'), { clockProof: 'unproved' }, true],
    ['nobody was asked yet', timedWindow('open'), { clockProof: 'not-yet' }, false],
    ['it is confirmed', timedWindow('open'), { clockProof: 'proved' }, false],
    [
      'it is corrected as far as is known',
      timedWindow('open'),
      { clockProof: 'unproved', clockOffByMs: minutes(20) },
      false,
    ],
    ['the end is over', timedWindow('closed'), { clockProof: 'unproved' }, false],
    ['no time is shown', unknownWindow('never-wrote'), { clockProof: 'unproved' }, false],
  ])('a clock in doubt, one quiet line: %s', async (_what, window, options, isSaid) => {
    await drawn(window, options);
    const words = "Nothing has confirmed this computer's clock.";
    if (isSaid) expect(section()).toHaveTextContent(words);
    else expect(section()).not.toHaveTextContent(words);
    for (const status of screen.queryAllByRole('status'))
      expect(status).not.toHaveTextContent(words);
    expect(screen.queryByRole('alert')).toBeNull();
  });

  test('where no time is shown, none is said to be corrected', async () => {
    await drawn(unknownWindow('never-wrote'), { locale: 'en-US', clockOffByMs: minutes(20) });
    expect(section()).not.toHaveTextContent('corrected');
  });
});

test('the ticket’s other channels, a small line each', async () => {
  const otherWindows = [
    {
      channel: 'sunshine_conversations_facebook_messenger',
      window: timedWindow('closing', {
        expiresAt: EXPIRY - 2 * HOUR + 40 * MINUTE,
        precision: 'sent',
      }),
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
    'Viber · closes in 30 min at the latest',
    'Instagram · closed',
    'WeChat · not known',
  ]);
  // The section's own state and time stay the only ones.
  expect(document.querySelectorAll('[data-window-state]')).toHaveLength(1);
  expect(document.querySelectorAll('time')).toHaveLength(1);
});

test.each([
  ['closed', timedWindow('closed'), true],
  ['not known', unknownWindow('never-wrote'), true],
  ['open', timedWindow('open'), false],
  ['not shut, but charged', timedWindow('closed', { afterClose: 'charged' }), false],
])(
  'another channel that is open is one line where this one is %s',
  async (_what, window, isSaid) => {
    const messenger = {
      channel: 'sunshine_conversations_facebook_messenger',
      window: timedWindow('open', { expiresAt: EXPIRY + 4.5 * HOUR, precision: 'sent' }),
    };
    const shut = { channel: 'instagram_dm', window: timedWindow('closed') };
    await folded(window, { leftMs: -HOUR, view: { otherWindows: [shut, messenger] } });
    const line = screen.queryByText('Messenger · closes in 3 h');
    expect(line !== null).toBe(isSaid);
    expect(section()).not.toHaveTextContent('Instagram');
  },
);

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

test('a ticket that could not be read has no picture of who wrote when', async () => {
  await drawn(timedWindow('open'), { ticket: ticketWith({ messages: null }) });
  expect(section()).toHaveTextContent('5 h 0 min left');
  expect(screen.queryByRole('img')).toBeNull();
});

test.each(['en', 'de', 'fr'])(
  'in %s no sentence begins with a nameless customer',
  async (locale) => {
    const nobody = { id: null, name: '', email: null };
    const { t } = await localeOf(locale);
    const begins = new RegExp(`^${t('customer')}`);
    await drawn(unknownWindow('never-wrote'), {
      locale,
      ticket: ticketWith({ requester: nobody }),
      gathered: { elsewhere: { status: 'looking' } },
    });
    expect(screen.getByText(new RegExp(t('customer')))).toBeInTheDocument();
    expect(screen.queryByText(begins)).toBeNull();
  },
);

test('people without a name are "the customer"', async () => {
  const ticket = ticketWith({ requester: { id: null, name: '', email: null } });
  await drawn(timedWindow('closed', { startedBy: { authorName: '' } }), { leftMs: -HOUR, ticket });
  expect(section()).toHaveTextContent('Only a template reaches the customer now');
});

test.each([
  ['de', 'Antwortfenster', 'noch 5 h 0 min', /höchstens bis/],
  ['fr', 'Fenêtre de réponse', 'encore 5 h 0 min', /au plus tard/],
])('in %s', async (locale, name, left, end) => {
  await drawn(timedWindow('open'), { locale });
  expect(screen.getByRole('region', { name })).toHaveTextContent(left);
  expect(screen.getByRole('region', { name })).toHaveTextContent(end);
});

test.each(['en', 'de', 'fr'])('in %s no placeholder is left open', async (locale) => {
  const start = { isInTicket: false, otherTicketId: '1234' };
  const failure = { kind: 'status', status: 403, retryAfterMs: null } as const;
  const notes = { notExact: 'key-wrong', logFailure: failure } as const;
  const gathered = { ...notes, elsewhere: { status: 'failed', failure } } as const;
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
      gathered,
      clockOffByMs: minutes(20),
    });
    expect(container).not.toHaveTextContent(/\{\w+\}|window\.\w+/);
    unmount();
  }
});

test('no part of it that ticks is a live region', async () => {
  await drawn(timedWindow('open'));
  await arrivals();
  expect(screen.getByText('5 h 0 min left').closest('[role="status"], [aria-live]')).toBeNull();
  expect(screen.queryByRole('status')).toBeNull();
  expect(screen.queryByRole('alert')).toBeNull();
  expect(screen.queryByRole('timer')).toBeNull();
});
