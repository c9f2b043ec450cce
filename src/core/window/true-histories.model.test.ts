import fc from 'fast-check';
import { casesOf, SEES_ALL_CASES } from '../../../test/fixtures/cases.fixture';
import {
  gather,
  latest,
  stampsOf,
  startsHere,
} from '../../../test/fixtures/gathered-history.fixture';
import {
  type Asking,
  asking,
  CHANNELS,
  conversationOf,
  startsOf,
  type TrueHistory,
  type TrueTicket,
  threadOf,
  trueHistory,
  unmixedHistory,
} from '../../../test/fixtures/true-histories.fixture';
import { clockSample } from '../clock/clock-sample';
import { NOTHING_KNOWN, presentBy, withSample } from '../clock/known-time';
import { isInbound } from '../conversation/direction';
import { snapshotOf } from '../conversation/ticket-snapshot.fixture';
import { derive } from '../derive';
import { DEFAULT_MARGINS, DEFAULT_SETTINGS } from '../settings';
import { epochMs, HOUR, MINUTE } from '../time';
import { messagesOfNumber } from './business-number';
import { type Evidence, NOTHING_GATHERED } from './evidence';
import { evidenceOf } from './evidence.fixture';
import type { ReplyWindow } from './reply-window';

const DAY = 24 * HOUR;
/** `HISTORIES=1000000 npx jest true-histories` looks longer: docs/architecture.md. */
const RUNS = Number(process.env.HISTORIES ?? casesOf(1500));
/** Long enough for a million. */
const GIVE_UP_MS = 6 * HOUR;

type Ticket = TrueTicket;

function windowOf(
  history: TrueHistory,
  ticket: Ticket,
  channel: string,
  evidence: readonly Evidence[],
  { isTicketLost = false, clock = history.now } = {},
): ReplyWindow {
  const snapshot = snapshotOf(
    {
      ticketId: ticket.id,
      viaChannel: channel,
      isSessionEnded: ticket.isEnded,
      messages: isTicketLost ? null : conversationOf(history, ticket.id, history.now),
    },
    { targetChannel: channel, text: 'Hello', markup: 'Hello' },
  );
  const gathered = { ...NOTHING_GATHERED, requesterId: snapshot.requester.id, evidence };
  const templates = { list: [], complete: true };
  const { window, draft } = derive(snapshot, gathered, DEFAULT_SETTINGS, templates, epochMs(clock));
  // An open window is not enough once messaging has ended in the ticket.
  if (ticket.isEnded) expect(draft.verdict).not.toBe('deliverable');
  return window;
}

const isOpen = (window: ReplyWindow) => ['open', 'closing', 'critical'].includes(window.state);

/** The claims that hold whatever the clock shows. */
function expectNoLateEnd(
  window: ReplyWindow,
  history: TrueHistory,
  ticket: Ticket,
  channel: string,
  isTicketLost: boolean,
) {
  if (!('expiresAt' in window)) return;
  const starts = startsHere(history, ticket, channel, isTicketLost).filter(
    ({ sent }) => sent <= history.now,
  );
  if (window.precision === 'sent') {
    const trueEnd = latest(starts.map(({ sent }) => sent)) + DAY;
    expect(window.expiresAt).toBeLessThanOrEqual(trueEnd - DEFAULT_MARGINS.sentMs);
  } else {
    const arrivals = starts.map(({ shown }) => shown).filter((shown) => shown <= history.now);
    const late = starts.filter(({ shown }) => shown > history.now).flatMap(stampsOf);
    const known = [...arrivals, ...late.filter((stamp) => stamp <= history.now)];
    expect(window.expiresAt).toBeLessThanOrEqual(latest(known) + DAY - DEFAULT_MARGINS.arrivalMs);
  }
}

/** Open is said only before the true end, and only because of a message to this number. */
function expectNoFalseOpen(
  window: ReplyWindow,
  history: TrueHistory,
  ticket: Ticket,
  channel: string,
  isTicketLost: boolean,
) {
  if (!isOpen(window) || !('expiresAt' in window)) return;
  const starts = startsHere(history, ticket, channel, isTicketLost);
  if (window.precision === 'sent') {
    expect(history.now).toBeLessThan(latest(starts.map(({ sent }) => sent)) + DAY);
  }
  const { at } = window.startedBy;
  const by = starts.filter((message) =>
    window.precision === 'sent' ? message.sent === at : stampsOf(message).includes(at),
  );
  expect(by).not.toEqual([]);
  if (window.precision === 'arrival') {
    expect(window.expiresAt).toBeLessThanOrEqual(
      latest(by.map(({ shown }) => shown)) + DAY - DEFAULT_MARGINS.arrivalMs,
    );
  }
}

