import fc from 'fast-check';
import { casesOf, SEES_ALL_CASES } from '../../../test/fixtures/cases.fixture';
import {
  type Asking,
  asking,
  auditsOf,
  conversationOf,
  logOf,
  startsOf,
  type TrueHistory,
  type TrueMessage,
  threadOf,
  unmixedHistory,
} from '../../../test/fixtures/true-histories.fixture';
import type { ConversationMessage } from '../conversation/message';
import { snapshotOf } from '../conversation/ticket-snapshot.fixture';
import { DEFAULT_SETTINGS } from '../settings';
import { epochMs, HOUR, MINUTE, SECOND } from '../time';
import { messagesOfNumber } from '../window/business-number';
import type { Evidence } from '../window/evidence';
import { evidenceOf } from '../window/evidence.fixture';
import { NO_TEMPLATE_SIGNS } from './lost-replies.fixture';
import { repliesInDoubt } from './replies-in-doubt';

const DAY = 24 * HOUR;
const RUNS = casesOf(1000);
const CHANNEL = 'whatsapp';

type Ticket = TrueHistory['tickets'][number];

/** A message of our own, sent then: it is under way for a moment only. */
function sentAt(message: TrueMessage, sent: number): TrueMessage {
  const { received, logged, audited, shown } = message;
  const moment = (from: number, to: number) => Math.min(to - from, 20 * SECOND);
  const shownAfter = moment(received, logged) + moment(logged, audited) + moment(audited, shown);
  return {
    ...message,
    sent,
    received: sent,
    logged: sent + moment(received, logged),
    audited: sent + moment(received, logged) + moment(logged, audited),
    shown: sent + shownAfter,
  };
}

function momentOf(by: string, { sent, shown }: TrueMessage): number {
  if (by === 'while it was under way') return Math.round((sent + shown) / 2);
  return (by === 'end by sending' ? sent : shown) + DAY;
}

/**
 * An invented history with our own messages sent promptly, for WhatsApp judges them when they are
 * sent, and some of them near the end of a window, where mistakes are.
 */
const repliedHistory: fc.Arbitrary<TrueHistory> = fc
  .tuple(
    unmixedHistory,
    fc.array(
      fc.option(
        fc.record({
          by: fc.constantFrom('end by sending', 'end by arrival', 'while it was under way'),
          start: fc.nat(7),
          offset: fc.integer({ min: -8 * MINUTE, max: 8 * MINUTE }),
        }),
      ),
      { maxLength: 8 },
    ),
  )
  .map(([history, moves]) => {
    const theirs = history.messages.filter(({ role }) => role === 'end-user');
    const messages = history.messages.map((message, index) => {
      if (message.role === 'end-user') return message;
      const move = moves[index] ?? null;
      const start = move && theirs[move.start % Math.max(1, theirs.length)];
      if (!start) return sentAt(message, message.sent);
      return sentAt(message, momentOf(move.by, start) + move.offset);
    });
    // Somebody looks once all of that has happened, or in the middle.
    const now = Math.max(history.now, ...messages.map(({ shown }) => shown - 3 * HOUR));
    return { ...history, messages, now };
  });

/** What the ticket shows; a template is told by its text there. */
function shownIn(history: TrueHistory, { id }: Ticket): ConversationMessage[] {
  const templates = new Set(
    history.messages.filter(({ kind }) => kind === 'template').map(({ shown }) => shown),
  );
  return conversationOf(history, id, history.now).map((message) =>
    message.author.role !== 'end-user' && templates.has(message.at ?? 0)
      ? { ...message, kind: 'template' }
      : message,
  );
}

/** Beyond the ticket: the thread where its number is told or not, this ticket's sources, the others'. */
function gather(history: TrueHistory, ticket: Ticket, asked: Asking): Evidence[] {
  const { now, tickets } = history;
  const found: Evidence[] = [];
  const knownUntil = (age: number) => (asked.tellsKnownUntil ? epochMs(now - age) : null);
  if (asked.thread !== null) {
    const thread = threadOf(history, now - asked.thread);
    found.push(
      evidenceOf(asked.tellsNumbers ? messagesOfNumber(thread, ticket.number) : thread, {
        knownUntil: knownUntil(asked.thread),
        number: asked.tellsNumbers ? 'same' : 'unknown',
      }),
    );
  }
  if (asked.log !== null) {
    const rest = { source: 'conversation-log', ticketId: ticket.id } as const;
    const messages = logOf(history, ticket.id, now - asked.log);
    found.push(evidenceOf(messages, { ...rest, knownUntil: knownUntil(asked.log) }));
  }
  for (const other of tickets) {
    const age = other === ticket ? asked.audits : asked.others;
    if (age === null || (other.number !== ticket.number && asked.tellsNumbers)) continue;
    const isSame = other === ticket || (asked.tellsNumbers && other.number === ticket.number);
    found.push(
      evidenceOf(auditsOf(history, other.id, now - age), {
        source: 'audits',
        ticketId: other.id,
        knownUntil: other === ticket ? knownUntil(age) : null,
        number: isSame ? 'same' : 'unknown',
      }),
    );
  }
  return found;
}

