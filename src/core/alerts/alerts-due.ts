import { type BoardRow, endOf, hasEnded } from '../board/board-row';
import type { BoardTicket } from '../board/board-ticket';
import { nextStateMs, urgencyOf } from '../board/urgency';
import {
  between,
  type DurationMs,
  durationMs,
  type EpochMs,
  epochMs,
  HOUR,
  minutes,
  plus,
} from '../time';
import type { Thresholds } from '../window/reply-window';
import type { Alert, AlertStage, ToldAlert } from './alert';
import type { AlertSettings } from './alert-settings';

export interface AlertRules extends AlertSettings {
  readonly thresholds: Thresholds;
  /** Zendesk's id of the agent; null: not told, and then the search is trusted. */
  readonly agentId: string | null;
}

export interface AlertsDue {
  /** To be told now in one notice; what ends first comes first. */
  readonly alerts: readonly Alert[];
  /** What has been told from now on, without what is too old to matter. */
  readonly told: readonly ToldAlert[];
}

/** What begins so soon after another is told with it. */
const TOLD_ALONG: DurationMs = minutes(5);

/** One window's end moves less than that, as more is learned of it; that of another window moves more. */
const SAME_WINDOW: DurationMs = minutes(30);

/** A window is told of at most a day before its end, so nothing older is asked for again. */
const KEPT: DurationMs = durationMs(24 * HOUR);

const RANK: Readonly<Record<AlertStage, number>> = { closing: 1, critical: 2 };

/**
 * The alerts that are due: each stage of a window once, none once the agent has looked at the ticket in
 * that stage. An end that only times of updates tell of counts while it is ahead, and is marked.
 *
 * @param told what was told before, as this function returned it.
 * @param lookedAt the tickets that somebody looks at just now.
 */
export function alertsDue(
  rows: readonly BoardRow[],
  told: readonly ToldAlert[],
  lookedAt: ReadonlySet<string>,
  rules: AlertRules,
  now: EpochMs,
): AlertsDue {
  // Either way, as a corrected clock may have been ahead.
  const kept = told.filter(({ toldAt }) => Math.abs(between(toldAt, now)) < KEPT);
  const wanted = rows.filter(
    (row) =>
      isAhead(row, now) &&
      concerns(row.ticket, rules) &&
      !(rules.onlyUnanswered && isAnswered(row)),
  );
  const begunBy = (instant: EpochMs, from: readonly BoardRow[]) =>
    from.flatMap((row): Alert[] => {
      const alert = alertOf(row, rules.thresholds, instant);
      return alert === null || isTold(alert, kept) ? [] : [alert];
    });
  const isLookedAt = ({ ticket }: BoardRow) => lookedAt.has(ticket.id);
  // The clock beside a ticket has told it.
  const seen = begunBy(now, wanted.filter(isLookedAt));
  const others = wanted.filter((row) => !isLookedAt(row));
  const alerts = begunBy(now, others).length > 0 ? begunBy(plus(now, TOLD_ALONG), others) : [];
  return {
    alerts: alerts.sort((a, b) => a.endsAt - b.endsAt),
    told: [...kept, ...[...seen, ...alerts].map((alert) => toldOf(alert, now))],
  };
}

const toldOf = ({ row, stage, endsAt }: Alert, now: EpochMs): ToldAlert => ({
  ticketId: row.ticket.id,
  stage,
  endsAt,
  toldAt: now,
});

/** Is this ticket one that the agent wants to hear of? */
function concerns({ assignee }: BoardTicket, { tickets, agentId }: AlertRules): boolean {
  if (tickets === 'none') return false;
  if (tickets === 'groups' || agentId === null || assignee?.id === agentId) return true;
  return tickets === 'unassigned' && assignee === null;
}

const isAhead = (row: BoardRow, now: EpochMs): boolean => {
  const end = hasEnded(row) ? null : endOf(row);
  return end !== null && end > now;
};

/** By a message that was read; times of updates do not prove an answer. */
const isAnswered = ({ lastWord }: BoardRow): boolean =>
  lastWord !== null && lastWord.by === 'us' && lastWord.isMessage;

/** The stage in which a window will be at `instant`, or was last; null: in none that is told. */
function alertOf(row: BoardRow, thresholds: Thresholds, instant: EpochMs): Alert | null {
  const endsAt = endOf(row);
  if (endsAt === null) return null;
  const stage = urgencyOf(row, thresholds, epochMs(Math.min(instant, endsAt - 1)));
  if (stage !== 'closing' && stage !== 'critical') return null;
  return { row, stage, endsAt, isProved: row.end.kind === 'known' };
}

/** Was this stage of this window told, or a later one? */
const isTold = ({ row, stage, endsAt }: Alert, told: readonly ToldAlert[]): boolean =>
  told.some(
    (one) =>
      one.ticketId === row.ticket.id &&
      RANK[one.stage] >= RANK[stage] &&
      between(one.endsAt, endsAt) < SAME_WINDOW,
  );

/**
 * How long until an alert may be due, or the icon's number changes, by what is known now.
 * @returns more than 0 ms; null: nothing changes by itself.
 */
export function nextAlertMs(
  rows: readonly BoardRow[],
  thresholds: Thresholds,
  now: EpochMs,
): DurationMs | null {
  const waits = rows.map((row) => nextStateMs(row, thresholds, now)).filter((ms) => ms !== null);
  return waits.length === 0 ? null : durationMs(Math.min(...waits));
}
