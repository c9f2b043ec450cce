import type { BoardTicket, ReadTicket } from '../../core/board/board-ticket';
import { isRefused, type RequestFailure } from '../../core/request-failure';
import type { EpochMs } from '../../core/time';
import { elapsedMs } from '../../zendesk/local-clock';
import { pauseMsAfter } from '../evidence/evidence-requests';
import { createEvidenceBudget } from './evidence-budget';
import { readTicket, type TicketReading } from './read-ticket';

interface ReadingNext extends TicketReading {
  /** The next ticket to read; null: none, or nobody looks. */
  readonly next: () => BoardTicket | null;
  readonly before: (ticketId: string) => ReadTicket | null;
  readonly onRead: (ticketId: string, read: ReadTicket) => void;
  /** Hears why a ticket could not be read; null: it was. */
  readonly onFailure: (failure: RequestFailure | null) => void;
}

/** How long after a failure the next ticket is tried, unless the service says how long. */
const AFTER_FAILURE_MS = 30_000;

/**
 * Reads ticket after ticket while there are any and the budget allows, one at a time. `wake` says that
 * something may be due, `renew` that a refresh brings a new budget.
 */
export function createReader(reading: ReadingNext) {
  const { signal, now, pauses } = reading;
  const budget = createEvidenceBudget();
  let isRunning = false;
  let pausedUntilMs = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  signal.addEventListener('abort', () => clearTimeout(timer));

  async function run(): Promise<void> {
    isRunning = true;
    try {
      for (let ticket = due(); ticket !== null; ticket = due()) await read(ticket);
    } finally {
      isRunning = false;
    }
  }

  function due(): BoardTicket | null {
    clearTimeout(timer);
    const ticket = signal.aborted ? null : reading.next();
    if (ticket === null) return null;
    const waitMs = Math.max(pausedUntilMs - elapsedMs(), budget.waitMs(elapsedMs()));
    if (waitMs <= 0) return ticket;
    timer = setTimeout(wake, waitMs);
    return null;
  }

  async function read(ticket: BoardTicket): Promise<void> {
    const askedAt: EpochMs = now();
    const { evidence, failure } = await readTicket(ticket, reading, budget.ofTicket(elapsedMs));
    if (signal.aborted) return;
    reading.onFailure(failure);
    if (failure !== null && isForAll(failure)) {
      const pauseMs = pauseMsAfter('zendesk', failure);
      pausedUntilMs = elapsedMs() + Math.max(pauseMs, AFTER_FAILURE_MS);
      if (evidence.length === 0) return;
    }
    const before = reading.before(ticket.id);
    const requesterId = ticket.requester?.id ?? null;
    const isSame = before?.requesterId === requesterId;
    reading.onRead(ticket.id, {
      requesterId,
      messages: isSame ? (before?.messages ?? null) : null,
      messagesAt: isSame ? (before?.messagesAt ?? null) : null,
      evidence,
      evidenceAt: askedAt,
    });
  }

  function wake(): void {
    if (!isRunning) void run();
  }

  return {
    wake,
    renew() {
      budget.renew();
      pausedUntilMs = 0;
      pauses.delete('sunshine');
    },
  };
}

/** A ticket that is refused or gone concerns nobody but itself. */
const isForAll = (failure: RequestFailure): boolean =>
  !isRefused(failure) && !(failure.kind === 'status' && failure.status === 404);
