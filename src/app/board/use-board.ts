import { createContext, useContext } from 'react';
import type { Thresholds } from '../../core/window/reply-window';
import type { BoardActions, BoardState } from '../../session/board/board-state';
import { type Readable, useSelected } from '../shared/use-selected';

/** The board as screens read it. */
export interface Board extends Readable<BoardState> {
  /** The admin's: from when on an end is near. */
  readonly thresholds: Thresholds;
  readonly actions: BoardActions;
}

export const BoardContext = createContext<Board | null>(null);

function useStore(): Board {
  const board = useContext(BoardContext);
  if (!board) throw new Error('A screen of the board needs a BoardContext around it');
  return board;
}

/** What never changes of the board. */
export const useThresholds = (): Thresholds => useStore().thresholds;

/** The only way for a screen to read the board; drawn anew when what `select` gives is another value. */
export function useBoard<T>(select: (state: BoardState) => T): T {
  return useSelected(useStore(), select);
}

/** What an agent can do with the board, each by a verb. */
export const useBoardActions = (): BoardActions => useStore().actions;
