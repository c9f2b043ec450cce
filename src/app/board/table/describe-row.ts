import type { BoardRow } from '../../../core/board/board-row';
import { type Urgency, urgencyOf } from '../../../core/board/urgency';
import type { EpochMs } from '../../../core/time';
import type { ReplyWindow, Thresholds } from '../../../core/window/reply-window';
import { daysLeft, timeLeft } from '../../../core/window/time-left';
import { describeTimeLeft } from '../../answer/describe-time-left';
import type { Translate } from '../../i18n/create-translate';
import type { Locale } from '../../i18n/locale';
import { callByName } from '../../shared/call-by-name';
import { describeChannel } from '../../shared/describe-channel';
import { describeAgo } from '../describe-ago';

/** What a row shows, as plain values: a row whose values stay the same is not drawn anew. */
export interface RowWords {
  readonly id: string;
  readonly windowState: ReplyWindow['state'];
  readonly urgency: Urgency;
  /** False: only a bound is known. */
  readonly isProved: boolean;
  /** The end as far as known; null: none is. */
  readonly endsAt: EpochMs | null;
  /** "23 min", "Closed 7 h ago". */
  readonly left: string;
  /** The words of a bound around the place of `left`, `{left}`; '' where that says all. */
  readonly around: string;
  /** By the agent's clock; '' where it would say too much. */
  readonly until: string;
  readonly subject: string;
  readonly customer: string;
  readonly group: string;
  readonly assignee: string;
  /** Who, and how long ago; '' where nothing is known. */
  readonly lastWord: string;
  readonly lastWordAgo: string;
  readonly channel: string;
}

interface Shown {
  readonly row: BoardRow;
  readonly thresholds: Thresholds;
  readonly now: EpochMs;
}

/** What the board says of a ticket at this moment. */
export function describeRow(
  { row, thresholds, now }: Shown,
  locale: Pick<Locale, 't' | 'clock'>,
): RowWords {
  const { ticket, window } = row;
  const { t } = locale;
  return {
    id: ticket.id,
    windowState: window.state,
    urgency: urgencyOf(row, thresholds, now),
    ...describeEnd(row, now, locale),
    subject: ticket.subject,
    customer: ticket.requester?.name || '–',
    group: ticket.group?.name || '–',
    assignee: ticket.assignee?.name || '–',
    ...describeLastWord(row, now, t),
    channel: describeChannel(ticket.channel, t),
  };
}

type EndWords = Pick<RowWords, 'isProved' | 'endsAt' | 'left' | 'around' | 'until'>;

function describeEnd(
  { end, ticket }: BoardRow,
  now: EpochMs,
  { t, clock }: Pick<Locale, 't' | 'clock'>,
): EndWords {
  switch (end.kind) {
    case 'known': {
      const { window } = end;
      const isByMessages = window.state === 'closed' && window.endedBy === 'messages';
      return {
        isProved: true,
        endsAt: isByMessages ? null : window.expiresAt,
        left:
          window.state === 'closed'
            ? describeTimeLeft(window, now, t)
            : describeLeft(window.expiresAt, now, t),
        around: '',
        until: isByMessages ? '' : clock(window.expiresAt, now),
      };
    }
    case 'at-most':
      return {
        isProved: false,
        endsAt: end.at,
        left: describeLeft(end.at, now, t),
        around: t('board.atMost'),
        until: clock(end.at, now),
      };
    case 'ended-unless-wrote': {
      const customer = callByName(ticket.requester?.name ?? '', t);
      const left = t('board.endedUnless', { customer });
      return { isProved: false, endsAt: end.at, left, around: '', until: '' };
    }
    case 'not-known':
      return {
        isProved: false,
        endsAt: null,
        left: t('window.state.unknown'),
        around: '',
        until: '',
      };
  }
}

/** "23 min": below the column's name it needs no more words. */
function describeLeft(expiresAt: EpochMs, now: EpochMs, t: Translate): string {
  const left = timeLeft({ expiresAt }, now);
  if (left.kind === 'seconds-left') return t('board.left.seconds', left);
  // Only until the next moment, in which the row says that it has ended.
  if (left.kind === 'ago') return t('board.left.seconds', { seconds: 0 });
  const inDays = daysLeft(left.hours);
  if (inDays) return t('board.left.daysHours', inDays);
  return left.hours > 0 ? t('board.left.hoursMinutes', left) : t('board.left.minutes', left);
}

type LastWords = Pick<RowWords, 'lastWord' | 'lastWordAgo'>;

function describeLastWord({ lastWord }: BoardRow, now: EpochMs, t: Translate): LastWords {
  if (lastWord === null) return { lastWord: '', lastWordAgo: '' };
  const isUs = lastWord.by === 'us';
  const who = lastWord.isMessage
    ? t(isUs ? 'board.lastWord.us' : 'board.lastWord.customer')
    : t(isUs ? 'board.lastWord.perhapsUs' : 'board.lastWord.perhapsCustomer');
  return { lastWord: who, lastWordAgo: describeAgo(lastWord.at, now, t) };
}
