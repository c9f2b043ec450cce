import type { ToldAlert } from '../src/core/alerts/alert';
import { DEFAULT_ALERTS } from '../src/core/alerts/alert-settings';
import { alertsDue } from '../src/core/alerts/alerts-due';
import { nextLookMs, ticketsToRead } from '../src/core/alerts/next-look';
import { isSomebodyThere } from '../src/core/alerts/presence';
import { boardRows } from '../src/core/board/board-rows';
import type { BoardTicket, ReadTicket } from '../src/core/board/board-ticket';
import { readingPlan } from '../src/core/board/reading-plan';
import { DEFAULT_SETTINGS } from '../src/core/settings';
import { type EpochMs, epochMs, HOUR, MINUTE } from '../src/core/time';
import { createEvidenceBudget } from '../src/session/board/evidence-budget';

/** An account's working day, by the minute. */
export interface Team {
  readonly agents: number;
  /** What Zendesk takes from the account in a minute; null: as much as comes. */
  readonly limit: number | null;
}

export interface TeamDay {
  readonly requests: number;
  /** Of a minute, over the ten hours. */
  readonly mean: number;
  readonly busiest: number;
  readonly searches: number;
  readonly bulkReads: number;
  readonly evidence: number;
  readonly exports: number;
  readonly refused: number;
  readonly notices: number;
}

const MINUTES = 10 * 60;
const START = epochMs(Date.UTC(2026, 10, 20, 7, 30));
const TICKETS = 30;
/** How often a customer writes in one of an agent's tickets, in a minute. */
const WRITES = 60 / (8 * 60);
/** A search shows a new message so much later. */
const INDEX_LAG = MINUTE;
const ONE_IN = 20;
/** The board's own interval, and the tickets it shows: a search and a bulk read for each hundred. */
const BOARD_MINUTES = 5;
const BOARD_PAGES = 3;

/** Always the same day. */
function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const at = (minute: number): EpochMs => epochMs(START + minute * MINUTE);

interface Agent {
  /** Minutes of the day between which Zendesk is in front, and something is done. */
  readonly shifts: readonly (readonly [number, number])[];
  readonly hasBoard: boolean;
  readonly tickets: BoardTicket[];
  found: ReadonlyMap<string, BoardTicket>;
  readonly reads: Map<string, ReadTicket>;
  readonly budget: ReturnType<typeof createEvidenceBudget>;
  told: readonly ToldAlert[];
  lookedAt: number | null;
  failures: number;
  failedAt: number | null;
  pausedUntil: number;
  boardAt: number | null;
}

const ticketOf = (agent: number, index: number, updatedAt: EpochMs): BoardTicket => ({
  id: `${agent}-${index}`,
  subject: '',
  status: 'open',
  channel: 'whatsapp',
  requester: { id: `c${agent}-${index}`, name: '' },
  group: null,
  assignee: { id: String(agent), name: '' },
  updatedAt,
  requesterUpdatedAt: updatedAt,
  assigneeUpdatedAt: null,
  askedAt: updatedAt,
});

function createAgent(number: number, random: () => number): Agent {
  const begin = 30 + random() * 60;
  const lunch = begin + 210 + random() * 60;
  return {
    // Most come at nine; a lunch; and a meeting in which Zendesk is behind another window.
    shifts: [
      [begin, lunch],
      [lunch + 45, lunch + 120],
      [lunch + 120 + 60 * random(), begin + 8.5 * 60],
    ],
    hasBoard: number % ONE_IN === 0,
    tickets: Array.from({ length: TICKETS }, (_, index) =>
      ticketOf(number, index, epochMs(START - random() * 30 * HOUR)),
    ),
    found: new Map(),
    reads: new Map(),
    budget: createEvidenceBudget(),
    told: [],
    lookedAt: null,
    failures: 0,
    failedAt: null,
    pausedUntil: 0,
    boardAt: null,
  };
}

/**
 * What a team's browsers ask of Zendesk in a day, by the app's own decisions: when to look, what to read,
 * who is there. One tab each, as the others listen.
 */
