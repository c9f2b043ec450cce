import { useState } from 'react';
import type { Result } from '../../../core/result';
import { useLocale } from '../../i18n/LocaleContext';
import styles from './ticket-link.module.css';

export type GoToTicket = (ticketId: string) => Promise<Result<unknown, unknown>>;

interface TicketLinkProps {
  readonly ticketId: string;
  readonly onGo: GoToTicket;
}

/** `#1234`, which opens that ticket in Zendesk. */
export default function TicketLink({ ticketId, onGo }: TicketLinkProps) {
  const { t } = useLocale();
  const [isRefused, setRefused] = useState(false);
  const ticket = `#${ticketId}`;
  const go = async () => {
    setRefused(false);
    setRefused(!(await onGo(ticketId)).ok);
  };
  return (
    <>
      <button
        type="button"
        className={styles.link}
        aria-label={t('window.notes.goToTicket', { ticket })}
        onClick={go}
      >
        {ticket}
      </button>
      {isRefused && <span role="alert"> ({t('window.notes.notOpened')})</span>}
    </>
  );
}
