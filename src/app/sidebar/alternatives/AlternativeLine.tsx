import type { Alternative } from '../../../core/alternatives/list-alternatives';
import { useLocale } from '../../i18n/LocaleContext';
import { describeChannel } from '../../shared/describe-channel';
import { Sentence } from '../../shared/Sentence';
import { useTicketSession } from '../../ticket/use-session';
import TicketLink from '../window/TicketLink';
import styles from './alternatives.module.css';
import { CopyLine } from './CopyLine';

/** One way to the customer, in a sentence or as something to copy. */
export function AlternativeLine({ alternative }: { readonly alternative: Alternative }) {
  const { t } = useLocale();
  const { host } = useTicketSession();
  switch (alternative.kind) {
    case 'email':
      return <CopyLine label={t('otherWays.email')} value={alternative.address} />;
    case 'phone':
      return <CopyLine label={t('otherWays.phone')} value={alternative.number} />;
    case 'channel':
      return (
        <li className={styles.alternative}>
          <p>{t('otherWays.channel', { channel: describeChannel(alternative.open.channel, t) })}</p>
        </li>
      );
    case 'ticket':
      return (
        <li className={styles.alternative}>
          <p>
            <Sentence
              of={alternative.mayBeOpen ? 'otherWays.wroteThere' : 'otherWays.ticket'}
              parts={{
                ticket: <TicketLink ticketId={alternative.ticketId} onGo={host.goToTicket} />,
              }}
            />
          </p>
        </li>
      );
  }
}
