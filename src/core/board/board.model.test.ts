import fc from 'fast-check';
import { casesOf, SEES_ALL_CASES } from '../../../test/fixtures/cases.fixture';
import {
  gather,
  latest,
  stampsOf,
  startsHere,
} from '../../../test/fixtures/gathered-history.fixture';
import {
  asking,
  CHANNELS,
  conversationOf,
  type TrueHistory,
  type TrueMessage,
  type TrueTicket,
  trueHistory,
  unmixedHistory,
} from '../../../test/fixtures/true-histories.fixture';
import { DEFAULT_MARGINS, DEFAULT_SETTINGS } from '../settings';
import { type EpochMs, epochMs, HOUR } from '../time';
import { boardTicketOf } from './board.fixture';
import type { BoardRow } from './board-row';
import { boardRows } from './board-rows';
import type { BoardTicket, ReadTicket } from './board-ticket';
import { stateOf } from './filter-rows';

const DAY = 24 * HOUR;
const RUNS = Number(process.env.HISTORIES ?? casesOf(1500));
const GIVE_UP_MS = 6 * HOUR;

const ago = fc.oneof(fc.constant(0), fc.integer({ min: 0, max: HOUR }), fc.nat(2 * DAY));

/** How the board came to know of a history, and what Zendesk's times of updates mean. */
const looking = fc.record({
  /** When its rows were asked for, each ticket was read, and a tab last spoke; null: never. */
  askedAgo: ago,
  readAgo: fc.option(ago),
  tabAgo: fc.option(ago),
  asked: asking,
  /** (?) A message of a running session moves these times; else the ticket's beginning stands there. */
  doesMove: fc.boolean(),
  /** `metric_sets` are told. */
  hasMetrics: fc.boolean(),
});
type Looking = typeof looking extends fc.Arbitrary<infer T> ? T : never;

function ticketAt(
  { messages }: TrueHistory,
  { id, created }: TrueTicket,
  channel: string,
  at: number,
  { doesMove, hasMetrics }: Looking,
): BoardTicket {
  const logged = messages.filter(
    (message) => doesMove && message.ticketId === id && message.logged <= at,
  );
  const newest = (are: (message: TrueMessage) => boolean): EpochMs =>
    epochMs(Math.max(created, latest(logged.filter(are).map((message) => message.logged))));
  return boardTicketOf({
    id,
    channel,
    updatedAt: newest(() => true),
    requesterUpdatedAt: hasMetrics ? newest(({ role }) => role === 'end-user') : null,
    assigneeUpdatedAt: hasMetrics ? newest(({ role }) => role !== 'end-user') : null,
    askedAt: epochMs(at),
  });
}

function readAt(
  history: TrueHistory,
  ticket: TrueTicket,
  channel: string,
  { readAgo, tabAgo, asked }: Looking,
): ReadTicket | null {
  if (readAgo === null && tabAgo === null) return null;
  const { now } = history;
  const at = readAgo === null ? null : epochMs(now - readAgo);
  const tabAt = tabAgo === null ? null : epochMs(now - tabAgo);
  return {
    requesterId: '7',
    messages: tabAt === null ? null : conversationOf(history, ticket.id, tabAt),
    messagesAt: tabAt,
    evidence:
      at === null
        ? []
        : gather({ ...history, now: at }, ticket, channel, { ...asked, isTicketLost: true }),
    evidenceAt: at,
  };
}

/** Each row of each channel, as the board shows it now. */
function eachRow(
  history: TrueHistory,
  seen: Looking,
  check: (row: BoardRow, ticket: TrueTicket, channel: string) => void,
) {
  const { now, tickets } = history;
  for (const channel of CHANNELS) {
    const at = now - seen.askedAgo;
    const shown = tickets.map((ticket) => ticketAt(history, ticket, channel, at, seen));
    const reads = new Map(
      tickets.map((ticket) => [ticket.id, readAt(history, ticket, channel, seen)]),
    );
    const readOf = (id: string) => reads.get(id) ?? null;
    const rows = boardRows(shown, readOf, DEFAULT_SETTINGS, epochMs(now));
    for (const row of rows) {
      check(row, tickets.find(({ id }) => id === row.ticket.id) as TrueTicket, channel);
    }
  }
}

