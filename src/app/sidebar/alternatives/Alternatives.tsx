import { useState } from 'react';
import { hasSendableTemplate } from '../../../core/alternatives/has-sendable-template';
import type { Alternative } from '../../../core/alternatives/list-alternatives';
import { useLocale } from '../../i18n/LocaleContext';
import { useCustomer, useSession } from '../../ticket/use-session';
import { AlternativeLine } from './AlternativeLine';
import styles from './alternatives.module.css';
import { useAlternatives } from './use-alternatives';

const keyOf = (alternative: Alternative): string => {
  switch (alternative.kind) {
    case 'channel':
      return `channel ${alternative.open.channel}`;
    case 'ticket':
      return `ticket ${alternative.ticketId}`;
    case 'email':
      return alternative.address;
    case 'phone':
      return alternative.number;
  }
};

/**
 * What is left when this channel takes no answer: folded together, and no louder than a link as long
 * as a template can be sent.
 */
export default function Alternatives() {
  const { t } = useLocale();
  const { templates, access, consent } = useSession(({ templates, access, consent }) => ({
    templates,
    access,
    consent,
  }));
  const customer = useCustomer();
  const [isOpen, setOpen] = useState(false);
  const { alternatives, isLoading, hasFailed } = useAlternatives(isOpen);
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
            {alternatives.map((alternative) => (
              <AlternativeLine key={keyOf(alternative)} alternative={alternative} />
            ))}
          </ul>
          {isLoading && <p className={styles.note}>{t('tools.loading')}</p>}
          {hasFailed && (
            <p role="alert" className={styles.note}>
              {t('otherWays.failed')}
            </p>
          )}
          {!isLoading && !hasFailed && alternatives.length === 0 && (
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
