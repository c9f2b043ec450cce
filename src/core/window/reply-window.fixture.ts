import { epochMs } from '../time';
import type { ReplyWindow, TimedWindow, UnknownReason, WindowStart } from './reply-window';

/** A window that Ada's message opened; a test names only what matters to it. */
export function timedWindow(
  state: TimedWindow['state'],
  startedBy: Partial<WindowStart> = {},
): TimedWindow {
  return {
    state,
    expiresAt: epochMs(1),
    startedBy: { at: epochMs(0), authorName: 'Ada', isRequester: true, ...startedBy },
    precision: 'arrival',
  };
}

export const unknownWindow = (reason: UnknownReason): ReplyWindow => ({ state: 'unknown', reason });

export const UNRESTRICTED: ReplyWindow = { state: 'unrestricted', channel: 'email' };
