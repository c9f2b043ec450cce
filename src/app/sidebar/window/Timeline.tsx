import { useMemo } from 'react';
import type { TicketSnapshot } from '../../../core/conversation/ticket-snapshot';
import { durationMs, type EpochMs, HOUR, hours, plus } from '../../../core/time';
import type { TimedWindow } from '../../../core/window/reply-window';
import { type TimelineMark, timelineOf } from '../../../core/window/timeline';
import { useLocale } from '../../i18n/LocaleContext';
import styles from './timeline.module.css';
import { withStart } from './with-start';

const DAY = hours(24);

/** From here on days are easier to grasp. */
const DAYS_FROM_MS = hours(72);

/** More dots than this melt into one another at 320 px. */
const MOST_MARKS = 60;

interface TimelineProps {
  readonly window: TimedWindow;
  readonly messages: NonNullable<TicketSnapshot['messages']>;
  readonly channel: string;
  readonly now: EpochMs;
}

const lastOf = (marks: readonly TimelineMark[], side: TimelineMark['side']) =>
  marks.findLast((mark) => mark.side === side);

/**
 * The last 24 h, or as much as the window is long, as a line of who wrote when, and after "now" the
 * time that is left: the mark moves to the end as the window empties.
 */
export default function Timeline({ window, messages, channel, now }: TimelineProps) {
  const { t, clock } = useLocale();
  const pastMs = Math.max(DAY, window.windowMs);
  const from = plus(now, durationMs(-pastMs));
  const inTicket = useMemo(
    () => timelineOf({ messages, channel, from, to: now, limit: MOST_MARKS }),
    [messages, channel, from, now],
  );
  const startedAt = window.startedBy.at;
  const marks = withStart(inTicket, startedAt, from);
  const end = window.state === 'closed' ? now : Math.max(window.expiresAt, now);
  const percent = (instant: number) => `${((instant - from) / (end - from)) * 100}%`;

  // What arrived within the line was written by the customer, if perhaps sent before it.
  const customer = lastOf(marks, 'customer') ?? lastOf(inTicket, 'customer');
  const business = lastOf(marks, 'business');
  const inDays = pastMs >= DAYS_FROM_MS;
  const count = Math.floor(pastMs / (inDays ? DAY : HOUR));
  const label = t(inDays ? 'window.timeline.labelDays' : 'window.timeline.labelHours', {
    count,
    customer: customer
      ? t('window.timeline.customer', { time: clock(startedAt, now) })
      : t('window.timeline.noCustomer'),
    business: business
      ? t('window.timeline.business', { time: clock(business.at, now) })
      : t('window.timeline.noBusiness'),
  });

  return (
    <div className={styles.timeline} role="img" aria-label={label}>
      <div className={styles.line}>
        <span
          className={styles.left}
          style={{ insetInlineStart: percent(now), insetInlineEnd: '0' }}
        />
        {marks.map((mark, index) => (
          <span
            // biome-ignore lint/suspicious/noArrayIndexKey: marks are drawn anew and hold no state
            key={index}
            className={`${styles.mark} ${styles[mark.side]}`}
            style={{ insetInlineStart: percent(mark.at) }}
          />
        ))}
        <span className={styles.now} style={{ insetInlineStart: percent(now) }} />
      </div>
      <div className={styles.labels}>
        <span>{t(inDays ? 'window.timeline.days' : 'window.timeline.hours', { count })}</span>
        <span>{end > now ? clock(window.expiresAt, now) : t('window.timeline.now')}</span>
      </div>
    </div>
  );
}
