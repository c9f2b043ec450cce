import { useDeferredValue, useMemo, useState } from 'react';
import type { BoardBar } from '../../../core/board/arrange-rows';
import type { BoardRow } from '../../../core/board/board-row';
import { type BoardFilters, filterRows, type RowState } from '../../../core/board/filter-rows';
import type { EpochMs } from '../../../core/time';

/** The states among which an agent chooses, each of one or more of a row's. */
export const STATE_CHOICES = {
  soon: ['closing', 'critical'],
  open: ['open', 'closing', 'critical'],
  closed: ['closed', 'ended-unless-wrote'],
  unsure: ['at-most', 'ended-unless-wrote'],
  unknown: ['not-known'],
} as const satisfies Readonly<Record<string, readonly RowState[]>>;

export type StateChoice = keyof typeof STATE_CHOICES;

/** What an agent narrowed the board to; null and '' narrow nothing. */
export interface BoardWishes {
  readonly state: StateChoice | null;
  readonly channel: string | null;
  readonly bar: BoardBar | null;
  readonly text: string;
}

const NONE: BoardWishes = { state: null, channel: null, bar: null, text: '' };

export interface BoardFiltering {
  readonly wishes: BoardWishes;
  readonly change: (change: Partial<BoardWishes>) => void;
  readonly clear: () => void;
  readonly isNarrowed: boolean;
  /** Channels of any row, each once. */
  readonly channels: readonly string[];
  /** All that pass but for the bar: what the picture counts. */
  readonly pictured: readonly BoardRow[];
  readonly filtered: readonly BoardRow[];
}

/** Narrows the board's rows. The wishes stay when rows are read anew. */
export function useBoardFilters(rows: readonly BoardRow[], now: EpochMs): BoardFiltering {
  const [wishes, setWishes] = useState(NONE);
  const { state, channel: wished, bar } = wishes;
  const text = useDeferredValue(wishes.text);
  const channels = useMemo(() => [...new Set(rows.map(({ ticket }) => ticket.channel))], [rows]);
  // A channel without a ticket any more would hide them all, and its choice with it.
  const channel = wished !== null && channels.includes(wished) ? wished : null;
  const pictured = useMemo(() => {
    const states = state === null ? null : STATE_CHOICES[state];
    const filters: BoardFilters = { states, channel, bar: null, text };
    return filterRows(rows, filters, now);
  }, [rows, state, channel, text, now]);
  const filtered = useMemo(
    () =>
      bar === null
        ? pictured
        : filterRows(pictured, { states: null, channel: null, bar, text: '' }, now),
    [pictured, bar, now],
  );
  return {
    wishes: { ...wishes, channel },
    change: (change) => setWishes((before) => ({ ...before, ...change })),
    clear: () => setWishes(NONE),
    isNarrowed: state !== null || channel !== null || bar !== null || wishes.text.trim() !== '',
    channels,
    pictured,
    filtered,
  };
}
