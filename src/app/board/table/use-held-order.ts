import { useRef } from 'react';
import type { BoardRow } from '../../../core/board/board-row';

/**
 * Rows that stay at their places while they are held, though their words change: a new order, new and
 * gone rows count from the release on.
 *
 * @param wish what the agent asked to see: another wish is a new order at once.
 */
export function useHeldOrder(
  rows: readonly BoardRow[],
  isHeld: boolean,
  wish: unknown,
): readonly BoardRow[] {
  const last = useRef({ rows, source: rows, wish });
  if (!isHeld || last.current.wish !== wish) {
    last.current = { rows, source: rows, wish };
  } else if (last.current.source !== rows) {
    const newest = new Map(rows.map((row) => [row.ticket.id, row]));
    const held = last.current.rows.map((row) => newest.get(row.ticket.id) ?? row);
    last.current = { rows: held, source: rows, wish };
  }
  return last.current.rows;
}
