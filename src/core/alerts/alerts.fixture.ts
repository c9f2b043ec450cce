import { boardTicketOf } from '../board/board.fixture';
import type { BoardEnd, BoardRow } from '../board/board-row';
import type { BoardTicket } from '../board/board-ticket';
import type { LastWord } from '../board/last-word';
import { type EpochMs, hours } from '../time';
import type { TimedWindow } from '../window/reply-window';

/** A ticket of the agent 1, updated at `at`. */
export const boardTicket = (id: string, at: EpochMs, more: Partial<BoardTicket> = {}) =>
  boardTicketOf({
    id,
    assignee: { id: '1', name: 'Nora' },
    updatedAt: at,
    requesterUpdatedAt: at,
    askedAt: at,
    ...more,
  });

const window = (expiresAt: EpochMs, state: TimedWindow['state']): TimedWindow =>
  ({ state, expiresAt, windowMs: hours(24), endedBy: 'time' }) as unknown as TimedWindow;

/** A row whose window ends then, by what was read or by times of updates. */
export function endingRow(
  ticket: BoardTicket,
  at: EpochMs,
  kind: 'known' | 'at-most' | 'ended-unless-wrote' | 'closed' = 'known',
  lastWord: LastWord | null = null,
): BoardRow {
  const end: BoardEnd =
    kind === 'known' || kind === 'closed'
      ? { kind: 'known', window: window(at, kind === 'known' ? 'open' : 'closed') }
      : { kind, at };
  return {
    ticket,
    window:
      end.kind === 'known'
        ? end.window
        : { state: 'unknown', reason: 'not-readable', afterClose: 'template', possible: null },
    end,
    lastWord,
  };
}