const eachWindow = (
  history: TrueHistory,
  asked: Asking,
  check: (ticket: Ticket, channel: string, evidence: Evidence[]) => void,
) => {
  for (const ticket of history.tickets) {
    for (const channel of CHANNELS) {
      check(ticket, channel, gather(history, ticket, channel, asked));
    }
  }
};

test(
  'whatever happened and whatever is lost, nothing is said to be open that is not',
  () => {
    const said = new Set<string>();
    fc.assert(
      fc.property(trueHistory, asking, (history, asked) => {
        eachWindow(history, asked, (ticket, channel, evidence) => {
          const { isTicketLost } = asked;
          const window = windowOf(history, ticket, channel, evidence, { isTicketLost });
          expectNoLateEnd(window, history, ticket, channel, isTicketLost);
          expectNoFalseOpen(window, history, ticket, channel, isTicketLost);
          said.add('precision' in window ? `${isOpen(window)} ${window.precision}` : window.state);
          if (window.state === 'unknown') said.add(window.reason);
        });
      }),
      { numRuns: RUNS },
    );
    if (!SEES_ALL_CASES) return;
    // Else the claims above would be about nothing.
    expect([...said]).toEqual(
      expect.arrayContaining([
        'true arrival',
        'true sent',
        'false arrival',
        'false sent',
        'never-wrote',
        'unknown-role',
        'not-readable',
        'perhaps-intro',
        'other-number-possible',
      ]),
    );
  },
  GIVE_UP_MS,
);

test(
  'nothing known, nothing open',
  () => {
    fc.assert(
      fc.property(trueHistory, asking, (history, asked) => {
        eachWindow(history, asked, (ticket, channel, evidence) => {
          const shows = evidence.some(
            ({ messages, number }) =>
              number === 'same' && messages.some((message) => isInbound(message, channel)),
          );
          if (shows) return;
          const { state } = windowOf(history, ticket, channel, evidence, { isTicketLost: true });
          expect(state).toBe('unknown');
        });
      }),
      { numRuns: RUNS },
    );
  },
  GIVE_UP_MS,
);

test(
  "another number's messages open nothing, however new they are",
  () => {
    fc.assert(
      fc.property(trueHistory, asking, (history, asked) => {
        const mine = history.tickets[0] as Ticket;
        const others = history.messages.map((message) => ({
          ...message,
          ticketId: '9',
          number: 'other',
          received: message.sent,
        }));
        const mixed: TrueHistory = {
          ...history,
          tickets: [mine, { ...mine, id: '9', number: 'other' }],
          messages: others,
        };
        for (const channel of CHANNELS) {
          const evidence = gather(mixed, mine, channel, asked);
          const window = windowOf(mixed, mine, channel, evidence);
          expect(window.state).toBe('unknown');
        }
      }),
      { numRuns: RUNS },
    );
  },
  GIVE_UP_MS,
);

test(
  'nothing lost: exact to the millisecond',
  () => {
    fc.assert(
      fc.property(unmixedHistory, (history) => {
        // More than a page, and the newest may not be on it.
        fc.pre(history.messages.length <= 100);
        const told = {
          ...history,
          messages: history.messages.map((message) => ({ ...message, tellsSunshine: true })),
        };
        for (const ticket of told.tickets) {
          const thread = messagesOfNumber(threadOf(told, told.now), ticket.number);
          if (!thread.some(isTheirs)) continue;
          const evidence = [evidenceOf(thread, { knownUntil: epochMs(told.now) })];
          const window = windowOf(told, ticket, 'whatsapp', evidence);
          const arrived = startsOf(told, ticket.number, 'whatsapp').filter(
            ({ received }) => received <= told.now,
          );
          const end = latest(arrived.map(({ sent }) => sent)) + DAY;
          expect(window).toMatchObject({
            state:
              end - DEFAULT_MARGINS.sentMs > told.now
                ? expect.not.stringMatching('closed')
                : 'closed',
            precision: 'sent',
            expiresAt: end - DEFAULT_MARGINS.sentMs,
          });
        }
      }),
      { numRuns: RUNS },
    );
  },
  GIVE_UP_MS,
);

