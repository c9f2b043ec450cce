import { useState } from 'react';
import type { Alternative } from '../../../core/alternatives/list-alternatives';
import {
  hasSendableTemplate,
  type MissingSetup,
  missingSetup,
} from '../../../core/alternatives/missing-setup';
import { useLocale } from '../../i18n/LocaleContext';
import type { MessageKey } from '../../i18n/messages';
import { useSession, useTicketSession } from '../../ticket/use-session';
import { AlternativeLine } from './AlternativeLine';
import styles from './alternatives.module.css';
import { useAlternatives } from './use-alternatives';

const SETUP: Readonly<Record<MissingSetup, MessageKey>> = {
  templates: 'otherWays.setup.templates',
  'sunshine-key': 'otherWays.setup.key',
  consent: 'otherWays.setup.consent',
};

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
  const { requester, window, templates, access, consent } = useSession(
    ({ ticket, view, templates, access, consent }) => ({
      requester: ticket.requester,
      window: view.window,
      templates,
      access,
      consent,
    }),
  );
  const { settings } = useTicketSession();
  const [isOpen, setOpen] = useState(false);
  const { alternatives, isLoading, hasFailed } = useAlternatives(isOpen);
  const isQuiet = hasSendableTemplate(templates, access) || !templates.complete;
  const missing = missingSetup({
    view: { window },
    templates,
    hasSunshineKey: settings.sunshine !== null,
    access,
    consent,
  });
  const customer = requester.name || t('customer');
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
          {missing.length > 0 && (
            <>
              <h3 className={styles.setup}>{t('otherWays.setup.title')}</h3>
              <ul className={styles.hints}>
                {missing.map((what) => (
                  <li key={what}>
                    <bdi>{t(SETUP[what])}</bdi>
                  </li>
                ))}
              </ul>
            </>
          )}
        </div>
      )}
    </details>
  );
}
