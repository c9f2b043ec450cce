import { epochMs, hours } from '../../core/time';
import type {
  Precision,
  ReplyWindow,
  TimedWindow,
  UnknownReason,
  WindowStart,
} from '../../core/window/reply-window';

type TimedParts = Pick<
  TimedWindow,
  'afterClose' | 'allowance' | 'isHumanOnly' | 'precision' | 'windowMs'
>;

interface TimedChanges extends Partial<TimedParts> {
  readonly expiresAt?: number;
  readonly startedBy?: Partial<WindowStart>;
  readonly endedBy?: 'time' | 'messages';
}

/** A window that Lena's message of Friday noon opened; a test names only what matters to it. */
export function timedWindow(
  state: TimedWindow['state'],
  {
    expiresAt = Date.UTC(2026, 10, 21, 12),
    startedBy = {},
    endedBy = 'time',
    ...change
  }: TimedChanges = {},
): TimedWindow {
  const timed = {
    expiresAt: epochMs(expiresAt),
    windowMs: hours(24),
    startedBy: {
      at: epochMs(expiresAt - hours(24)),
      authorName: 'Lena Hoffmann',
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
    ...change,
  };
  return state === 'closed' ? { state, endedBy, ...timed } : { state, ...timed };
}

type UnknownWindow = Extract<ReplyWindow, { state: 'unknown' }>;

export const unknownWindow = (
  reason: UnknownReason,
  change: Partial<Pick<UnknownWindow, 'afterClose' | 'possible'>> = {},
): UnknownWindow => ({
  state: 'unknown',
  reason,
  afterClose: 'template',
  possible: null,
  ...change,
});

/** Lena wrote elsewhere, perhaps to another number. */
export const possibleWindow = (
  precision: Precision = 'arrival',
  startedBy: Partial<WindowStart> = {},
): UnknownWindow => {
  const like = timedWindow('open', {
    startedBy: { isInTicket: false, otherTicketId: '1234', ...startedBy },
  });
  return unknownWindow('other-number-possible', {
    possible: { expiresAt: like.expiresAt, startedBy: like.startedBy, precision },
  });
};

export const UNRESTRICTED: ReplyWindow = { state: 'unrestricted', channel: 'email' };
