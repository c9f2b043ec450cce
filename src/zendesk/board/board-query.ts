import type { BoardScope } from '../../core/board/board-scope';
import type { EpochMs } from '../../core/time';

export interface BoardQuestion {
  readonly scope: BoardScope;
  /** The agent's groups, for the scope of that name. */
  readonly groupIds: readonly string[];
  /** Zendesk's names of the channels that have a window. Tickets of others are left out. */
  readonly channels: readonly string[];
  /** The words name no channel; the tickets are still those of `channels` only. */
  readonly isAnyChannel?: boolean;
  /** Only what was updated after it. */
  readonly updatedAfter?: EpochMs;
  /** Solved and closed ones too. */
  readonly isAnyStatus?: boolean;
}

/**
 * The words of a search for the board's tickets. Several values of one key mean "or" (?), and which
 * channels a search knows by name is (?) as well: a ticket's `via` is where it began, so one that moved
 * to WhatsApp later is found by none. Rows 93 and 126 of assumptions.md.
 */
export function searchTerms(question: BoardQuestion): string {
  const { scope, groupIds, channels, updatedAfter } = question;
  const whose = {
    mine: ['assignee:me'],
    groups: groupIds.map((id) => `group:${id}`),
    all: [],
  }[scope];
  return [
    ...(question.isAnyStatus ? [] : ['status<solved']),
    ...(question.isAnyChannel ? [] : channels.map((channel) => `via:${channel}`)),
    ...whose,
    ...(updatedAfter === undefined ? [] : [`updated>${toTheSecond(updatedAfter)}`]),
  ].join(' ');
}

/** A search knows no fractions. */
const toTheSecond = (at: EpochMs): string => new Date(at).toISOString().replace(/\.\d+/, '');
