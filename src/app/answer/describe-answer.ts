import type { TicketSnapshot } from '../../core/conversation/ticket-snapshot';
import { between, type EpochMs } from '../../core/time';
import type { ReplyWindow, TimedWindow, UnknownReason } from '../../core/window/reply-window';
import type { Locale } from '../i18n/locale';
import type { MessageKey } from '../i18n/messages';
import { describeChannel } from '../shared/describe-channel';
import type { IconName } from '../shared/icon-name';
import { describeAfterClose } from './describe-after-close';
import { describeTimeLeft } from './describe-time-left';
import { shownState } from './shown-state';
import { STATE_LOOK } from './state-look';

/** A line's pieces: text, an instant by the agent's clock, or the place of the link to another ticket. */
export type Piece =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'time'; readonly at: EpochMs }
  | { readonly kind: 'ticket'; readonly text: string };

export interface Line {
  readonly pieces: readonly Piece[];
  /** What matters beside the time is told from what explains it. */
  readonly isStrong: boolean;
}

/** All that the answer shows, as values: whoever draws it decides nothing. */
export interface Answer {
  readonly state: ReplyWindow['state'];
  readonly title: string;
  /** null: no ring, as there is no window. */
  readonly ring: { readonly icon: IconName; readonly fraction: number } | null;
  readonly headline: string | null;
  /** The state by a word as well, never by colour alone; null where the headline is that word. */
  readonly word: string | null;
  readonly lines: readonly Line[];
  /** For a screen reader, when the state has changed. */
  readonly announcement: string;
}

const UNTIL = { sent: 'window.until.sent', arrival: 'window.until.arrival' } as const;
const SINCE = { sent: 'window.since.sent', arrival: 'window.since.arrival' } as const;
const POSSIBLE = { sent: 'window.possible.sent', arrival: 'window.possible.arrival' } as const;
const WHY_UNKNOWN: Readonly<Record<Exclude<UnknownReason, 'other-number-possible'>, MessageKey>> = {
  'never-wrote': 'window.unknown.never-wrote',
  'unreadable-time': 'window.unknown.unreadable-time',
  'future-time': 'window.unknown.future-time',
  'unknown-role': 'window.unknown.unknown-role',
  'perhaps-intro': 'window.unknown.perhaps-intro',
  'channel-not-covered': 'window.unknown.channel-not-covered',
  'not-readable': 'window.unknown.not-readable',
};

/** What is left of a window, from 1 (just opened) to 0 (closed). */
const fractionLeft = (window: ReplyWindow, now: EpochMs): number =>
  'expiresAt' in window && window.state !== 'closed'
    ? Math.min(1, Math.max(0, between(now, window.expiresAt) / window.windowMs))
    : 0;

const textOf = (text: string): Piece => ({ kind: 'text', text });
const lineOf = (text: string, isStrong = false): Line => ({ pieces: [textOf(text)], isStrong });

/** A sentence around pieces that are no text: `t` leaves a placeholder without a value as it is. */
function sentence(text: string, parts: Readonly<Record<string, Piece>>): Line {
  const pieces = text
    .split(/\{(\w+)\}/)
    .map((piece, index) => (index % 2 === 0 ? textOf(piece) : (parts[piece] ?? textOf(piece))));
  return { pieces, isStrong: false };
}

interface Shown {
  readonly window: ReplyWindow;
  readonly channel: string;
  readonly requester: TicketSnapshot['requester'];
  readonly now: EpochMs;
}

/** What the answer shows of a window at this moment, in the words of `t`. */
export function describeAnswer(
  { window, channel, requester, now }: Shown,
  { t }: Pick<Locale, 't'>,
): Answer {
  const look = STATE_LOOK[shownState(window)];
  const names = { customer: requester.name || t('customer'), channel: describeChannel(channel, t) };
  const isOver = !('expiresAt' in window) || window.state === 'closed';
  return {
    state: window.state,
    title: t('window.title'),
    ring:
      window.state === 'unrestricted'
        ? null
        : { icon: look.icon, fraction: fractionLeft(window, now) },
    headline: headline(window, now, { t }),
    word: isOver ? null : t(look.word),
    lines: lines(window, names, { t }),
    announcement: t(look.announcement),
  };
}

function headline(window: ReplyWindow, now: EpochMs, { t }: Pick<Locale, 't'>): string | null {
  if (window.state === 'unrestricted') return null;
  if (window.state === 'unknown') return t(STATE_LOOK[shownState(window)].word);
  return describeTimeLeft(window, now, t);
}

function lines(
  window: ReplyWindow,
  names: { readonly customer: string; readonly channel: string },
  { t }: Pick<Locale, 't'>,
): readonly Line[] {
  if (window.state === 'unrestricted') return [lineOf(t('window.unrestricted'))];
  if (window.state === 'unknown') return unknownLines(window, names, { t });
  const time = { time: { kind: 'time', at: window.expiresAt } } as const;
  if (window.state !== 'closed') return [sentence(t(UNTIL[window.precision]), time)];
  const customer = writerOf(window, { t });
  const next = lineOf(describeAfterClose(window, { ...names, customer }, t), true);
  // Messages can end it before its time: that time would then say nothing.
  return window.endedBy === 'messages'
    ? [next]
    : [next, sentence(t(SINCE[window.precision]), time)];
}

const writerOf = ({ startedBy }: Pick<TimedWindow, 'startedBy'>, { t }: Pick<Locale, 't'>) =>
  startedBy.authorName || t('customer');

/** Why nothing certain can be said, or until when it may be open. */
function unknownLines(
  { reason, possible }: Extract<ReplyWindow, { state: 'unknown' }>,
  names: { readonly customer: string; readonly channel: string },
  { t }: Pick<Locale, 't'>,
): readonly Line[] {
  if (possible) {
    const { otherTicketId } = possible.startedBy;
    const parts: Readonly<Record<string, Piece>> = {
      time: { kind: 'time', at: possible.expiresAt },
      ticket:
        otherTicketId === null
          ? textOf(t('window.otherTicket'))
          : { kind: 'ticket', text: `#${otherTicketId}` },
    };
    return [
      sentence(t(POSSIBLE[possible.precision], { author: writerOf(possible, { t }) }), parts),
    ];
  }
  return reason === 'other-number-possible' ? [] : [lineOf(t(WHY_UNKNOWN[reason], names))];
}
