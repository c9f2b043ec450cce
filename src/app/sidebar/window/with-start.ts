import type { EpochMs } from '../../../core/time';
import type { TimelineMark } from '../../../core/window/timeline';

/**
 * The ticket's marks and the message that started the window, wherever it was written and by the time
 * that the words give it. Nothing of the customer's is newer than that: a later mark is this message,
 * or an older one, as it reached the ticket.
 */
export function withStart(
  marks: readonly TimelineMark[],
  startedAt: EpochMs,
  from: EpochMs,
): readonly TimelineMark[] {
  const others = marks.filter(({ side, at }) => side === 'business' || at < startedAt);
  if (startedAt < from) return others;
  return [...others, { at: startedAt, side: 'customer' as const }].sort((a, b) => a.at - b.at);
}
