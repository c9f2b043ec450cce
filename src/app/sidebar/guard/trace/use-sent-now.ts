import { useEffect, useRef } from 'react';
import type { EpochMs } from '../../../../core/time';
import { useTicketContext } from '../../../ticket/ticket-context';
import type { TraceState } from './use-trace';

/**
 * Notices a template that this page sent by "Send now" after the window's end: the ticket shows it as
 * plain words, often the business's, so nothing there would tell.
 */
export function useSentNow(leave: TraceState['leave']): void {
  const { view, send } = useTicketContext();
  const at = send.state.kind === 'submitted' ? send.state.at : null;
  const isAfterEnd = view.window.state === 'closed';
  /** What was sent in time stays in time, though the window closes while its outcome is shown. */
  const noticed = useRef<EpochMs | null>(null);
  useEffect(() => {
    if (at === null || at === noticed.current) return;
    noticed.current = at;
    if (isAfterEnd) leave('woken');
  }, [at, isAfterEnd, leave]);
}
