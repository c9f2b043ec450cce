import { useState } from 'react';
import { hasSendableTemplate } from '../../../core/alternatives/has-sendable-template';
import type { OtherWay } from '../../../core/alternatives/other-ways';
import { useLocale } from '../../i18n/LocaleContext';
import { useCustomer, useSession } from '../../ticket/use-session';
import styles from './other-ways.module.css';
import { useOtherWays } from './use-other-ways';
import { WayLine } from './WayLine';

const keyOf = (way: OtherWay): string => {
  switch (way.kind) {
    case 'channel':
      return `channel ${way.open.channel}`;
    case 'ticket':
      return `ticket ${way.ticketId}`;
    case 'email':
      return way.address;
    case 'phone':
      return way.number;
  }
};

/**
 * What is left when this channel takes no answer: folded together, and no louder than a link as long
 * as a template can be sent.
 */
export default function OtherWays() {
  const { t } = useLocale();
  const { templates, access, consent } = useSession(({ templates, access, consent }) => ({
    templates,
    access,
    consent,
  }));
  const customer = useCustomer();
  const [isOpen, setOpen] = useState(false);
  const { ways, isLoading, hasFailed } = useOtherWays(isOpen);
  const isQuiet = hasSendableTemplate(templates, access) || !templates.complete;
  return (
    <details
      className={`${styles.others} ${isQuiet ? styles.quiet : ''}`}
      onToggle={(event) => setOpen(event.currentTarget.open)}
    >
      <summary>
        <bdi>{t('otherWays.title', { customer })}</bdi>
      </summary>
      {isOpen && (
        <div className={styles.content}>
          <ul className={styles.list}>
            {ways.map((way) => (
              <WayLine key={keyOf(way)} way={way} />
            ))}
          </ul>
          {isLoading && <p className={styles.note}>{t('tools.loading')}</p>}
          {hasFailed && (
            <p role="alert" className={styles.note}>
              {t('otherWays.failed')}
            </p>
          )}
          {!isLoading && !hasFailed && ways.length === 0 && (
            <p className={styles.note}>{t('otherWays.none')}</p>
          )}
          {consent === 'none' && (
            <p className={styles.note}>{t('otherWays.noConsent', { customer })}</p>
          )}
        </div>
      )}
    </details>
  );
}
