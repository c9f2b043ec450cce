import { epochMs, hours } from '../time';
import type { AfterClose } from './channel-policy';
import type { ReplyWindow, TimedWindow, UnknownReason, WindowStart } from './reply-window';

/** A window that Ada's message opened; a test names only what matters to it. */
export function timedWindow(
  state: TimedWindow['state'],
  startedBy: Partial<WindowStart> = {},
  changes: Partial<Pick<TimedWindow, 'expiresAt' | 'afterClose' | 'precision' | 'source'>> = {},
): TimedWindow {
  const timed = {
    expiresAt: epochMs(1),
    windowMs: hours(24),
    startedBy: {
      at: epochMs(0),
      authorName: 'Ada',
      isRequester: true,
      isInTicket: true,
      otherTicketId: null,
      ...startedBy,
    },
    precision: 'arrival' as const,
    source: 'ticket' as const,
    afterClose: 'template' as const,
    allowance: null,
    isHumanOnly: false,
    ...changes,
  };
  return state === 'closed' ? { state, endedBy: 'time', ...timed } : { state, ...timed };
}

export const unknownWindow = (
  reason: UnknownReason,
  afterClose: AfterClose = 'template',
): ReplyWindow => ({ state: 'unknown', reason, afterClose, possible: null });

export const UNRESTRICTED: ReplyWindow = { state: 'unrestricted', channel: 'email' };
