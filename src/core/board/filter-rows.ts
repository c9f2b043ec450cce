import { foldText } from '../text/compare-text';
import { filterByQuery } from '../text/filter-by-query';
import type { EpochMs } from '../time';
import { type BoardBar, barOf } from './arrange-rows';
import type { BoardRow } from './board-row';
import type { BoardTicket } from './board-ticket';

/** What a row says of its window, in one word. Of the last three nothing is proved. */
export type RowState =
  | 'open'
  | 'closing'
  | 'critical'
  | 'closed'
  | 'at-most'
  | 'ended-unless-wrote'
  | 'not-known';

export const stateOf = ({ end }: BoardRow): RowState =>
  end.kind === 'known' ? end.window.state : end.kind;

/** What to show; null and '' filter nothing. */
export interface BoardFilters {
  readonly states: readonly RowState[] | null;
  readonly channel: string | null;
  readonly bar: BoardBar | null;
  /** Words to find in subject, `#id` and the names, in any order. */
  readonly text: string;
}

export const NO_FILTERS: BoardFilters = { states: null, channel: null, bar: null, text: '' };

/** The rows that pass all filters, in their order. */
export function filterRows(
  rows: readonly BoardRow[],
  { states, channel, bar, text }: BoardFilters,
  now: EpochMs,
): readonly BoardRow[] {
  const shown = rows.filter(
    (row) =>
      (states === null || states.includes(stateOf(row))) &&
      (channel === null || row.ticket.channel === channel) &&
      (bar === null || barOf(row, now) === bar),
  );
  return filterByQuery(shown, text, ({ ticket }) => textOf(ticket));
}

/** Thousands are compared at each key, so each is folded once. */
const texts = new WeakMap<BoardTicket, string>();

function textOf(ticket: BoardTicket): string {
  const { id, subject, requester, group, assignee } = ticket;
  const names = [requester, group, assignee].map((one) => one?.name ?? '');
  const text = texts.get(ticket) ?? foldText([`#${id}`, subject, ...names].join('\n'));
  texts.set(ticket, text);
  return text;
}