export function teamDay({ agents: count, limit }: Team): TeamDay {
  const random = createRandom(1);
  const agents = Array.from({ length: count }, (_, number) => createAgent(number, random));
  const day = { searches: 0, bulkReads: 0, evidence: 0, exports: 0, refused: 0, notices: 0 };
  let requests = 0;
  let busiest = 0;
  let inMinute = 0;

  /** false: Zendesk asks to be left alone until the next minute. */
  const take = (kind: 'searches' | 'bulkReads' | 'evidence'): boolean => {
    inMinute += 1;
    if (limit !== null && inMinute > limit) {
      day.refused += 1;
      return false;
    }
    day[kind] += 1;
    return true;
  };

  function look(agent: Agent, minute: number): void {
    const isTaken = take('searches');
    if (!isTaken) {
      agent.failures += 1;
      agent.failedAt = minute;
      agent.pausedUntil = minute + 1;
      return;
    }
    const known = agent.tickets.map((ticket) =>
      (ticket.updatedAt ?? 0) + INDEX_LAG <= at(minute)
        ? ticket
        : (agent.found.get(ticket.id) ?? ticket),
    );
    if (ticketsToRead(known, agent.found).length > 0) take('bulkReads');
    agent.found = new Map(known.map((ticket) => [ticket.id, { ...ticket, askedAt: at(minute) }]));
    agent.lookedAt = minute;
    agent.failures = 0;
    agent.failedAt = null;
    agent.budget.renew();
  }

  const readOf = (agent: Agent) => (id: string) => agent.reads.get(id) ?? null;

  function read(agent: Agent, minute: number): void {
    const nowMs = minute * MINUTE;
    for (;;) {
      const rows = boardRows(
        [...agent.found.values()],
        readOf(agent),
        DEFAULT_SETTINGS,
        at(minute),
      );
      const { thresholds } = DEFAULT_SETTINGS;
      const plan = { rows, readOf: readOf(agent), visible: new Set<string>(), thresholds };
      const [id] = readingPlan({ ...plan, now: at(minute) });
      const ticket = id === undefined ? undefined : agent.found.get(id);
      if (!ticket || agent.budget.waitMs(nowMs) > 0 || !take('evidence')) {
        const rules = { ...DEFAULT_ALERTS, thresholds, agentId: null };
        const due = alertsDue(rows, agent.told, new Set(), rules, at(minute));
        agent.told = due.told;
        if (due.alerts.length > 0) day.notices += 1;
        return;
      }
      agent.budget.ofTicket(() => nowMs).spend('opening');
      const requesterId = ticket.requester?.id ?? null;
      const rest = { messages: null, messagesAt: null, evidence: [] };
      agent.reads.set(ticket.id, { requesterId, ...rest, evidenceAt: at(minute) });
    }
  }

  for (let minute = 0; minute < MINUTES; minute += 1) {
    inMinute = 0;
    for (const [number, agent] of agents.entries()) {
      if (random() < WRITES) {
        const index = Math.floor(random() * TICKETS);
        agent.tickets[index] = ticketOf(number, index, at(minute));
      }
      const isInFront = agent.shifts.some(([from, until]) => from <= minute && minute < until);
      if (!isSomebodyThere([{ isInFront, idleMs: 0, ticketId: null }])) continue;
      const wait = nextLookMs({
        ageMs: agent.lookedAt === null ? null : (minute - agent.lookedAt) * MINUTE,
        failures: agent.failures,
        failedAgoMs: agent.failedAt === null ? null : (minute - agent.failedAt) * MINUTE,
        widening: 1,
        pauseLeftMs: Math.max(0, agent.pausedUntil - minute) * MINUTE,
      });
      if (wait === 0) {
        look(agent, minute);
        if (agent.pausedUntil <= minute) read(agent, minute);
      }
      if (agent.hasBoard && (agent.boardAt === null || minute - agent.boardAt >= BOARD_MINUTES)) {
        agent.boardAt = minute;
        for (let page = 0; page < BOARD_PAGES; page += 1) {
          if (take('searches')) take('bulkReads');
        }
      }
    }
    requests += inMinute;
    busiest = Math.max(busiest, inMinute);
  }
  return { ...day, requests, mean: requests / MINUTES, busiest };
}
