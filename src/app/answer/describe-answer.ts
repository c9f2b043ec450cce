import type { TicketSnapshot } from '../../core/conversation/ticket-snapshot';
import { between, type EpochMs } from '../../core/time';
import type { ReplyWindow, TimedWindow, UnknownReason } from '../../core/window/reply-window';
import type { Locale } from '../i18n/locale';
import type { MessageKey } from '../i18n/messages';
import type { CallBy } from '../shared/as-named';
import { describeChannel } from '../shared/describe-channel';
import type { IconName } from '../shared/icon-name';
import { describeAfterClose } from './describe-after-close';
import { describeTimeLeft } from './describe-time-left';
import { type ShownState, shownState } from './shown-state';
import { STATE_LOOK } from './state-look';

/** A line's pieces: text, an instant by the agent's clock, one told by other words, or the place of the link to another ticket. */
export type Piece =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'time'; readonly at: EpochMs }
  | { readonly kind: 'told'; readonly at: EpochMs; readonly text: string }
  | { readonly kind: 'ticket'; readonly text: string };

export type Line = readonly Piece[];

/** All that the answer shows, as values: whoever draws it decides nothing. */
export interface Answer {
  readonly state: ReplyWindow['state'];
  /** What sign and colour say. */
  readonly look: ShownState | 'ended' | 'waiting';
  readonly title: string;
  /** null: no sign, as there is no window. */
  readonly ring: { readonly icon: IconName | null; readonly fraction: number } | null;
  /** Empty: the line says it all. */
  readonly headline: Line;
  /** What sign and colour say, for those who see neither; empty where the headline says it. */
  readonly word: Line;
  /** The one quiet line. */
  readonly line: Line;
  /** For a screen reader, when the state has changed. */
  readonly announcement: string;
}

const UNTIL = { sent: 'window.until.sent', arrival: 'window.until.arrival' } as const;
const ENDED = { sent: 'window.ended.sent', arrival: 'window.ended.arrival' } as const;
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

/** They say themselves what to do first. */
const HAS_OWN_STEP: ReadonlySet<UnknownReason> = new Set(['future-time', 'not-readable']);

/** What is left of a window, from 1 (just opened) to 0 (closed). */
const fractionLeft = (window: ReplyWindow, now: EpochMs): number =>
  'expiresAt' in window && window.state !== 'closed'
    ? Math.min(1, Math.max(0, between(now, window.expiresAt) / window.windowMs))
    : 0;

const textOf = (text: string): Piece => ({ kind: 'text', text });

/** Facts beside each other, as on a label: each stands by itself. */
const beside = (...facts: readonly Line[]): Line =>
  facts.flatMap((fact, at) => (at === 0 ? fact : [textOf(' · '), ...fact]));

/** A sentence around pieces that are no text: `t` leaves a placeholder without a value as it is. */
const sentence = (text: string, parts: Readonly<Record<string, Piece>>): Line =>
  text
    .split(/\{(\w+)\}/)
    .map((piece, index) => (index % 2 === 0 ? textOf(piece) : (parts[piece] ?? textOf(piece))));

interface Shown {
  readonly window: ReplyWindow;
  readonly channel: string;
  /** See `TicketSnapshot`. */
  readonly isSessionEnded?: boolean | undefined;
  readonly requester: TicketSnapshot['requester'];
  readonly now: EpochMs;
}

interface Words extends Pick<Locale, 't'> {
  readonly callBy: CallBy;
}

/** What the answer shows of a window at this moment, in the words of `t`. */
export function describeAnswer(
  { window, channel, isSessionEnded = false, requester, now }: Shown,
  { t, callBy }: Words,
): Answer {
  const look = shownState(window);
  const { icon, word, announcement } = STATE_LOOK[look];
  const names = { customer: callBy(requester.name, t), channel: describeChannel(channel, t) };
  const isRunning = 'expiresAt' in window && window.state !== 'closed';
  if (isRunning && isSessionEnded) return endedAnswer(window, names.channel, { t });
  if (isRunning && isLastMessage(window))
    return lastMessageAnswer(window, names.channel, now, { t });
  return {
    state: window.state,
    look,
    title: t('window.title'),
    ring:
      window.state === 'unrestricted'
        ? null
        : { icon: look === 'open' ? null : icon, fraction: fractionLeft(window, now) },
    headline: headline(window, now, { t }),
    word: isRunning ? [textOf(t(word))] : [],
    line: line(window, names, { t, callBy }),
    announcement: t(announcement),
  };
}

