import type { Waiting } from '../../../core/draft/waiting';
import type { EpochMs } from '../../../core/time';
import { useLocale } from '../../i18n/LocaleContext';
import { Icon } from '../../shared/Icon';
import styles from './waiting-line.module.css';

interface WaitingLineProps {
  readonly waiting: Waiting;
  readonly now: EpochMs;
  readonly customer: string;
}

/** A template went out after the window had closed: what happens next is the customer's. */
export default function WaitingLine({ waiting, now, customer }: WaitingLineProps) {
  const { t, clock } = useLocale();
  return (
    <p className={styles.waiting} data-waiting>
      <Icon name="clock" />
      <span>{t('send.waiting', { customer, time: clock(waiting.since, now) })}</span>
    </p>
  );
}
