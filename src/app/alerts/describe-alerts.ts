import type { Alert } from '../../core/alerts/alert';
import { between, type EpochMs, HOUR } from '../../core/time';
import type { Locale } from '../i18n/locale';

/** A notice is read in passing. */
const MOST_NAMED = 3;
const LONGEST_SUBJECT = 60;

/** So near, the hour alone says when. */
const BY_HOUR = 12 * HOUR;

/**
 * One notice for all alerts that are due. What only times of updates tell "may" be so; and of the others
 * it says by when to reply, which stays right if the customer has written since.
 */
export function describeAlerts(
  alerts: readonly Alert[],
  now: EpochMs,
  { t, hour, clock, list }: Locale,
): string {
  const valuesOf = ({ row: { ticket }, endsAt }: Alert, nameless: string) => ({
    ticket: ticket.id,
    subject: shortened(ticket.subject),
    customer: ticket.requester?.name || nameless,
    time: between(now, endsAt) < BY_HOUR ? hour(endsAt) : clock(endsAt, now),
  });
  const [first, ...others] = alerts;
  if (first !== undefined && others.length === 0) {
    const values = valuesOf(first, t('alerts.customer'));
    return t(first.isProved ? 'alerts.notice.by' : 'alerts.notice.perhaps', values).trim();
  }
  const named = alerts
    .slice(0, MOST_NAMED)
    .map((one) =>
      t(
        one.isProved ? 'alerts.notice.item' : 'alerts.notice.perhapsItem',
        valuesOf(one, t('alerts.customerInList')),
      ),
    );
  const rest = alerts.length - named.length;
  const items = rest > 0 ? [...named, t('alerts.notice.more', { count: rest })] : named;
  const areAllProved = alerts.every(({ isProved }) => isProved);
  const lead = t(areAllProved ? 'alerts.notice.several' : 'alerts.notice.perhapsSeveral', {
    count: alerts.length,
  });
  // Not as a value of the sentence: each name keeps its own direction.
  return `${lead} ${list(items)}`;
}

const shortened = (subject: string): string => {
  const letters = [...subject.trim()];
  return letters.length > LONGEST_SUBJECT
    ? `${letters.slice(0, LONGEST_SUBJECT - 1).join('')}…`
    : letters.join('');
};