interface Judged {
  readonly reply: TrueMessage;
  readonly doubt: string | null;
  readonly ticket: Ticket;
  /** When the customer wrote, as the best source shows it; what nobody here shows is left out. */
  readonly known: readonly { readonly start: TrueMessage; readonly stamps: readonly Stamp[] }[];
}

interface Stamp {
  readonly at: number;
  readonly isExact: boolean;
}

/** Every reply on WhatsApp that some ticket shows, and what the app says of it. */
function judged(history: TrueHistory, asked: Asking): Judged[] {
  return history.tickets.flatMap((ticket) => {
    const messages = shownIn(history, ticket);
    const evidence = gather(history, ticket, asked);
    const doubts = repliesInDoubt({
      ticket: snapshotOf({ ticketId: ticket.id, messages }),
      evidence,
      settings: DEFAULT_SETTINGS,
      signs: NO_TEMPLATE_SIGNS,
    });
    const known = startsOf(history, ticket.number, CHANNEL).map((start) => ({
      start,
      stamps: [
        ...(start.ticketId === ticket.id && start.shown <= history.now
          ? [{ at: start.shown, isExact: false }]
          : []),
        ...evidence
          .flatMap((set) => set.messages)
          .filter(({ id }) => id === start.id)
          .map(({ at, sentAt }) => ({ at: sentAt ?? at ?? 0, isExact: sentAt !== null })),
      ],
    }));
    return history.messages
      .filter(
        ({ ticketId, channel, role, kind, shown }) =>
          ticketId === ticket.id &&
          channel === CHANNEL &&
          ['agent', 'system', 'trigger'].includes(role) &&
          kind !== 'template' &&
          shown <= history.now,
      )
      .map((reply) => ({
        reply,
        ticket,
        known,
        doubt: doubts.find(({ reply: { at } }) => at === reply.shown)?.doubt ?? null,
      }));
  });
}

test('whatever happened and whatever is lost: what lay inside the window by anything known is never called lost', () => {
  const said = new Set<string | null>();
  fc.assert(
    fc.property(repliedHistory, asking, (history, asked) => {
      for (const { reply, doubt, known } of judged(history, asked)) {
        said.add(doubt);
        const keptOpen = known.some(
          ({ start, stamps }) =>
            start.sent <= reply.sent &&
            reply.sent < start.sent + DAY &&
            // Without its sending time nobody can tell that it was sent before, if it came much later.
            stamps.some(({ at, isExact }) => isExact || at <= reply.shown + HOUR),
        );
        if (keptOpen) expect(doubt).not.toBe('after-end');
      }
    }),
    { numRuns: RUNS },
  );
  // Else the claim above would be about nothing; a few cases need not have them all.
  const all = [null, 'after-end', 'near-end', 'not-known'];
  if (SEES_ALL_CASES) expect([...said]).toEqual(expect.arrayContaining(all));
});

test('every free-form reply later than the end of all that is known is marked', () => {
  let marked = 0;
  fc.assert(
    fc.property(repliedHistory, asking, (history, asked) => {
      for (const { reply, doubt, known } of judged(history, asked)) {
        const isOver = known.every(({ stamps }) =>
          stamps.every(({ at }) => at > reply.shown || at + DAY <= reply.shown),
        );
        // What may have gone to this number as well is known too, if it is not told apart.
        const mayBeTheirs = !asked.tellsNumbers && history.tickets.length > 1;
        if (!isOver || mayBeTheirs) continue;
        expect(doubt).not.toBeNull();
        marked += 1;
      }
    }),
    { numRuns: RUNS },
  );
  expect(marked).toBeGreaterThan(casesOf(100));
});

test('one ticket, nothing asked: lost is said of all that is later than the newest arrival by a day and more', () => {
  const alone = { isTicketLost: false, thread: null, audits: null, log: null, others: null };
  fc.assert(
    fc.property(repliedHistory, (all) => {
      const [ticket] = all.tickets;
      const messages = all.messages.filter(({ ticketId }) => ticketId === ticket?.id);
      const history = { ...all, messages };
      const asked = { ...alone, tellsKnownUntil: false, tellsNumbers: true };
      for (const { reply, doubt, ticket: at, known } of judged(history, asked)) {
        if (at !== ticket) continue;
        const stamps = known.flatMap((one) => one.stamps.map((stamp) => stamp.at));
        const before = stamps.filter((stamp) => stamp <= reply.shown);
        const isNearly = stamps.some((stamp) => stamp > reply.shown && stamp <= reply.shown + HOUR);
        if (before.length === 0 || isNearly) continue;
        const late = reply.shown - Math.max(...before) - DAY;
        expect(doubt === 'after-end').toBe(late > 2 * MINUTE);
      }
    }),
    { numRuns: RUNS },
  );
});
