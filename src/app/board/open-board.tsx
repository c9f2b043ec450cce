import { createBoardSession } from '../../session/board/board-session';
import type { SetupOptions } from '../../session/setup/setup-session';
import { pageShare } from '../../session/tabs/page-share';
import type { PageHost } from '../../zendesk/page/page-host';
import { readSettings } from '../../zendesk/settings/read-settings';
import type { PageTabProps } from '../page/Page';
import { BoardTab } from './BoardTab';
import { type Board, BoardContext } from './use-board';

/** The board of this session. */
export const boardTab =
  (board: Board) =>
  ({ isShown }: PageTabProps) => (
    <BoardContext.Provider value={board}>
      <BoardTab isShown={isShown} />
    </BoardContext.Provider>
  );

/** The same with a session of its own, which ends with `signal`. */
export function openBoard(
  host: PageHost,
  options: Pick<SetupOptions, 'settings'>,
  signal: AbortSignal,
) {
  const { settings } = readSettings(options.settings);
  return boardTab(createBoardSession(host, { settings }, pageShare(), signal));
}
