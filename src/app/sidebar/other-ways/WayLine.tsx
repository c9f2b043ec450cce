import type { OtherWay } from '../../../core/alternatives/other-ways';
import { useLocale } from '../../i18n/LocaleContext';
import { channelWords } from '../../shared/channel-words';
import { Sentence } from '../../shared/Sentence';
import { useTicketSession } from '../../ticket/use-session';
import TicketLink from '../window/TicketLink';
import { CopyLine } from './CopyLine';
import styles from './other-ways.module.css';

/** One way to the customer, in a sentence or as something to copy. */
export function WayLine({ way }: { readonly way: OtherWay }) {
  const { t } = useLocale();
  const { host } = useTicketSession();
  switch (way.kind) {
    case 'email':
      return <CopyLine label={t('otherWays.email')} value={way.address} />;
    case 'phone':
      return <CopyLine label={t('otherWays.phone')} value={way.number} />;
    case 'channel':
      return (
        <li className={styles.way}>
          <p>{t('otherWays.channel', { channel: channelWords(way.open.channel, t) })}</p>
        </li>
      );
    case 'ticket':
      return (
        <li className={styles.way}>
          <p>
            <Sentence
              of={way.mayBeOpen ? 'otherWays.wroteThere' : 'otherWays.ticket'}
              parts={{ ticket: <TicketLink ticketId={way.ticketId} onGo={host.goToTicket} /> }}
            />
          </p>
        </li>
      );
  }
}