const isOpen = ({ window }: BoardRow) => ['open', 'closing', 'critical'].includes(window.state);

test(
  'whatever is known of whatever happened, no row is open that is not',
  () => {
    const said = new Set<string>();
    fc.assert(
      fc.property(trueHistory, looking, (history, seen) => {
        eachRow(history, seen, (row, ticket, channel) => {
          said.add(stateOf(row));
          if (row.end.kind !== 'known') expect(row.window.state).toBe('unknown');
          if (!isOpen(row) || !('expiresAt' in row.window)) return;
          const { expiresAt, precision, startedBy } = row.window;
          // A number that the ticket had when somebody looked.
          const starts = startsHere(history, ticket, channel, true);
          const isBy = (message: TrueMessage) =>
            precision === 'sent'
              ? message.sent === startedBy.at
              : stampsOf(message).includes(startedBy.at);
          const ends = starts
            .filter(isBy)
            .map(({ sent, shown }) => (precision === 'sent' ? sent : shown) + DAY);
          expect(expiresAt).toBeGreaterThan(history.now);
          expect(expiresAt).toBeLessThan(latest(ends));
        });
      }),
      { numRuns: RUNS },
    );
    if (!SEES_ALL_CASES) return;
    expect([...said]).toEqual(
      expect.arrayContaining([
        ...['open', 'closing', 'critical', 'closed'],
        ...['at-most', 'ended-unless-wrote', 'not-known'],
      ]),
    );
  },
  GIVE_UP_MS,
);

/** What truly starts this ticket's window, among what had reached Zendesk when its row was asked for. */
const startsBy = (history: TrueHistory, ticket: TrueTicket, channel: string, at: number) =>
  startsHere(history, ticket, channel, true).filter(
    (message) => message.ticketId === ticket.id && message.logged <= at,
  );

test(
  'a row is closed only if nothing that had arrived when it was asked for leaves it open',
  () => {
    fc.assert(
      fc.property(unmixedHistory, looking, (history, seen) => {
        eachRow(history, seen, (row, ticket, channel) => {
          if (row.window.state !== 'closed') return;
          const starts = startsBy(history, ticket, channel, history.now - seen.askedAgo).filter(
            ({ shown }) => shown <= history.now - seen.askedAgo,
          );
          const end = latest(starts.map(({ sent }) => sent)) + DAY;
          expect(end - DEFAULT_MARGINS.arrivalMs).toBeLessThanOrEqual(history.now);
        });
      }),
      { numRuns: RUNS },
    );
  },
  GIVE_UP_MS,
);

test(
  'where messages move the times of updates, no bound is earlier than the end by more than a message was on its way',
  () => {
    fc.assert(
      fc.property(unmixedHistory, looking, (history, drawn) => {
        const seen = { ...drawn, doesMove: true };
        eachRow(history, seen, ({ end }, ticket, channel) => {
          if (end.kind !== 'at-most' && end.kind !== 'ended-unless-wrote') return;
          const starts = startsBy(history, ticket, channel, history.now - seen.askedAgo);
          const trueEnd = latest(starts.map(({ sent }) => sent)) + DAY;
          // Of two that come at one moment the one that was sent earlier may stand for both.
          const wayMs = latest([0, ...starts.map(({ sent, shown }) => shown - sent)]);
          expect(end.at).toBeGreaterThanOrEqual(trueEnd - DEFAULT_MARGINS.arrivalMs - wayMs);
        });
      }),
      { numRuns: RUNS },
    );
  },
  GIVE_UP_MS,
);

test(
  'where they move nothing, times of updates alone say nothing but bounds',
  () => {
    fc.assert(
      fc.property(trueHistory, looking, (history, drawn) => {
        const seen = { ...drawn, doesMove: false, readAgo: null, tabAgo: null };
        eachRow(history, seen, ({ end, window }) => {
          expect(end.kind).not.toBe('known');
          expect(window.state).toBe('unknown');
        });
      }),
      { numRuns: RUNS },
    );
  },
  GIVE_UP_MS,
);
