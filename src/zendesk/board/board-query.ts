import type { BoardScope } from '../../core/board/board-scope';

export interface BoardQuestion {
  readonly scope: BoardScope;
  /** The agent's groups, for the scope of that name. */
  readonly groupIds: readonly string[];
  /** Zendesk's names of the channels that have a window. */
  readonly channels: readonly string[];
}

/**
 * The words of a search for the board's tickets. Several values of one key mean "or" (?), and which
 * channels a search knows by name is (?) as well: a ticket's `via` is where it began, so one that moved
 * to WhatsApp later is found by none. Rows 93 and 104 of assumptions.md.
 */
export function searchTerms({ scope, groupIds, channels }: BoardQuestion): string {
  const whose = {
    mine: ['assignee:me'],
    groups: groupIds.map((id) => `group:${id}`),
    all: [],
  }[scope];
  return ['status<solved', ...channels.map((channel) => `via:${channel}`), ...whose].join(' ');
}