test(
  'tickets of one customer and number agree when they know the same',
  () => {
    fc.assert(
      fc.property(unmixedHistory, asking, (history, asked) => {
        const { now, tickets } = history;
        const { number } = tickets[0] as Ticket;
        const ours = tickets.filter((ticket) => ticket.number === number);
        const age = asked.thread ?? 0;
        const thread = evidenceOf(messagesOfNumber(threadOf(history, now - age), number), {
          knownUntil: asked.tellsKnownUntil ? epochMs(now - age) : null,
        });
        const fromTabs = ours.map(({ id }) =>
          evidenceOf(conversationOf(history, id, now), { source: 'ticket', ticketId: id }),
        );
        // A thread that is up to date needs no other tab to tell what it knows.
        const isFresh = age === 0 && asked.tellsKnownUntil && thread.messages.some(isTheirs);
        for (const shared of [[thread, ...fromTabs], ...(isFresh ? [[thread]] : [])]) {
          const answers = ours.map((ticket) => {
            const window = windowOf(history, ticket, 'whatsapp', shared);
            if (!('expiresAt' in window)) return [window.state];
            return [window.state, window.expiresAt, window.precision, window.startedBy.at];
          });
          for (const answer of answers) expect(answer).toEqual(answers[0]);
        }
      }),
      { numRuns: RUNS },
    );
  },
  GIVE_UP_MS,
);

const isTheirs = (message: Parameters<typeof isInbound>[0]) => isInbound(message, 'whatsapp');

describe('a clock that is wrong by up to a day', () => {
  const error = fc.oneof(
    fc.integer({ min: -DAY, max: DAY }),
    fc.integer({ min: -6 * MINUTE, max: 6 * MINUTE }),
  );

  test(
    'with a server time the same holds',
    () => {
      const sampled = fc.record({
        error,
        age: fc.integer({ min: 0, max: DAY }),
        took: fc.integer({ min: 0, max: 10_000 }),
        share: fc.double({ min: 0, max: 1, noNaN: true }),
        isProved: fc.boolean(),
      });
      fc.assert(
        fc.property(trueHistory, asking, sampled, (history, asked, clock) => {
          const { now } = history;
          const answered = now - clock.age;
          const written = answered - clock.took * clock.share;
          const sample = clockSample({
            by: 'api',
            dateHeader: new Date(written).toUTCString(),
            askedAtMs: epochMs(answered - clock.took + clock.error),
            answeredAtMs: epochMs(answered + clock.error),
            monotonicMs: 0,
          });
          const told = sample === null ? NOTHING_KNOWN : withSample(NOTHING_KNOWN, sample);
          const known = { ...told, isProved: clock.isProved };
          const corrected = presentBy(known, epochMs(now + clock.error), clock.age);
          eachWindow(history, asked, (ticket, channel, evidence) => {
            const { isTicketLost } = asked;
            const window = windowOf(history, ticket, channel, evidence, {
              isTicketLost,
              clock: corrected,
            });
            expectNoLateEnd(window, history, ticket, channel, isTicketLost);
            if (isOpen(window) && 'precision' in window && window.precision === 'sent') {
              const starts = startsHere(history, ticket, channel, isTicketLost);
              expect(now).toBeLessThan(latest(starts.map(({ sent }) => sent)) + DAY);
            }
          });
        }),
        { numRuns: RUNS },
      );
    },
    GIVE_UP_MS,
  );

  test(
    'without one never more than the full window is left',
    () => {
      fc.assert(
        fc.property(trueHistory, asking, error, (history, asked, off) => {
          eachWindow(history, asked, (ticket, channel, evidence) => {
            const { isTicketLost } = asked;
            const clock = history.now + off;
            const window = windowOf(history, ticket, channel, evidence, { isTicketLost, clock });
            expectNoLateEnd(window, history, ticket, channel, isTicketLost);
            if ('expiresAt' in window) expect(window.expiresAt - clock).toBeLessThanOrEqual(DAY);
            if (window.state === 'unknown' && window.possible !== null) {
              expect(window.possible.expiresAt - clock).toBeLessThanOrEqual(DAY);
            }
          });
        }),
        { numRuns: RUNS },
      );
    },
    GIVE_UP_MS,
  );
});
