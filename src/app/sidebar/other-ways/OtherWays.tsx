import { useState } from 'react';
import {
  hasSendableTemplate,
  type MissingSetup,
  missingSetup,
} from '../../../core/alternatives/missing-setup';
import type { OtherWay } from '../../../core/alternatives/other-ways';
import { useLocale } from '../../i18n/LocaleContext';
import type { MessageKey } from '../../i18n/messages';
import { useSession, useTicketSession } from '../../ticket/use-session';
import styles from './other-ways.module.css';
import { useOtherWays } from './use-other-ways';
import { WayLine } from './WayLine';

const SETUP: Readonly<Record<MissingSetup, MessageKey>> = {
  templates: 'otherWays.setup.templates',
  'sunshine-key': 'otherWays.setup.key',
  consent: 'otherWays.setup.consent',
};

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
  const { ways, isLoading, hasFailed } = useOtherWays(isOpen);
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