/** The window runs on, but this ticket is no way into it. */
function endedAnswer(window: TimedWindow, channel: string, { t }: Pick<Locale, 't'>): Answer {
  const until = sentence(t(ENDED[window.precision]), {
    time: { kind: 'time', at: window.expiresAt },
  });
  return {
    state: window.state,
    look: 'ended',
    title: t('window.title'),
    ring: { icon: 'warning', fraction: 0 },
    headline: [textOf(t('window.ended.headline'))],
    word: [],
    line: beside(until, [textOf(channel)]),
    announcement: t('window.ended.announcement'),
  };
}

const isLastMessage = ({ allowance }: TimedWindow): boolean =>
  allowance !== null && allowance.cap - allowance.used === 1;

/** What ends it first is the number of messages, so that comes before the time. */
function lastMessageAnswer(
  window: TimedWindow,
  channel: string,
  now: EpochMs,
  { t }: Pick<Locale, 't'>,
): Answer {
  const look = window.state === 'open' ? 'closing' : window.state;
  return {
    state: window.state,
    look,
    title: t('window.title'),
    ring: { icon: STATE_LOOK[look].icon, fraction: fractionLeft(window, now) },
    headline: [textOf(t('window.lastMessage.headline'))],
    word: [],
    line: beside([closedOrLeft(window, now, { t })], untilOf(window, { t }), [textOf(channel)]),
    announcement: t('window.lastMessage.announcement'),
  };
}

const untilOf = ({ precision, expiresAt }: TimedWindow, { t }: Pick<Locale, 't'>): Line =>
  sentence(t(UNTIL[precision]), { time: { kind: 'time', at: expiresAt } });

function headline(window: ReplyWindow, now: EpochMs, { t }: Pick<Locale, 't'>): Line {
  if (window.state === 'unrestricted') return [];
  if (window.state === 'unknown') return [textOf(t(STATE_LOOK[shownState(window)].word))];
  return [closedOrLeft(window, now, { t })];
}

/** How long is left, or how long ago it ended: that instant is told nowhere else in the answer. */
export function closedOrLeft(
  window: TimedWindow,
  now: EpochMs,
  { t }: Pick<Locale, 't'>,
): Extract<Piece, { readonly text: string }> {
  const text =
    shownState(window) === 'charged'
      ? t(STATE_LOOK.charged.word)
      : describeTimeLeft(window, now, t);
  // Messages can end it before its time: that time would then say nothing.
  return window.state === 'closed' && window.endedBy === 'time'
    ? { kind: 'told', at: window.expiresAt, text }
    : { kind: 'text', text };
}

function line(
  window: ReplyWindow,
  names: { readonly customer: string; readonly channel: string },
  { t, callBy }: Words,
): Line {
  if (window.state === 'unrestricted') return [textOf(t('window.unrestricted'))];
  if (window.state === 'unknown') return unknownLine(window, names, { t, callBy });
  if (window.state === 'closed') {
    const customer = callBy(window.startedBy.authorName, t);
    return [textOf(describeAfterClose(window, { ...names, customer }, t))];
  }
  const { allowance } = window;
  const facts: Line[] = [untilOf(window, { t })];
  if (allowance) {
    const { cap, used } = allowance;
    facts.push([textOf(t('window.messagesLeft', { count: cap - used, cap }))]);
  }
  if (window.isHumanOnly) facts.push([textOf(t('window.humanOnly'))]);
  return beside(...facts, [textOf(names.channel)]);
}

/** Why nothing certain can be said and what helps all the same, or until when it may be open. */
function unknownLine(
  { reason, possible, afterClose }: Extract<ReplyWindow, { state: 'unknown' }>,
  names: { readonly customer: string; readonly channel: string },
  { t, callBy }: Words,
): Line {
  if (possible) {
    const { otherTicketId, authorName } = possible.startedBy;
    const parts: Readonly<Record<string, Piece>> = {
      time: { kind: 'time', at: possible.expiresAt },
      ticket:
        otherTicketId === null
          ? textOf(t('window.otherTicket'))
          : { kind: 'ticket', text: `#${otherTicketId}` },
    };
    return sentence(t(POSSIBLE[possible.precision], { author: callBy(authorName, t) }), parts);
  }
  if (reason === 'other-number-possible') return [];
  const why = [textOf(t(WHY_UNKNOWN[reason], names))];
  const isHelped = afterClose === 'template' && !HAS_OWN_STEP.has(reason);
  return isHelped ? beside(why, [textOf(t('window.unknown.template'))]) : why;
}
